import { describe, expect, it } from 'vitest';
import { suppressedDraft, suppressedMatch, suppressionHashes } from '../../lib/db/read/suppressed';
import { contents, draft, ROLE, saveOf, world } from './world';

const SECRETS = ['Zofia', 'zofia', 'Wrona', 'Krukowo', 'crow.example', 'crowfeed', 'Rookery Ltd'];

/** Zofia, with something in every table; Bob beside her in the bulk commands. */
async function library() {
  const here = world();
  const { ok } = here;
  await ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
  const more = {
    location: { value: 'Krukowo', source: 'card' },
    experience: { value: [{ title: 'Engineer', company: 'Rookery Ltd', start: '2020' }], source: 'position' },
    links: { value: ['https://github.com/crowfeed'], source: 'link' },
    emails: { value: ['zofia@crow.example'], source: 'link' },
  };
  const [zofia = ''] = (await ok(saveOf('zofia-wrona', 'Zofia Wrona', ['r1'], more), 'save-1')).ids;
  await ok(
    saveOf('zofia-wrona', 'Zofia Wrona', [], {
      ...more,
      location: { value: 'Krukowo, Poland', source: 'card' },
    }),
  );
  const [bob = ''] = (await ok(saveOf('bob', 'Bob', ['r1']))).ids;
  const resume = { ...draft('wrona', 'Zofia Wrona-Kruk'), emails: more.emails };
  const cv = {
    name: 'saveDraft' as const,
    site: 'anysite',
    url: 'https://crow.example/zofia',
    readAt: 1,
    draft: resume,
    roles: [],
  };
  const [double = ''] = (await ok(cv)).ids;
  await ok({ name: 'addNote', noteId: 'n1', candidateId: zofia, text: 'Zofia prefers Krukowo' });
  await ok({ name: 'editNote', noteId: 'n1', text: 'Zofia moved' });
  await ok({ name: 'addTag', candidateIds: [zofia, bob], tag: 'shortlist' });
  await ok({ name: 'setOverride', candidateId: zofia, field: 'emails', value: 'z@crow.example' });
  await ok({ name: 'mergeCandidates', keep: zofia, absorb: double });
  await ok({
    name: 'recordExport',
    preset: 'zoho',
    fileName: 'zofia_wrona.csv',
    columns: [],
    candidateIds: [zofia, bob],
  });
  await ok({ name: 'startJob', jobId: 'j1', kind: 'import', label: 'Zofia-Wrona.pdf', total: 1 });
  await ok({
    name: 'importBatch',
    jobId: 'j1',
    candidates: [
      { draft: draft('linkedin:zofia-wrona', 'Zofia Wrona'), source: 'résumé' },
      { draft: draft('eve', 'Eve'), source: 'résumé' },
    ],
  });
  await ok({ name: 'finishJob', jobId: 'j1', state: 'done' });
  await ok({ name: 'binCandidates', candidateIds: [zofia, bob] });
  await here.db.reminders.add({
    id: 'm1',
    candidateId: zofia,
    at: 1,
    text: 'Call Zofia',
    done: false,
    updatedAt: 1,
    schemaVersion: 1,
  });
  return { ...here, zofia, bob, double, cv };
}

describe('eraseCandidates', () => {
  it('leaves no trace of the person in any table', async () => {
    const { ok, db, zofia, double } = await library();
    const everything = async () => JSON.stringify(await contents(db, []));
    const before = await everything();
    for (const secret of [...SECRETS, zofia, double]) expect(before).toContain(secret);

    await ok({ name: 'eraseCandidates', candidateIds: [zofia], suppress: true });
    const after = await everything();
    for (const secret of [...SECRETS, zofia, double]) expect(after).not.toContain(secret);
  });

  it('leaves the others as they were, in bulk changes too', async () => {
    const { ok, db, zofia, bob } = await library();
    await ok({ name: 'eraseCandidates', candidateIds: [zofia], suppress: false });
    expect(await db.candidates.get(bob)).toBeDefined();
    const [tagged] = (await db.history.where('subjects').equals(bob).toArray()).filter(
      (row) => row.command === 'addTag',
    );
    expect(tagged?.subjects).toEqual([bob]);
    expect(tagged?.changes).toHaveLength(1);
    const [binned] = (await db.history.where('subjects').equals(bob).toArray()).filter(
      (row) => row.command === 'binCandidates',
    );
    await ok({ name: 'undo', historyId: binned?.id ?? '' });
    expect((await db.candidates.get(bob))?.deletedAt).toBeUndefined();
    expect(await db.suppressed.count()).toBe(0);
    expect((await db.exports.toArray())[0]).toMatchObject({ candidateIds: [bob], rows: 2 });
  });

  it('cannot be undone, and no earlier change of the person can', async () => {
    const { ok, db, zofia } = await library();
    const answer = await ok({ name: 'eraseCandidates', candidateIds: [zofia], suppress: true });
    expect(answer).toMatchObject({ ids: [] });
    expect(answer.historyId).toBeUndefined();
    expect(await db.history.where('subjects').equals(zofia).count()).toBe(0);
  });

  it('does not save the person again when the old command is repeated', async () => {
    const { ok, run, db, zofia } = await library();
    await ok({ name: 'eraseCandidates', candidateIds: [zofia], suppress: false });
    const before = await db.candidates.count();
    expect(await run(saveOf('zofia-wrona', 'Zofia Wrona'), 'save-1')).toMatchObject({
      ok: true,
      ids: [],
    });
    expect(await db.candidates.count()).toBe(before);
  });

  it('warns before the same person is saved again, by any key, link or address', async () => {
    const { ok, run, db, zofia, cv, forgotten } = await library();
    await ok({ name: 'eraseCandidates', candidateIds: [zofia], suppress: true });
    expect(forgotten).toContain('linkedin:zofia-wrona');
    expect(forgotten).toContain('https://crow.example/zofia');

    const again = saveOf('Zofia-Wrona', 'Z. W.');
    const refused = await run(again);
    expect(refused).toMatchObject({ ok: false, why: 'suppressed' });
    expect(refused.ok ? '' : refused.detail).toMatch(/^erased 2026-11-25T/);
    expect(await run(cv)).toMatchObject({ ok: false, why: 'suppressed' });
    const typed = { emails: { value: ['Z@crow.example'], source: 'link' } };
    expect(await run(saveOf('someone-new', 'Z', [], typed))).toMatchObject({ ok: false, why: 'suppressed' });
    expect(
      await suppressedDraft({ site: 'linkedin', url: '', draft: draft('zofia-wrona', 'Z') }, db),
    ).toMatchObject({ reason: 'erased' });
    expect(await suppressedMatch(await suppressionHashes(['linkedin:zofia-wrona'], db), db)).toMatchObject({
      reason: 'erased',
    });
    expect(await suppressedMatch(await suppressionHashes(['linkedin:bob'], db), db)).toBeNull();
    expect((await run(saveOf('zofia-other', 'Zofia Wrona'))).ok).toBe(true);

    const saved = await ok({ ...again, despiteSuppression: true } as never);
    expect(saved.what).toBe('saved');
    expect((await run(saveOf('Zofia-Wrona', 'Z. W.'))).ok).toBe(true);
  });

  it('remembers that the person asked, and skips them in lists and imports', async () => {
    const { ok, run, db, bob } = await library();
    await ok({ name: 'restoreCandidates', candidateIds: [bob] });
    await ok({ name: 'setDoNotContact', candidateId: bob, on: true });
    await ok({ name: 'eraseCandidates', candidateIds: [bob], suppress: true });
    expect((await db.suppressed.toArray()).every((row) => row.reason === 'asked')).toBe(true);
    const item = (n: string) => ({ name: n, url: `https://www.linkedin.com/in/${n}` });
    const list = {
      name: 'saveItems' as const,
      site: 'linkedin',
      url: 'https://www.linkedin.com/search/',
      readAt: 1,
    };
    expect(await ok({ ...list, items: [item('bob'), item('ann')] })).toMatchObject({ skipped: 1 });
    expect(await run({ ...list, items: [item('bob')] })).toMatchObject({ why: 'suppressed' });
    await ok({ name: 'startJob', jobId: 'j2', kind: 'import', label: 'list.csv', total: 1 });
    const row = { draft: draft('linkedin:bob', 'Bob'), source: 'list' };
    expect(await ok({ name: 'importBatch', jobId: 'j2', candidates: [row] })).toMatchObject({
      ids: [],
      skipped: 1,
    });
  });
});
