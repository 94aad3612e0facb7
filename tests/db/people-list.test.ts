import { expect, test } from 'vitest';
import { allPeople, profilesByCandidate } from '../../lib/db/read/people';
import { saveOf, world } from './world';

const role = { name: 'R', employment: [], confidential: false, requirements: [] };

test('a role lists its live entries last added first; the library everybody, last saved first', async () => {
  const { db, ok } = world();
  await ok({ name: 'saveRole', roleId: 'r', role });
  const ids: string[] = [];
  for (const name of ['Ada', 'Ben', 'Cy', 'Dee']) {
    const { ids: made } = await ok(saveOf(name, name, name === 'Cy' ? [] : ['r']));
    ids.push(made[0] ?? '');
  }
  const [ada = '', ben = '', , dee = ''] = ids;
  await ok({ name: 'addTag', candidateIds: [ada], tag: 'y' });
  await ok({ name: 'addTag', candidateIds: [ada], tag: 'x' });
  await ok({ name: 'addNote', noteId: 'n', candidateId: ada, text: 'Called.' });
  await ok({ name: 'binCandidates', candidateIds: [ben] });
  const names = async (roleId: string | null) =>
    (await allPeople(roleId, db)).people.map(({ candidate }) => candidate.name);
  expect(await names('r')).toEqual(['Dee', 'Ada']);
  expect(await names(null)).toEqual(['Dee', 'Cy', 'Ada']);
  const last = (await allPeople('r', db)).people.at(-1);
  expect(last).toMatchObject({ tags: ['x', 'y'], notes: 'Called.', entry: { stage: 'new' } });
  expect((await allPeople(null, db)).people[0]?.entry).toBeNull();
  await ok({ name: 'removeFromRole', candidateIds: [dee], roleId: 'r' });
  expect(await names('r')).toEqual(['Ada']);
});

test('a long list is the same, read by whole tables', async () => {
  const { db, ok } = world();
  await ok({ name: 'saveRole', roleId: 'r', role });
  await ok({ name: 'startJob', jobId: 'j', kind: 'import', label: 'x', total: 560 });
  for (let from = 0; from < 560; from += 40)
    await ok({
      name: 'importBatch',
      jobId: 'j',
      roleId: 'r',
      candidates: Array.from({ length: 40 }, (_, at) => ({
        source: 'csv',
        tags: [`t${from + at}`],
        draft: {
          name: { value: `P${from + at}`, source: 'csv' },
          missing: {},
          layout: 't',
          handle: `h${from + at}`,
        },
      })),
    });
  const { people } = await allPeople('r', db);
  expect(people).toHaveLength(560);
  expect(new Set(people.map(({ candidate }) => candidate.id)).size).toBe(560);
  expect(people.every(({ candidate, tags }) => tags[0] === `t${candidate.name.slice(1)}`)).toBe(true);
  const [first] = people;
  if (!first) throw new Error('nobody');
  expect((await profilesByCandidate([first.candidate], db)).get(first.candidate.id)).toHaveLength(1);
});
