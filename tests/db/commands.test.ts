import { describe, expect, it, vi } from 'vitest';
import { candidate } from '../../lib/db/read/candidates';
import { libraryCounts } from '../../lib/db/read/counters';
import { eventsOf, historyOf } from '../../lib/db/read/history';
import { allTags, notesOf, tagsOf } from '../../lib/db/read/notes-tags';
import { exportsOf, ownSkills, savedFilters } from '../../lib/db/read/own';
import { role, rolesList } from '../../lib/db/read/roles';
import { shortlistPage } from '../../lib/db/read/shortlist';
import { stages } from '../../lib/db/read/stages';
import type { Command } from '../../lib/domain/command';
import type { OwnSkill } from '../../lib/domain/own-skill';
import { FIRST_STAGES } from '../../lib/domain/rows';
import { ROLE, saveOf, world } from './world';

/** Ada, Bob and Eve in role r1. */
async function library() {
  const here = world();
  await here.ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
  const ids: string[] = [];
  for (const name of ['Ada', 'Bob', 'Eve'])
    ids.push(...(await here.ok(saveOf(name.toLowerCase(), name, ['r1']))).ids);
  const [ada = '', bob = '', eve = ''] = ids;
  const entryOf = async (candidateId: string) =>
    (await here.db.entries.where({ candidateId }).first()) ?? expect.fail('no entry');
  const counts = async () => {
    const [first] = await rolesList(here.db);
    return Object.fromEntries(
      (first?.stages ?? []).flatMap(({ stage, count }) => (count ? [[stage.id, count]] : [])),
    );
  };
  return { ...here, ada, bob, eve, ids, entryOf, counts };
}

describe('a first start', () => {
  it('has the first stages and an id', async () => {
    const { db, ok, kept } = world();
    expect((await stages(db)).map(({ id, name, kind }) => ({ id, name, kind }))).toEqual(FIRST_STAGES);
    await ok(saveOf('ada', 'Ada'));
    const dbId = (await db.meta.get('dbId'))?.value;
    await vi.waitFor(() => expect(kept.sentinel).toEqual({ dbId, lastSeq: 1 }));
  });
});

describe('candidates', () => {
  it('are rated, marked, and the mark keeps its date', async () => {
    const { ok, ada, db } = await library();
    await ok({ name: 'rateCandidate', candidateId: ada, rating: 4 });
    await ok({ name: 'setDoNotContact', candidateId: ada, on: true, note: 'asked by mail' });
    const at = (await db.candidates.get(ada))?.doNotContact?.at;
    await ok({ name: 'setDoNotContact', candidateId: ada, on: true, note: 'and by phone' });
    expect(await db.candidates.get(ada)).toMatchObject({
      rating: 4,
      doNotContact: { at, note: 'and by phone' },
    });
    await ok({ name: 'rateCandidate', candidateId: ada, rating: null });
    await ok({ name: 'setDoNotContact', candidateId: ada, on: false });
    const row = await db.candidates.get(ada);
    expect(row).not.toHaveProperty('rating');
    expect(row).not.toHaveProperty('doNotContact');
  });

  it('go into the bin and come back with their entries, and the counters follow', async () => {
    const { ok, run, ada, bob, ids, db, counts } = await library();
    await ok({ name: 'binCandidates', candidateIds: [ada, bob] });
    expect(await libraryCounts(db)).toEqual({ candidates: 1, binned: 2 });
    expect(await counts()).toEqual({ new: 1 });
    expect((await shortlistPage('r1', { limit: 10 }, db)).rows.map((row) => row.candidate.name)).toEqual([
      'Eve',
    ]);
    expect(await run({ name: 'rateCandidate', candidateId: ada, rating: 1 })).toMatchObject({
      why: 'not found',
    });
    await ok({ name: 'restoreCandidates', candidateIds: ids });
    expect(await libraryCounts(db)).toEqual({ candidates: 3, binned: 0 });
    expect(await counts()).toEqual({ new: 3 });
  });

  it('refuses one that is not there, and then changes none', async () => {
    const { run, ada, db } = await library();
    expect(await run({ name: 'binCandidates', candidateIds: [ada, 'nobody'] })).toMatchObject({
      why: 'not found',
    });
    expect((await db.candidates.get(ada))?.deletedAt).toBeUndefined();
  });
});

describe('entries', () => {
  it('move between stages with the reason, which a later stage takes back', async () => {
    const { ok, ada, entryOf, counts } = await library();
    const entry = await entryOf(ada);
    await ok({ name: 'setStage', entryIds: [entry.id], stage: 'rejected', reason: 'no Django' });
    expect((await entryOf(ada)).decision).toMatchObject({ what: 'rejected', reason: 'no Django' });
    expect(await counts()).toEqual({ new: 2, rejected: 1 });
    await ok({ name: 'setStage', entryIds: [entry.id], stage: 'screening' });
    const after = await entryOf(ada);
    expect(after.decision).toBeUndefined();
    expect(after.stageSince).toBeGreaterThan(entry.stageSince);
    expect(await counts()).toEqual({ new: 2, screening: 1 });
  });

  it('do not move to where they are, nor to a stage that is none', async () => {
    const { ok, run, ada, entryOf } = await library();
    const entry = await entryOf(ada);
    expect((await ok({ name: 'setStage', entryIds: [entry.id], stage: 'new' })).historyId).toBeUndefined();
    expect(await entryOf(ada)).toEqual(entry);
    expect(await run({ name: 'setStage', entryIds: [entry.id], stage: 'limbo' })).toMatchObject({
      why: 'not found',
    });
    expect(await run({ name: 'setStage', entryIds: ['x'], stage: 'new' })).toMatchObject({
      why: 'not found',
    });
  });

  it('come back as new ones', async () => {
    const { ok, ada, ids, db, entryOf, counts } = await library();
    const entry = await entryOf(ada);
    await ok({ name: 'setStage', entryIds: [entry.id], stage: 'offer' });
    await ok({ name: 'rateEntry', entryId: entry.id, rating: 3 });
    await ok({ name: 'removeFromRole', candidateIds: [ada], roleId: 'r1' });
    expect(await counts()).toEqual({ new: 2 });
    expect((await ok({ name: 'addToRole', candidateIds: ids, roleId: 'r1' })).ids).toEqual([ada]);
    const again = await entryOf(ada);
    expect(again).toMatchObject({ id: entry.id, stage: 'new' });
    expect(again.rating).toBeUndefined();
    expect((await shortlistPage('r1', { limit: 1 }, db)).rows[0]?.candidate.id).toBe(ada);
  });
});

describe('notes and tags', () => {
  it('are added, edited and deleted; a tombstone keeps no text', async () => {
    const { ok, run, ada, db } = await library();
    await ok({ name: 'addNote', noteId: 'n1', candidateId: ada, text: 'Called' });
    expect(await run({ name: 'addNote', noteId: 'n1', candidateId: ada, text: 'x' })).toMatchObject({
      why: 'duplicate',
    });
    await ok({ name: 'editNote', noteId: 'n1', text: 'Called twice' });
    expect((await notesOf(ada, db)).map(({ text }) => text)).toEqual(['Called twice']);
    await ok({ name: 'deleteNote', noteId: 'n1' });
    expect(await notesOf(ada, db)).toEqual([]);
    expect((await db.notes.get('n1'))?.text).toBe('');
    expect(await run({ name: 'editNote', noteId: 'n1', text: 'x' })).toMatchObject({ why: 'not found' });
  });

  it('gives a tag once, whatever its spacing, and forgets one that nobody has', async () => {
    const { ok, run, ada, bob, db } = await library();
    await ok({ name: 'addTag', candidateIds: [ada, bob], tag: 'open  to work' });
    expect((await ok({ name: 'addTag', candidateIds: [ada], tag: ' open to work ' })).ids).toEqual([]);
    expect(await tagsOf(ada, db)).toEqual(['open to work']);
    await ok({ name: 'removeTag', candidateIds: [ada], tag: 'open to work' });
    expect(await tagsOf(ada, db)).toEqual([]);
    expect(await allTags(db)).toEqual(['open to work']);
    await ok({ name: 'removeTag', candidateIds: [bob], tag: 'open to work' });
    expect(await allTags(db)).toEqual([]);
    await ok({ name: 'addTag', candidateIds: [ada], tag: 'open to work' });
    expect(await tagsOf(ada, db)).toEqual(['open to work']);
    expect(await run({ name: 'addTag', candidateIds: [ada], tag: ' ' })).toMatchObject({ why: 'invalid' });
  });
});

describe('roles', () => {
  it('are saved, changed, binned with their people kept, and come back', async () => {
    const { ok, run, db, ada, counts } = await library();
    await ok({ name: 'saveRole', roleId: 'r1', role: { ...ROLE, name: 'Django, Kraków' } });
    await ok({ name: 'setRequirements', roleId: 'r1', requirements: [] });
    expect(await role('r1', db)).toMatchObject({ name: 'Django, Kraków', requirements: [] });
    await ok({ name: 'binRole', roleId: 'r1' });
    expect(await rolesList(db)).toEqual([]);
    expect((await candidate(ada, db))?.entries).toEqual([]);
    expect(await run(saveOf('ada', 'Ada', ['r1']))).toMatchObject({ why: 'not found' });
    await ok({ name: 'restoreRole', roleId: 'r1' });
    expect(await counts()).toEqual({ new: 3 });
    expect((await candidate(ada, db))?.entries[0]).toMatchObject({
      roleName: 'Django, Kraków',
      stageName: 'New',
    });
  });
});

describe('stages', () => {
  const named = (list: readonly { id: string; name: string; kind: string }[]) =>
    list.map(({ id, name, kind }, position) => ({ id, name, kind, position })) as Extract<
      Command,
      { name: 'saveStages' }
    >['stages'];

  it('are renamed, added, put in order and taken away', async () => {
    const { ok, db } = await library();
    const more = named([
      { id: 'new', name: 'Fresh', kind: 'open' },
      { id: 'task', name: 'Task', kind: 'open' },
    ]);
    await ok({ name: 'saveStages', stages: more });
    expect((await stages(db)).map(({ name }) => name)).toEqual(['Fresh', 'Task']);
    await ok({ name: 'saveStages', stages: named(FIRST_STAGES) });
    expect((await stages(db)).map(({ id }) => id)).toEqual(FIRST_STAGES.map(({ id }) => id));
  });

  it('stay while somebody stands in them, and the first one always', async () => {
    const { ok, run, ada, entryOf } = await library();
    await ok({ name: 'setStage', entryIds: [(await entryOf(ada)).id], stage: 'offer' });
    const without = (id: string) => named(FIRST_STAGES.filter((stage) => stage.id !== id));
    expect(await run({ name: 'saveStages', stages: without('offer') })).toMatchObject({ why: 'not allowed' });
    expect(await run({ name: 'saveStages', stages: without('new') })).toMatchObject({ why: 'not allowed' });
    await ok({ name: 'saveStages', stages: without('hired') });
  });
});

describe('own skills, filters and exports', () => {
  it('are kept, changed and deleted', async () => {
    const { ok, db } = world();
    const skill: OwnSkill = {
      name: 'FastStream',
      group: 'backend',
      aliases: ['faststream'],
      implies: ['Python'],
      context: 'beside',
      otherSense: { before: ['slow'], after: [] },
    };
    await ok({ name: 'saveOwnSkill', skillId: 's1', skill });
    await ok({ name: 'saveOwnSkill', skillId: 's1', skill: { ...skill, implies: [] } });
    expect(await ownSkills(db)).toEqual([{ id: 's1', skill: { ...skill, implies: [] } }]);
    await ok({ name: 'deleteOwnSkill', skillId: 's1' });
    expect(await ownSkills(db)).toEqual([]);
    const [one, other] = ['one', 'other'].map((name) => ({ skillId: name, skill: { ...skill, name } }));
    if (!one || !other) throw new Error('two');
    const { historyId } = await ok({ name: 'importOwnSkills', skills: [one, other] });
    expect(await ownSkills(db)).toHaveLength(2);
    await ok({ name: 'undo', historyId: historyId ?? '' });
    expect(await ownSkills(db)).toEqual([]);
    await ok({ name: 'saveFilter', filterId: 'f1', label: 'Kraków', filter: { text: 'city:krakow' } });
    expect(await savedFilters(db)).toMatchObject([{ name: 'Kraków', filter: { text: 'city:krakow' } }]);
    await ok({ name: 'deleteFilter', filterId: 'f1' });
    expect(await savedFilters(db)).toEqual([]);
  });

  it('remember who left in which file, and cannot be undone', async () => {
    const { ok, ada, bob, db } = await library();
    const file = { preset: 'zoho', fileName: 'shortlist.csv', columns: ['Last Name'], roleId: 'r1' };
    const answer = await ok({ name: 'recordExport', ...file, candidateIds: [ada] });
    expect(answer.historyId).toBeUndefined();
    expect(await exportsOf(ada, db)).toMatchObject([{ ...file, rows: 1 }]);
    expect(await exportsOf(bob, db)).toEqual([]);
  });
});

describe('history', () => {
  it('lists what was done, newest first, without personal text in the events', async () => {
    const { ok, ada, db } = await library();
    await ok({ name: 'addNote', noteId: 'n1', candidateId: ada, text: 'Speaks of Ada Kowalska' });
    await ok({ name: 'rateCandidate', candidateId: ada, rating: 2 });
    expect((await historyOf(ada, db)).map(({ command }) => command)).toEqual([
      'rateCandidate',
      'addNote',
      'saveDraft',
    ]);
    const events = await eventsOf(ada, db);
    expect(events.map(({ kind }) => kind)).toEqual(['rated', 'note added', 'added to role', 'saved']);
    expect(JSON.stringify(await db.events.toArray())).not.toContain('Ada');
  });

  it('keeps the last 200 of a subject', async () => {
    const { ok, db, ada } = await library();
    const [sample] = await db.history.where('subjects').equals(ada).toArray();
    for (let i = 0; i < 230; i += 1)
      await db.history.add({
        ...(sample ?? expect.fail('no history')),
        id: `00000000-0000-8000-8000-${String(i).padStart(12, '0')}`,
      });
    await ok({ name: 'rateCandidate', candidateId: ada, rating: 2 });
    const left = await historyOf(ada, db, 1_000);
    expect(left).toHaveLength(200);
    expect(left[0]?.command).toBe('rateCandidate');
  });
});
