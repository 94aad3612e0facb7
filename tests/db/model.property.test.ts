/** The library against a model of a few lines: whatever is done in whatever order, the pages' queries agree with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryCounts } from '../../lib/db/read/counters';
import { rolesList } from '../../lib/db/read/roles';
import { candidateByKeys } from '../../lib/db/read/saved';
import { shortlistPage } from '../../lib/db/read/shortlist';
import { ROLE, saveOf, type World, world } from './world';

/** Reduced; `test:deep` raises it. */
const RUNS = Number(process.env['DEEP_RUNS'] ?? 25);

interface Person {
  binned: boolean;
  stage: string | null;
  rating: number | null;
  tags: string[];
  notes: string[];
}
const ratingOf = (word: string): number => word.length % 5;

type Model = Record<string, Person>;

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
const step = fc.record({
  what: fc.constantFrom(...STEPS),
  who: fc.constantFrom('ada', 'bob', 'eve'),
  word: fc.constantFrom('screening', 'offer', 'rejected'),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const NOBODY: Person = { binned: false, stage: null, rating: null, tags: [], notes: [] };

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

/** The step as a command; the history id if it changed anything. */
async function run(here: World, { what, who, word }: Step): Promise<string | undefined> {
  const saved = await candidateByKeys([`linkedin:${who}`], here.db);
  const candidateId = saved?.candidate.id ?? 'nobody';
  const candidateIds = [candidateId];
  const entry = saved?.entries[0];
  const answer = await here.run(
    what === 'save' || what === 'saveInto'
      ? saveOf(who, who, what === 'save' ? [] : ['r1'])
      : what === 'stage'
        ? { name: 'setStage', entryIds: [entry?.id ?? 'none'], stage: word }
        : what === 'remove'
          ? { name: 'removeFromRole', candidateIds, roleId: 'r1' }
          : what === 'bin'
            ? { name: 'binCandidates', candidateIds }
            : what === 'restore'
              ? { name: 'restoreCandidates', candidateIds }
              : what === 'tag'
                ? { name: 'addTag', candidateIds, tag: word }
                : what === 'untag'
                  ? { name: 'removeTag', candidateIds, tag: word }
                  : what === 'note'
                    ? { name: 'addNote', noteId: crypto.randomUUID(), candidateId, text: word }
                    : { name: 'rateCandidate', candidateId, rating: ratingOf(word) },
  );
  return answer.ok ? answer.historyId : undefined;
}

async function expectAgreement({ db }: World, model: Model): Promise<void> {
  const people = Object.entries(model);
  expect(await libraryCounts(db)).toEqual({
    candidates: people.filter(([, { binned }]) => !binned).length,
    binned: people.filter(([, { binned }]) => binned).length,
  });
  for (const who of ['ada', 'bob', 'eve']) {
    const saved = await candidateByKeys([`linkedin:${who}`], db);
    const expected = model[who];
    if (!expected) {
      expect(saved).toBeNull();
      continue;
    }
    expect({
      binned: saved?.binned,
      stage: saved?.entries[0]?.stage ?? null,
      rating: saved?.candidate.rating ?? null,
      tags: saved?.tags,
      notes: saved?.notes.map(({ text }) => text),
    }).toEqual({ ...expected, stage: expected.binned ? null : expected.stage });
  }
  const shown = people.flatMap(([who, { binned, stage }]) =>
    !binned && stage !== null ? [`${who} ${stage}`] : [],
  );
  const { rows } = await shortlistPage('r1', { limit: 10 }, db);
  expect(rows.map(({ candidate, entry }) => `${candidate.name} ${entry.stage}`).sort()).toEqual(shown.sort());
  const [role] = await rolesList(db);
  for (const { stage, count } of role?.stages ?? [])
    expect([stage.id, count]).toEqual([stage.id, shown.filter((one) => one.endsWith(` ${stage.id}`)).length]);
}

describe('the library', () => {
  it(
    'agrees with the model',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
          const here = world();
          await here.ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
          let model: Model = {};
          const done: { historyId: string; before: Model }[] = [];
          for (const one of steps) {
            if (one.what === 'undo') {
              const last = done.pop();
              if (!last) continue;
              await here.ok({ name: 'undo', historyId: last.historyId });
              model = last.before;
            } else {
              const next = after(model, one);
              const historyId = await run(here, one);
              if (historyId !== undefined) done.push({ historyId, before: model });
              if (next) expect(historyId).toBeDefined();
              model = next ?? model;
            }
          }
          await expectAgreement(here, model);
        }),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 2_000,
  );
});
