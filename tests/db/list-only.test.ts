import { expect, test } from 'vitest';
import { listOnlyOf } from '../../lib/db/read/list-only';
import { saveOf, world } from './world';

test('list only: all that was read of a person are list rows', async () => {
  const { db, ok } = world();
  const read = await ok(saveOf('Ada', 'Ada', []));
  const listed = await ok({
    name: 'saveItems',
    site: 'linkedin',
    url: 'https://www.linkedin.com/search/results/people/',
    readAt: 1,
    items: [{ name: 'Ben', url: 'https://www.linkedin.com/in/ben/' }],
  });
  const people = (await db.candidates.bulkGet([...read.ids, ...listed.ids])).filter(
    (one) => one !== undefined,
  );
  expect(people.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  expect(await listOnlyOf(people, db)).toEqual(new Set(listed.ids));
  expect(await listOnlyOf([{ id: 'typed by hand', profileIds: [] }], db)).toEqual(new Set());
});
