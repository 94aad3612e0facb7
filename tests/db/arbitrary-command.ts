/** Random commands over few people, roles and tags, so that they meet. Ids are numbers until the library is asked. */
import fc from 'fast-check';
import type { Library } from '../../lib/db/schema';
import type { Command } from '../../lib/domain/command';
import { ROLE, saveOf } from './world';

export interface Step {
  what: (typeof KINDS)[number];
  /** Which person, role, row: taken modulo what there is. */
  one: number;
  other: number;
  text: string;
}

const KINDS = [
  'save',
  'saveChanged',
  'saveItems',
  'override',
  'rate',
  'doNotContact',
  'addNote',
  'editNote',
  'deleteNote',
  'addTag',
  'removeTag',
  'addToRole',
  'removeFromRole',
  'setStage',
  'rateEntry',
  'bin',
  'restore',
  'merge',
  'notTheSame',
  'saveRole',
  'binRole',
  'restoreRole',
  'ownSkill',
] as const;

export const commandArbitrary: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...KINDS),
  one: fc.nat(5),
  other: fc.nat(5),
  text: fc.constantFrom('alpha', 'beta', 'gamma', 'delta'),
});

const STAGES = ['new', 'screening', 'offer', 'rejected', 'hired', 'limbo'];
let notes = 0;

/** The command a step stands for in this library; null where there is nothing for it to act on. */
export async function resolve({ what, one, other, text }: Step, db: Library): Promise<Command | null> {
  const pick = async (table: 'candidates' | 'entries' | 'notes', n: number) => {
    const ids = await db.table<unknown, string>(table).toCollection().primaryKeys();
    return ids.length === 0 ? null : (ids[n % ids.length] ?? null);
  };
  const roleId = `r${other % 3}`;
  const candidateId = await pick('candidates', one);
  const second = await pick('candidates', other);
  const headline = { headline: { value: `Headline ${text}`, source: 'card' } };
  switch (what) {
    case 'save':
      return saveOf(`p${one}`, `Person ${one}`, other % 2 === 0 ? [] : ['r1']);
    case 'saveChanged':
      return saveOf(`p${one}`, `Person ${one}`, [], headline);
    case 'saveItems': {
      const items = [one, other].map((n) => ({
        name: `Person ${n}`,
        url: `https://www.linkedin.com/in/p${n}`,
      }));
      return {
        name: 'saveItems',
        site: 'linkedin',
        url: 'https://www.linkedin.com/search/',
        readAt: 1,
        items,
      };
    }
    case 'saveRole':
      return { name: 'saveRole', roleId, role: { ...ROLE, name: text } };
    case 'binRole':
      return { name: 'binRole', roleId };
    case 'restoreRole':
      return { name: 'restoreRole', roleId };
    case 'ownSkill':
      return {
        name: 'saveOwnSkill',
        skillId: `s${one}`,
        skill: { name: text, group: 'backend', aliases: [], implies: [] },
      };
    case 'setStage': {
      const id = await pick('entries', one);
      return id === null
        ? null
        : { name: 'setStage', entryIds: [id], stage: STAGES[other] ?? 'new', reason: text };
    }
    case 'rateEntry': {
      const id = await pick('entries', one);
      return id === null ? null : { name: 'rateEntry', entryId: id, rating: other || null };
    }
    case 'editNote':
    case 'deleteNote': {
      const noteId = await pick('notes', one);
      if (noteId === null) return null;
      return what === 'editNote' ? { name: what, noteId, text } : { name: what, noteId };
    }
    default:
      if (candidateId === null || second === null) return null;
      return onCandidate(what, candidateId, second, roleId, text, other);
  }
}

function onCandidate(
  what: Step['what'],
  candidateId: string,
  second: string,
  roleId: string,
  text: string,
  number: number,
): Command | null {
  const candidateIds = [...new Set([candidateId, second])];
  switch (what) {
    case 'override':
      return {
        name: 'setOverride',
        candidateId,
        field: number % 2 ? 'headline' : 'emails',
        value: number === 0 ? null : text,
      };
    case 'rate':
      return { name: 'rateCandidate', candidateId, rating: number || null };
    case 'doNotContact':
      return { name: 'setDoNotContact', candidateId, on: number % 2 === 0, note: text };
    case 'addNote':
      notes += 1;
      return { name: 'addNote', noteId: `note-${notes}`, candidateId, text };
    case 'addTag':
      return { name: 'addTag', candidateIds, tag: text };
    case 'removeTag':
      return { name: 'removeTag', candidateIds, tag: text };
    case 'addToRole':
      return { name: 'addToRole', candidateIds, roleId };
    case 'removeFromRole':
      return { name: 'removeFromRole', candidateIds, roleId };
    case 'bin':
      return { name: 'binCandidates', candidateIds };
    case 'restore':
      return { name: 'restoreCandidates', candidateIds };
    case 'merge':
      return { name: 'mergeCandidates', keep: candidateId, absorb: second };
    case 'notTheSame':
      return { name: 'notTheSame', candidateIds: [candidateId, second] };
    default:
      return null;
  }
}
