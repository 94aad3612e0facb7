import { describe, expect, it } from 'vitest';
import { candidate } from '../../lib/db/read/candidates';
import { duplicatesFor, duplicatesOf } from '../../lib/db/read/duplicates';
import { historyOf } from '../../lib/db/read/history';
import { candidateByKeys } from '../../lib/db/read/saved';
import { contents, draft, ROLE, saveOf, world } from './world';

const GITHUB = { links: { value: ['https://github.com/adak'], source: 'link' } };
const RESUME = {
  name: 'saveDraft' as const,
  site: 'anysite',
  url: 'https://ada.example/cv',
  readAt: 1,
  draft: { ...draft('cv', 'Ada K. Kowalska'), ...GITHUB },
  roles: [{ roleId: 'r1' }],
};

async function two() {
  const here = world();
  await here.ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
  await here.ok({ name: 'saveRole', roleId: 'r2', role: ROLE });
  const [keep = ''] = (await here.ok(saveOf('ada', 'Ada Kowalska', ['r1'], GITHUB))).ids;
  const [absorb = ''] = (await here.ok(RESUME)).ids;
  return { ...here, keep, absorb };
}

describe('mergeCandidates', () => {
  it('moves profiles, notes, tags and entries, and keeps the later stage', async () => {
    const { ok, db, keep, absorb } = await two();
    const theirs = await db.entries.where({ candidateId: absorb }).first();
    await ok({ name: 'setStage', entryIds: [theirs?.id ?? ''], stage: 'interview' });
    await ok({ name: 'addToRole', candidateIds: [absorb], roleId: 'r2' });
    await ok({ name: 'addNote', noteId: 'n1', candidateId: absorb, text: 'From the résumé' });
    await ok({ name: 'addTag', candidateIds: [keep, absorb], tag: 'both' });
    await ok({ name: 'addTag', candidateIds: [absorb], tag: 'theirs' });
    await ok({ name: 'setDoNotContact', candidateId: absorb, on: true });
    await ok({ name: 'mergeCandidates', keep, absorb });

    const detail = await candidate(keep, db);
    expect(detail?.profiles.map(({ profile }) => profile.site).sort()).toEqual(['anysite', 'linkedin']);
    expect(detail?.notes.map(({ text }) => text)).toEqual(['From the résumé']);
    expect(detail?.tags).toEqual(['both', 'theirs']);
    expect(detail?.entries.map(({ roleId, stage }) => [roleId, stage]).sort()).toEqual([
      ['r1', 'interview'],
      ['r2', 'new'],
    ]);
    expect(detail?.candidate.doNotContact).toBeDefined();
    expect((await candidate(absorb, db))?.candidate.id).toBe(keep);
    expect((await candidateByKeys(['anysite:cv'], db))?.candidate.id).toBe(keep);
    expect((await db.counters.get('candidates'))?.value).toBe(1);
    const commands = (await historyOf(keep, db)).map(({ command }) => command);
    expect(commands.filter((name) => name === 'saveDraft')).toHaveLength(2);
  });

  it('is undone exactly', async () => {
    const { ok, db, keep, absorb } = await two();
    await ok({ name: 'addTag', candidateIds: [keep, absorb], tag: 'both' });
    const before = await contents(db);
    const { historyId = '' } = await ok({ name: 'mergeCandidates', keep, absorb });
    await ok({ name: 'undo', historyId });
    expect(await contents(db)).toEqual(before);
  });

  it('saves a person who was merged into the one they became', async () => {
    const { ok, keep, absorb } = await two();
    await ok({ name: 'mergeCandidates', keep, absorb });
    expect((await ok(RESUME)).ids).toEqual([keep]);
  });

  it('refuses itself, a binned and a merged one', async () => {
    const { ok, run, keep, absorb } = await two();
    expect(await run({ name: 'mergeCandidates', keep, absorb: keep })).toMatchObject({ why: 'invalid' });
    await ok({ name: 'mergeCandidates', keep, absorb });
    expect(await run({ name: 'mergeCandidates', keep, absorb })).toMatchObject({ why: 'not found' });
  });
});

describe('suggestions', () => {
  it('name the reason, and stop when the user says that it is somebody else', async () => {
    const { ok, db, keep, absorb } = await two();
    const [hit] = await duplicatesOf(keep, db);
    expect(hit?.candidate.id).toBe(absorb);
    expect(hit?.reasons[0]).toMatchObject({ what: 'same link', value: 'github.com/adak' });
    const { historyId = '' } = await ok({ name: 'notTheSame', candidateIds: [keep, absorb] });
    expect(await duplicatesOf(keep, db)).toEqual([]);
    expect(await duplicatesOf(absorb, db)).toEqual([]);
    await ok({ name: 'undo', historyId });
    expect(await duplicatesOf(keep, db)).toHaveLength(1);
  });

  it('come before the save too, and are declined by the key of the page', async () => {
    const { ok, run, db } = world();
    const [ada = ''] = (await ok(saveOf('ada', 'Ada Kowalska', [], GITHUB))).ids;
    const page = { site: 'anysite', url: RESUME.url, draft: RESUME.draft };
    expect((await duplicatesFor(page, db)).map(({ candidate }) => candidate.id)).toEqual([ada]);
    await ok({ name: 'notTheSame', candidateIds: ['anysite:cv', ada] });
    expect(await duplicatesFor(page, db)).toEqual([]);
    expect(await run({ name: 'notTheSame', candidateIds: ['x', ada] })).toMatchObject({ why: 'not found' });
  });

  it('never tie an Upwork profile to another site by a link', async () => {
    const { ok, db } = world();
    await ok(saveOf('ada', 'Ada Kowalska', [], GITHUB));
    const upwork = { ...draft('~01a', 'A. Other'), ...GITHUB };
    expect(
      await duplicatesFor(
        { site: 'upwork', url: 'https://www.upwork.com/freelancers/~01a', draft: upwork },
        db,
      ),
    ).toEqual([]);
  });

  it('leave out binned people and the person themselves', async () => {
    const { ok, db, keep, absorb } = await two();
    expect(
      (await duplicatesFor({ site: 'anysite', url: RESUME.url, draft: RESUME.draft }, db)).map(
        (hit) => hit.candidate.id,
      ),
    ).toEqual([keep]);
    await ok({ name: 'binCandidates', candidateIds: [absorb] });
    expect(await duplicatesOf(keep, db)).toEqual([]);
  });
});
