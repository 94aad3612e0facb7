/** Own skills as a file: JSON, to hand to a colleague or to keep. Everything in it is checked one by one. */
import { MOST_OWN_SKILLS, type OwnSkill } from '../domain/own-skill';
import { objectIn, skillIn, wordIn } from '../domain/own-skill-check';

const FORMAT = 'roledex-own-skills';
const VERSION = 1;

export function ownSkillsFile(skills: readonly OwnSkill[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, skills }, null, 2)}\n`;
}

export type FileFault = 'not own skills' | 'newer' | 'too many';

export interface OwnSkillsRead {
  skills: OwnSkill[];
  /** Entries that are no skills, by their name or their place in the file (from 1). */
  refused: string[];
}

/** What a file holds; a fault means that nothing of it can be taken. */
export function readOwnSkills(text: string): OwnSkillsRead | FileFault {
  const file = objectIn(parsed(text));
  if (!file || file['format'] !== FORMAT || !Array.isArray(file['skills'])) return 'not own skills';
  if (typeof file['version'] !== 'number' || file['version'] > VERSION) return 'newer';
  const entries: unknown[] = file['skills'];
  if (entries.length > MOST_OWN_SKILLS) return 'too many';
  const read: OwnSkillsRead = { skills: [], refused: [] };
  entries.forEach((entry, at) => {
    const skill = skillIn(entry);
    if (skill) read.skills.push(skill);
    else read.refused.push(wordIn(objectIn(entry)?.['name']) ?? `#${at + 1}`);
  });
  return read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
