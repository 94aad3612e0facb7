import { describe, expect, it } from 'vitest';
import type { Command } from '../../lib/domain/command';
import { contents, ROLE, saveOf, world } from './world';

describe('undo', () => {
  it('takes a save back whole, and only once', async () => {
    const { ok, run, db } = world();
    await ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
    const before = await contents(db);
    const { historyId = '' } = await ok(saveOf('ada', 'Ada', ['r1']));
    await ok({ name: 'undo', historyId });
    expect(await contents(db)).toEqual(before);
    expect(await run({ name: 'undo', historyId })).toMatchObject({ ok: false, why: 'cannot be undone' });
    expect(await run({ name: 'undo', historyId: 'none' })).toMatchObject({ ok: false, why: 'not found' });
  });

  it('puts an update back, the read it replaced included', async () => {
    const { ok, db } = world();
    await ok(saveOf('ada', 'Ada'));
    const before = await contents(db);
    const { historyId = '' } = await ok(
      saveOf('ada', 'Ada', [], { headline: { value: 'Another headline now', source: 'card' } }),
    );
    expect(await contents(db)).not.toEqual(before);
    await ok({ name: 'undo', historyId });
    expect(await contents(db)).toEqual(before);
  });

  it('is refused when a row was changed since, and changes nothing', async () => {
    const { ok, run, db } = world();
    const { ids } = await ok(saveOf('ada', 'Ada'));
    const candidateId = ids[0] ?? '';
    const { historyId = '' } = await ok({ name: 'rateCandidate', candidateId, rating: 2 });
    await ok({ name: 'setDoNotContact', candidateId, on: true });
    const before = await contents(db, []);
    expect(await run({ name: 'undo', historyId })).toMatchObject({ ok: false, why: 'changed since' });
    expect(await contents(db, [])).toEqual(before);
  });

  it('notices a change in the same millisecond', async () => {
    const { ok, run, services } = world();
    services.now = () => 1_000;
    const { ids } = await ok(saveOf('ada', 'Ada'));
    const candidateId = ids[0] ?? '';
    const { historyId = '' } = await ok({ name: 'rateCandidate', candidateId, rating: 2 });
    await ok({ name: 'rateCandidate', candidateId, rating: 3 });
    expect(await run({ name: 'undo', historyId })).toMatchObject({ ok: false, why: 'changed since' });
  });

  it.each<[string, (id: string) => Command]>([
    ['a note', (candidateId) => ({ name: 'addNote', noteId: 'n', candidateId, text: 'Called' })],
    ['a tag', (id) => ({ name: 'addTag', candidateIds: [id], tag: 'x' })],
    ['a role', (id) => ({ name: 'addToRole', candidateIds: [id], roleId: 'r1' })],
  ])('of a save is refused when the person has %s since', async (_, later) => {
    const { ok, run } = world();
    await ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
    const { ids, historyId = '' } = await ok(saveOf('ada', 'Ada'));
    await ok(later(ids[0] ?? ''));
    expect(await run({ name: 'undo', historyId })).toMatchObject({ ok: false, why: 'changed since' });
  });

  it('of a new role is refused when somebody is in it', async () => {
    const { ok, run } = world();
    const { historyId = '' } = await ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
    const saved = await ok(saveOf('ada', 'Ada', ['r1']));
    expect(await run({ name: 'undo', historyId })).toMatchObject({ ok: false, why: 'changed since' });
    await ok({ name: 'undo', historyId: saved.historyId ?? '' });
    await ok({ name: 'undo', historyId });
  });

  it('does not put anybody into a stage that was taken away', async () => {
    const { ok, run, db } = world();
    await ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
    await ok(saveOf('ada', 'Ada', ['r1']));
    const [entry] = await db.entries.toArray();
    const entryIds = [entry?.id ?? ''];
    await ok({ name: 'setStage', entryIds, stage: 'offer' });
    const { historyId = '' } = await ok({ name: 'setStage', entryIds, stage: 'hired' });
    const left = (await db.stages.toArray()).filter(({ id }) => id !== 'offer');
    const stages = left.map(({ id, name, kind, position }) => ({ id, name, kind, position }));
    await ok({ name: 'saveStages', stages });
    expect(await run({ name: 'undo', historyId })).toMatchObject({ ok: false, why: 'changed since' });
  });

  it('gives back only the keys that a later read brought', async () => {
    const { ok, db } = world();
    const keys = async () => (await db.profiles.toCollection().first())?.keys;
    await ok(saveOf('ada', 'Ada', [], { alsoKnownAs: ['m1'] }));
    const later = await ok(saveOf('ada', 'Ada', [], { alsoKnownAs: ['m1', 'm2'] }));
    expect(await keys()).toEqual(['linkedin:ada', 'linkedin:m1', 'linkedin:m2']);
    await ok({ name: 'undo', historyId: later.historyId ?? '' });
    expect(await keys()).toEqual(['linkedin:ada', 'linkedin:m1']);
  });

  it('restores a binned role', async () => {
    const { ok, db } = world();
    await ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
    const before = await contents(db);
    const { historyId = '' } = await ok({ name: 'binRole', roleId: 'r1' });
    await ok({ name: 'undo', historyId });
    expect(await contents(db)).toEqual(before);
  });
});
