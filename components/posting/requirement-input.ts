/** What is typed into the editor of requirements. */
import { MUST_WEIGHT, type Requirement } from '../../lib/domain/role';

const MOST_YEARS = 50;
const MOST_WEIGHT = 10;

/** Years from "5", "5 y+" or "2,5"; `undefined` = none wanted; null = no such number. */
export function yearsTyped(text: string): number | undefined | null {
  const plain = text
    .trim()
    .replace(/\+$/, '')
    .trimEnd()
    .replace(/y(?:ears?)?$/i, '')
    .trimEnd();
  if (plain === '') return text.trim() === '' ? undefined : null;
  const years = Number(plain.replace(',', '.'));
  if (!Number.isFinite(years) || years < 0 || years > MOST_YEARS) return null;
  return years === 0 ? undefined : years;
}

export function weightTyped(text: string): number | null {
  const weight = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && weight > 0 && weight <= MOST_WEIGHT ? weight : null;
}

/** "React or Vue", "React / Vue", "React, Vue" -> its skills. "CI/CD" and "TCP/IP" stay one: no blanks, no split. */
export function skillsTyped(text: string, or: string): string[] {
  const word = or.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const skills = text.split(new RegExp(`\\s+(?:${word}|/|\\|)\\s+|\\s*[,;]\\s*`, 'iu'));
  return [...new Set(skills.map((skill) => skill.trim()).filter(Boolean))];
}

export function newRequirement(id: string, anyOf: string[]): Requirement {
  return { id, kind: 'skill', anyOf, need: 'must', weight: MUST_WEIGHT };
}
