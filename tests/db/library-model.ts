/**
 * A model of the library in a few lines, and a game that plays random commands on both and compares them. The library
 * may be one in memory or the built extension's: the game needs its queries and a way to send a command.
 */
import fc from 'fast-check';
import { roleCounter } from '../../lib/db/count';
import { libraryCounts } from '../../lib/db/read/counters';
import { candidateByKeys } from '../../lib/db/read/saved';
import { shortlistPage } from '../../lib/db/read/shortlist';
import type { Library } from '../../lib/db/schema';
import type { Command, CommandAnswer, RoleContent } from '../../lib/domain/command';
import { FIRST_STAGES } from '../../lib/domain/rows';

export interface Game {
  db: Library;
  run(command: Command): Promise<CommandAnswer>;
  /** Ends the handles and the role's id: several games in one library do not meet. */
  nth: string;
}

interface Person {
  binned: boolean;
  stage: string | null;
  rating: number | null;
  tags: string[];
  notes: string[];
}
type Model = Record<string, Person>;

const PEOPLE = ['ada', 'bob', 'eve'];
const STEPS = [
  'save',
  'saveInto',
  'stage',
  'remove',
  'bin',
  'restore',
  'tag',
  'untag',
  'note',
  'rate',
  'undo',
] as const;
export const step = fc.record({
  what: fc.constantFrom(...STEPS),
  who: fc.constantFrom(...PEOPLE),
  word: fc.constantFrom('screening', 'offer', 'rejected'),
});
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const NOBODY: Person = { binned: false, stage: null, rating: null, tags: [], notes: [] };
const ROLE: RoleContent = { name: 'Modelled', employment: [], confidential: false, requirements: [] };
const ratingOf = (word: string): number => word.length % 5;

/** The model after a step that the library accepts; null = it refuses, or nothing changes. */
function after(model: Model, { what, who, word }: Step): Model | null {
  const person = model[who];
  const becomes = (change: Partial<Person>): Model => ({
    ...model,
    [who]: { ...NOBODY, ...person, ...change },
  });
  if (what === 'save') return person && !person.binned ? null : becomes({ binned: false });
  if (what === 'saveInto') {
    if (person && !person.binned && person.stage !== null) return null;
    return becomes({ binned: false, stage: person?.stage ?? 'new' });
  }
  if (!person) return null;
  if (what === 'restore') return person.binned ? becomes({ binned: false }) : null;
  if (person.binned) return null;
  switch (what) {
    case 'stage':
      return person.stage === null || person.stage === word ? null : becomes({ stage: word });
    case 'remove':
      return person.stage === null ? null : becomes({ stage: null });
    case 'bin':
      return becomes({ binned: true });
    case 'tag':
      return person.tags.includes(word) ? null : becomes({ tags: [...person.tags, word].sort() });
    case 'untag':
      return person.tags.includes(word) ? becomes({ tags: person.tags.filter((tag) => tag !== word) }) : null;
    case 'note':
      return becomes({ notes: [word, ...person.notes] });
    default:
      return person.rating === ratingOf(word) ? null : becomes({ rating: ratingOf(word) });
  }
}

export interface Played {
  /** How many steps changed something. */
  changes: number;
  /** The stages in which somebody stands at the end. */
  stages: string[];
}

/** Plays the steps. @throws {Error} where the library and the model part. */
export async function play(game: Game, steps: readonly Step[]): Promise<Played> {
  const before = await libraryCounts(game.db);
  const role = await game.run({ name: 'saveRole', roleId: roleOf(game), role: ROLE });
  if (!role.ok) throw new Error(`The role was refused: ${JSON.stringify(role)}`);
  let model: Model = {};
  const done: { historyId: string; before: Model }[] = [];
  let changes = 0;
  for (const one of steps) {
    if (one.what === 'undo') {
      const last = done.pop();
      if (!last) continue;
      const undone = await game.run({ name: 'undo', historyId: last.historyId });
      if (!undone.ok) throw new Error(`Undo was refused: ${JSON.stringify(undone)}`);
      model = last.before;
      changes += 1;
      continue;
    }
    const next = after(model, one);
    const answer = await game.run(await commandOf(game, one));
    if (answer.ok && answer.historyId !== undefined) {
      done.push({ historyId: answer.historyId, before: model });
      changes += 1;
    }
    if (next && !(answer.ok && answer.historyId !== undefined))
      throw new Error(`${JSON.stringify(one)} changed nothing: ${JSON.stringify(answer)}`);
    model = next ?? model;
  }
  await compare(game, model, before);
  const stages = Object.values(model).flatMap(({ binned, stage }) =>
    binned || stage === null ? [] : [stage],
  );
  return { changes, stages };
}

export const roleOf = ({ nth }: Pick<Game, 'nth'>): string => `role-${nth}`;
const handleOf = ({ nth }: Game, who: string): string => `${who}-${nth}`;

async function commandOf(game: Game, { what, who, word }: Step): Promise<Command> {
  const handle = handleOf(game, who);
  const roleId = roleOf(game);
  const saved = await candidateByKeys([`linkedin:${handle}`], game.db);
  const candidateId = saved?.candidate.id ?? 'nobody';
  const candidateIds = [candidateId];
  switch (what) {
    case 'save':
    case 'saveInto':
      return saveOf(handle, who, what === 'save' ? [] : [{ roleId }]);
    case 'stage':
      return { name: 'setStage', entryIds: [saved?.entries[0]?.id ?? 'none'], stage: word };
    case 'remove':
      return { name: 'removeFromRole', candidateIds, roleId };
    case 'bin':
      return { name: 'binCandidates', candidateIds };
    case 'restore':
      return { name: 'restoreCandidates', candidateIds };
    case 'tag':
      return { name: 'addTag', candidateIds, tag: word };
    case 'untag':
      return { name: 'removeTag', candidateIds, tag: word };
    case 'note':
      return { name: 'addNote', noteId: crypto.randomUUID(), candidateId, text: word };
    default:
      return { name: 'rateCandidate', candidateId, rating: ratingOf(word) };
  }
}

const saveOf = (handle: string, name: string, roles: { roleId: string }[]): Command => ({
  name: 'saveDraft',
  site: 'linkedin',
  url: `https://www.linkedin.com/in/${handle}/`,
  readAt: Date.UTC(2026, 10, 24),
  draft: { name: { value: name, source: 'card' }, missing: {}, handle, layout: 'made' },
  roles,
});

/** What the pages' queries say, against the model. */
async function compare(
  game: Game,
  model: Model,
  before: { candidates: number; binned: number },
): Promise<void> {
  const { db } = game;
  const people = Object.entries(model);
  const binned = people.filter(([, person]) => person.binned).length;
  same('the counts', await libraryCounts(db), {
    candidates: before.candidates + people.length - binned,
    binned: before.binned + binned,
  });
  for (const who of PEOPLE) {
    const saved = await candidateByKeys([`linkedin:${handleOf(game, who)}`], db);
    const person = model[who];
    const found = saved && {
      binned: saved.binned,
      stage: saved.entries[0]?.stage ?? null,
      rating: saved.candidate.rating ?? null,
      tags: saved.tags,
      notes: saved.notes.map(({ text }) => text),
    };
    same(who, found, person ? { ...person, stage: person.binned ? null : person.stage } : null);
  }
  const shown = people.flatMap(([who, { binned: gone, stage }]) =>
    !gone && stage !== null ? [`${who} ${stage}`] : [],
  );
  const { rows } = await shortlistPage(roleOf(game), { limit: 10 }, db);
  same('the shortlist', rows.map(({ candidate, entry }) => `${candidate.name} ${entry.stage}`).sort(), [
    ...shown.sort(),
  ]);
  const counters = await db.counters.bulkGet(FIRST_STAGES.map(({ id }) => roleCounter(roleOf(game), id)));
  same(
    'the stages’ counters',
    counters.map((counter) => counter?.value ?? 0),
    FIRST_STAGES.map(({ id }) => shown.filter((one) => one.endsWith(` ${id}`)).length),
  );
}

function same(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: the library says ${a}, the model ${b}`);
}
