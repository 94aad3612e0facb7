/** The write path's speed is the number of its requests; times are for the bench, numbers hold on every machine. */
import { expect, test } from 'vitest';
import type { ImportedCandidate } from '../../lib/domain/command';
import { countRequests } from './requests';
import { draft, ROLE, saveOf, world } from './world';

const people = (count: number): ImportedCandidate[] =>
  Array.from({ length: count }, (_, at) => ({
    source: 'people.csv',
    draft: draft(`linkedin:p${at}`, `Person ${at}`),
  }));

test('a new person is saved with six looks and one write per table', async () => {
  const here = world();
  const requests = countRequests(here.db);
  await here.ok(saveOf('first', 'First'));
  requests.clear();
  await here.ok(saveOf('ada', 'Ada'));
  expect(Object.fromEntries(requests.asked)).toEqual({
    'get commands': 1,
    'get meta': 2,
    'query suppressed': 1,
    'query profiles': 1,
    'get counters': 1,
    'add profiles': 1,
    'add candidates': 1,
    'add history': 1,
    'add events': 1,
    'put counters': 1,
    'put commands': 1,
    'put meta': 1,
  });
});

test('a save into a role asks once for what is there and then only writes', async () => {
  const here = world();
  const requests = countRequests(here.db);
  await here.ok({ name: 'saveRole', roleId: 'r', role: ROLE });
  await here.ok(saveOf('first', 'First', ['r']));
  requests.clear();
  await here.ok(saveOf('ada', 'Ada', ['r']));
  expect(requests.turns()).toBe(2);
});

test('a batch asks once per key and once for everything else, however many people it brings', async () => {
  const here = world();
  const requests = countRequests(here.db);
  await here.ok({ name: 'saveRole', roleId: 'r', role: ROLE });
  await here.ok({ name: 'startJob', jobId: 'j', kind: 'import', label: 'x', total: 40 });
  requests.clear();
  await here.ok({ name: 'importBatch', jobId: 'j', roleId: 'r', candidates: people(40) });
  const { 'query profiles': byKey = 0, ...others } = Object.fromEntries(requests.asked);
  expect(byKey).toBe(40);
  expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(22);
});

test('of a person with a long history only the newest 200 are kept; a new one is not looked through', async () => {
  const here = world();
  const requests = countRequests(here.db);
  const [ada = ''] = (await here.ok(saveOf('ada', 'Ada'))).ids;
  const [row] = await here.db.history.toArray();
  if (!row) throw new Error('no history');
  await here.db.history.bulkAdd(
    Array.from({ length: 205 }, (_, at) => ({ ...row, id: `00000000-${at.toString().padStart(4, '0')}` })),
  );
  await here.ok({ name: 'addTag', candidateIds: [ada], tag: 'x' });
  expect(await here.db.history.where('subjects').equals(ada).count()).toBe(200);
  requests.clear();
  await here.ok(saveOf('bob', 'Bob'));
  expect([...requests.asked.keys()].filter((what) => /^(cursor|query|count) history/.test(what))).toEqual([]);
});
