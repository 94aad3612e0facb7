/** An own skill of what a stranger's file, or a row brought back from one, says. */
import { CONTEXT_RULES, LONGEST_WORD, MOST_WORDS, type OwnSkill, SKILL_GROUPS } from './own-skill';

export const objectIn = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;

export function wordIn(value: unknown): string | null {
  const word = typeof value === 'string' ? value.trim() : '';
  return word !== '' && word.length <= LONGEST_WORD ? word : null;
}

/** Left out is none; anything but words makes the whole list unreadable. */
function wordsIn(value: unknown): string[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_WORDS) return null;
  const words = value.map(wordIn);
  return words.every((word) => word !== null) ? words : null;
}

/** An own skill of whatever was stored or came in a file; null = it is none. */
export function skillIn(value: unknown): OwnSkill | null {
  const entry = objectIn(value);
  const name = wordIn(entry?.['name']);
  const group = SKILL_GROUPS.find((one) => one === entry?.['group']);
  const aliases = wordsIn(entry?.['aliases']);
  const implies = wordsIn(entry?.['implies']);
  if (!entry || !name || !group || !aliases || !implies) return null;
  const skill: OwnSkill = { name, group, aliases, implies };
  const { context: rule, exact, otherSense } = entry;
  if (rule !== undefined) {
    const context = CONTEXT_RULES.find((one) => one === rule);
    if (!context) return null;
    skill.context = context;
  }
  if (exact !== undefined) {
    if (typeof exact !== 'boolean') return null;
    skill.exact = exact;
  }
  if (otherSense !== undefined) {
    const before = wordsIn(objectIn(otherSense)?.['before']);
    const after = wordsIn(objectIn(otherSense)?.['after']);
    if (!objectIn(otherSense) || !before || !after) return null;
    skill.otherSense = { before, after };
  }
  return skill;
}
