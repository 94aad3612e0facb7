import { describe, expect, it } from 'vitest';
import { binContents, candidatesPage } from '../../lib/db/read/candidates';
import { countsOf, libraryCounts } from '../../lib/db/read/counters';
import type { Cursor } from '../../lib/db/read/paging';
import { candidateByKeys, savedStates } from '../../lib/db/read/saved';
import { savedMark } from '../../lib/db/read/saved-mark';
import { shortlistAll, shortlistPage } from '../../lib/db/read/shortlist';
import { ROLE, saveOf, type World, world } from './world';

async function filled(count: number): Promise<World & { ids: string[] }> {
  const here = world();
  await here.ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
  const candidates = Array.from({ length: count }, (_, i) => ({
    draft: {
      name: { value: `Person ${i}`, source: 'file' },
      handle: `linkedin:p${i}`,
      missing: {},
      layout: 'file',
    },
    source: 'file',
  }));
  await here.ok({ name: 'startJob', jobId: 'j', kind: 'import', label: 'x', total: count });
  // All in one batch, so that they share a time and only the id tells them apart.
  const { ids } = await here.ok({ name: 'importBatch', jobId: 'j', candidates, roleId: 'r1' });
  return { ...here, ids };
}

async function walk<Row>(page: (after: Cursor | undefined) => Promise<{ rows: Row[]; next: Cursor | null }>) {
  const pages: Row[][] = [];
  let after: Cursor | undefined;
  do {
    const { rows, next } = await page(after);
    pages.push(rows);
    after = next ?? undefined;
  } while (after && pages.length < 100);
  return pages;
}

describe('paging', () => {
  it('shows everybody once, also among rows of one time', async () => {
    const { db, ids } = await filled(23);
    const pages = await walk((after) => shortlistPage('r1', { after, limit: 5 }, db));
    expect(pages.map(({ length }) => length)).toEqual([5, 5, 5, 5, 3]);
    expect(
      pages
        .flat()
        .map(({ candidate }) => candidate.id)
        .sort(),
    ).toEqual([...ids].sort());
    const library = await walk((after) => candidatesPage({ after, limit: 10 }, db));
    expect(
      library
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  it('ends on a full page', async () => {
    const { db } = await filled(10);
    expect(
      (await walk((after) => candidatesPage({ after, limit: 5 }, db))).map(({ length }) => length),
    ).toEqual([5, 5]);
  });

  it('reads over tombstones and keeps to the stage', async () => {
    const { db, ok, ids } = await filled(20);
    await ok({ name: 'binCandidates', candidateIds: ids.slice(3, 14) });
    const left = (await walk((after) => shortlistPage('r1', { after, limit: 4 }, db))).map(
      ({ length }) => length,
    );
    expect(left).toEqual([4, 4, 1]);
    const [entry] = await db.entries.where({ candidateId: ids[0] ?? '' }).toArray();
    await ok({ name: 'setStage', entryIds: [entry?.id ?? ''], stage: 'offer' });
    const offers = await shortlistPage('r1', { stage: 'offer', limit: 10 }, db);
    expect(offers.rows.map(({ candidate }) => candidate.id)).toEqual([ids[0]]);
    expect((await shortlistPage('r1', { stage: 'new', limit: 50 }, db)).rows).toHaveLength(8);
  });

  it('gives an export everybody with profiles, notes and tags', async () => {
    const { db, ok, ids } = await filled(3);
    await ok({ name: 'addNote', noteId: 'n', candidateId: ids[1] ?? '', text: 'a\n"b"' });
    await ok({ name: 'addTag', candidateIds: ids, tag: 't' });
    const people = [];
    for await (const piece of shortlistAll('r1', {}, db)) people.push(...piece);
    expect(people).toHaveLength(3);
    expect(people.find(({ candidate }) => candidate.id === ids[1])?.notes[0]?.text).toBe('a\n"b"');
    expect(people.every(({ tags, profiles }) => tags[0] === 't' && profiles.length === 1)).toBe(true);
  });
});

describe('saved already?', () => {
  it('knows the rows of a list, with stage and marks', async () => {
    const { db, ok, ids } = await filled(3);
    await ok({ name: 'setDoNotContact', candidateId: ids[0] ?? '', on: true });
    await ok({ name: 'binCandidates', candidateIds: [ids[1] ?? ''] });
    const states = await savedStates(['linkedin:P0', 'linkedin:p1', 'linkedin:nobody'], db);
    expect([...states.keys()]).toEqual(['linkedin:P0', 'linkedin:p1']);
    expect(states.get('linkedin:P0')).toMatchObject({ doNotContact: true, binned: false, stub: false });
    expect(states.get('linkedin:P0')?.entries[0]?.stageName).toBe('New');
    expect(states.get('linkedin:p1')).toMatchObject({ binned: true, entries: [] });
  });

  it('marks the icon by name and the stage last reached', async () => {
    const { db, ok, ids } = await filled(2);
    await ok({ name: 'saveRole', roleId: 'r2', role: ROLE });
    const [entry] = await db.entries.where({ candidateId: ids[0] ?? '' }).toArray();
    await ok({ name: 'setStage', entryIds: [entry?.id ?? ''], stage: 'offer' });
    expect(await savedMark('linkedin:p0', db)).toEqual({ name: 'Person 0', stage: 'Offer' });
    await ok({ name: 'binRole', roleId: 'r1' });
    expect(await savedMark('linkedin:p0', db)).toEqual({ name: 'Person 0', stage: null });
    await ok({ name: 'binCandidates', candidateIds: ids });
    expect(await savedMark('linkedin:p0', db)).toBeNull();
    expect(await candidateByKeys(['linkedin:nobody'], db)).toBeNull();
  });
});

describe('counters', () => {
  it('are counted anew when they were lost, for the reader and by the next change', async () => {
    const { db, ok, ids } = await filled(4);
    await ok({ name: 'binCandidates', candidateIds: [ids[3] ?? ''] });
    await db.counters.clear();
    expect(await libraryCounts(db)).toEqual({ candidates: 3, binned: 1 });
    expect(await countsOf(['role:r1:new', 'role:r1:offer'], db)).toEqual([3, 0]);
    await ok(saveOf('ada', 'Ada', ['r1']));
    expect((await db.counters.get('candidates'))?.value).toBe(4);
    expect((await db.counters.get('role:r1:new'))?.value).toBe(4);
  });

  it('do not stay below nought', async () => {
    const { db, ok, ids } = await filled(2);
    await db.counters.put({ id: 'candidates', value: 0 });
    await ok({ name: 'binCandidates', candidateIds: [ids[0] ?? ''] });
    expect((await db.counters.get('candidates'))?.value).toBe(1);
  });
});

describe('the bin', () => {
  it('holds binned people and roles, last first, and nobody who was merged', async () => {
    const { db, ok, ids } = await filled(4);
    await ok({ name: 'mergeCandidates', keep: ids[0] ?? '', absorb: ids[1] ?? '' });
    await ok({ name: 'binCandidates', candidateIds: [ids[2] ?? ''] });
    await ok({ name: 'binCandidates', candidateIds: [ids[3] ?? ''] });
    await ok({ name: 'binRole', roleId: 'r1' });
    const bin = await binContents(db);
    expect(bin.candidates.map(({ id }) => id)).toEqual([ids[3], ids[2]]);
    expect(bin.roles.map(({ id }) => id)).toEqual(['r1']);
  });
});
