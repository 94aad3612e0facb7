import { describe, expect, it } from 'vitest';
import { candidate } from '../../lib/db/read/candidates';
import { candidateByKeys, candidateOfDraft } from '../../lib/db/read/saved';
import { shortlistPage } from '../../lib/db/read/shortlist';
import { draft, ROLE, saveOf, world } from './world';

const experience = (...companies: string[]) => ({
  value: companies.map((company) => ({ title: 'Engineer', company, start: '2020' })),
  source: 'position',
});

describe('saveDraft', () => {
  it('makes a candidate with profile, long texts apart, and privacy dates', async () => {
    const { ok, db } = world();
    const answer = await ok(saveOf('ada', 'Ada Kowalska', [], { experience: experience('Nordbank') }));

    expect(answer.what).toBe('saved');
    const detail = await candidate(answer.ids[0] ?? '', db);
    expect(detail?.candidate).toMatchObject({ name: 'Ada Kowalska', sources: ['linkedin'] });
    expect(detail?.profiles[0]?.profile.keys).toEqual(['linkedin:ada']);
    expect(detail?.profiles[0]?.profile.fields.experience).toBeUndefined();
    expect(detail?.profiles[0]?.draft.experience?.value[0]?.company).toBe('Nordbank');
    expect(detail?.profiles[0]?.draft.experience?.url).toBe('https://www.linkedin.com/in/ada/');
    const { capturedAt, noticeDue, retainUntil } = detail?.candidate.privacy ?? {};
    expect(new Date(noticeDue ?? 0).toISOString().slice(0, 10)).toBe('2026-12-25');
    expect(new Date(retainUntil ?? 0).toISOString().slice(0, 10)).toBe('2028-11-25');
    expect(new Date(capturedAt ?? 0).toISOString().slice(0, 10)).toBe('2026-11-25');
  });

  it('keeps where single fields were read', async () => {
    const { ok, db } = world();
    const at = { url: 'https://www.linkedin.com/in/ada/details/skills/', readAt: 5 };
    await ok({
      ...saveOf('ada', 'Ada', [], { skills: { value: ['Go'], source: 'rows' } }),
      from: { skills: at },
    } as never);
    const saved = await candidateByKeys(['linkedin:ada'], db);
    expect(saved?.stored.skills).toEqual({ value: ['Go'], source: 'rows', ...at });
    expect(saved?.stored.name?.url).toBe('https://www.linkedin.com/in/ada/');
  });

  it('finds the same person again by any spelling of the handle', async () => {
    const { ok, db } = world();
    const first = await ok(saveOf('zo%C3%AB', 'Zoë', [], { alsoKnownAs: ['ACoAAA1'] }));
    const again = await ok(saveOf('linkedin:Zoë', 'Zoë'));
    expect(again).toMatchObject({ ids: first.ids, what: 'unchanged' });
    const byMember = await ok(saveOf('acoaaa1', 'Zoë'));
    expect(byMember.ids).toEqual(first.ids);
    expect(await db.candidates.count()).toBe(1);
  });

  it('updates what changed, keeps the earlier read, five at most, and does not restart the retention clock', async () => {
    const { ok, db } = world();
    const { ids } = await ok(saveOf('ada', 'Ada'));
    const before = await db.candidates.get(ids[0] ?? '');
    for (let i = 0; i < 7; i += 1) {
      const update = await ok(
        saveOf('ada', 'Ada', [], { headline: { value: `Headline ${i}`.repeat(i + 1), source: 'card' } }),
      );
      expect(update.what).toBe('updated');
    }
    const after = await db.candidates.get(ids[0] ?? '');
    expect(after?.privacy).toEqual(before?.privacy);
    expect(after?.headline).toContain('Headline 6');
    const reads = await db.reads.toArray();
    expect(reads).toHaveLength(5);
    expect(reads.map((row) => String(row.fields.headline?.value).slice(0, 10)).sort()).toEqual(
      [1, 2, 3, 4, 5].map((i) => `Headline ${i}`),
    );
  });

  it('leaves a field alone that was not read this time, and one typed by hand', async () => {
    const { ok, db } = world();
    const typed = { value: 'Kraków', source: 'typed' };
    await ok(saveOf('ada', 'Ada', [], { about: { value: 'I write Go.', source: 'card' }, location: typed }));
    await ok(saveOf('ada', 'Ada', [], { location: { value: 'Poland', source: 'card' } }));
    const saved = await candidateByKeys(['linkedin:ada'], db);
    expect(saved?.stored.about?.value).toBe('I write Go.');
    expect(saved?.stored.location?.value).toBe('Kraków');
    expect(saved?.profile.missing).toEqual({ skills: 'not loaded' });
  });

  it('adds the rows of a section shown in part, and replaces one that was read whole', async () => {
    const { ok, db } = world();
    await ok(saveOf('ada', 'Ada', [], { experience: experience('Nordbank', 'Initech') }));
    await ok(
      saveOf('ada', 'Ada', [], {
        experience: experience('Acme'),
        partial: { experience: { shown: 1, of: 3 } },
      }),
    );
    let saved = await candidateByKeys(['linkedin:ada'], db);
    expect(saved?.stored.experience?.value.map(({ company }) => company).sort()).toEqual([
      'Acme',
      'Initech',
      'Nordbank',
    ]);
    expect(saved?.profile.partial).toEqual({});
    await ok(saveOf('ada', 'Ada', [], { experience: experience('Acme') }));
    saved = await candidateByKeys(['linkedin:ada'], db);
    expect(saved?.stored.experience?.value.map(({ company }) => company)).toEqual(['Acme']);
  });

  it('shows the override, whatever is read later', async () => {
    const { ok, db } = world();
    const { ids } = await ok(saveOf('ada', 'Ada'));
    const candidateId = ids[0] ?? '';
    await ok({ name: 'setOverride', candidateId, field: 'headline', value: 'Knows Django' });
    await ok(
      saveOf('ada', 'Ada', [], { headline: { value: 'Another headline altogether', source: 'card' } }),
    );
    expect((await db.candidates.get(candidateId))?.headline).toBe('Knows Django');
    await ok({ name: 'setOverride', candidateId, field: 'headline', value: null });
    expect((await db.candidates.get(candidateId))?.headline).toBe('Another headline altogether');
  });

  it('shortlists for each role in the first stage; saving again never moves a stage', async () => {
    const { ok, run, db } = world();
    await ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
    await ok({ name: 'saveRole', roleId: 'r2', role: ROLE });
    await ok(saveOf('ada', 'Ada', ['r1', 'r2']));
    const entry = (await shortlistPage('r1', { limit: 10 }, db)).rows[0]?.entry;
    expect(entry?.stage).toBe('new');
    await ok({ name: 'setStage', entryIds: [entry?.id ?? ''], stage: 'interview' });
    const match = {
      rule: 1,
      vocabulary: 'v',
      roleUpdatedAt: 1,
      mustsStated: 1,
      musts: 1,
      score: 90,
      low: 90,
      high: 90,
    };
    await ok({ ...saveOf('ada', 'Ada'), roles: [{ roleId: 'r1', match }] } as never);
    const after = await db.entries.get(entry?.id ?? '');
    expect(after).toMatchObject({ stage: 'interview', match });
    expect(await run(saveOf('ada', 'Ada', ['gone']))).toMatchObject({ ok: false, why: 'not found' });
  });

  it('brings a binned person back with the roles that went along', async () => {
    const { ok, db } = world();
    await ok({ name: 'saveRole', roleId: 'r1', role: ROLE });
    await ok({ name: 'saveRole', roleId: 'r2', role: ROLE });
    const { ids } = await ok(saveOf('ada', 'Ada', ['r1', 'r2']));
    await ok({ name: 'removeFromRole', candidateIds: ids, roleId: 'r2' });
    await ok({ name: 'binCandidates', candidateIds: ids });
    expect((await candidateByKeys(['linkedin:ada'], db))?.binned).toBe(true);
    const again = await ok(saveOf('ada', 'Ada'));
    expect(again).toMatchObject({ ids, what: 'updated' });
    const saved = await candidateByKeys(['linkedin:ada'], db);
    expect(saved?.binned).toBe(false);
    expect(saved?.entries.map(({ roleId }) => roleId)).toEqual(['r1']);
  });

  it('attaches to the candidate the user chose, and refuses a profile that another one has', async () => {
    const { ok, run, db } = world();
    const ada = await ok(saveOf('ada', 'Ada Kowalska'));
    const into = ada.ids[0] ?? '';
    const upwork = {
      ...saveOf('~01ada', 'Ada K.'),
      site: 'upwork',
      url: 'https://www.upwork.com/freelancers/~01ada',
    };
    expect((await ok({ ...upwork, into } as never)).ids).toEqual(ada.ids);
    expect((await candidate(into, db))?.profiles).toHaveLength(2);
    expect((await db.candidates.get(into))?.sources).toEqual(['linkedin', 'upwork']);
    const other = await ok(saveOf('bob', 'Bob'));
    expect(await run({ ...upwork, into: other.ids[0] } as never)).toMatchObject({
      ok: false,
      why: 'duplicate',
    });
  });

  it('keeps two people apart who appear at one address without a handle', async () => {
    const { ok, db } = world();
    const url = 'https://jobs.example/applicants';
    const page = (name: string) => {
      const { handle: _, ...rest } = draft('', name);
      return { name: 'saveDraft' as const, site: 'anysite', url, readAt: 1, draft: rest, roles: [] };
    };
    const ada = await ok(page('Ada Kowalska'));
    const bob = await ok(page('Bob Stone'));
    expect(bob.ids).not.toEqual(ada.ids);
    expect((await ok(page('Bob Stone'))).ids).toEqual(bob.ids);
    expect((await ok(page('Ada Kowalska'))).ids).toEqual(ada.ids);
    const found = await candidateOfDraft({ site: 'anysite', url, draft: page('Bob Stone').draft }, db);
    expect(found?.candidate.name).toBe('Bob Stone');
  });

  it('saves nobody without a name', async () => {
    const { run } = world();
    const { name: _, ...nameless } = draft('ada', 'Ada');
    const answer = await run({ ...saveOf('ada', 'Ada'), draft: nameless } as never);
    expect(answer).toMatchObject({ ok: false, why: 'invalid' });
  });
});

describe('saveItems', () => {
  const items = [
    { name: 'Ada', headline: 'Go', url: 'https://www.linkedin.com/in/ada' },
    { name: 'Bob', headline: 'Rust', url: 'https://www.linkedin.com/in/bob' },
    { title: 'Engineer wanted', jobId: '7' },
  ];
  const list = {
    name: 'saveItems' as const,
    site: 'linkedin',
    url: 'https://www.linkedin.com/search/',
    readAt: 1,
    items,
  };

  it('saves people as stubs that their own page completes', async () => {
    const { ok, db } = world();
    expect((await ok(list)).ids).toHaveLength(2);
    expect((await candidateByKeys(['linkedin:ada'], db))?.profile).toMatchObject({ stub: true });
    const full = await ok(saveOf('ada', 'Ada', [], { about: { value: 'I write Go.', source: 'card' } }));
    expect(full.what).toBe('updated');
    const saved = await candidateByKeys(['linkedin:ada'], db);
    expect(saved?.profile.stub).toBeUndefined();
    expect(await db.candidates.count()).toBe(2);
    expect(await db.reads.count()).toBe(0);
  });

  it('never writes over a profile that was read whole', async () => {
    const { ok, db } = world();
    await ok(saveOf('ada', 'Ada Kowalska'));
    await ok(list);
    const saved = await candidateByKeys(['linkedin:ada'], db);
    expect(saved?.candidate.name).toBe('Ada Kowalska');
    expect(saved?.profile.stub).toBeUndefined();
  });

  it('refuses a list without people', async () => {
    const { run } = world();
    expect(await run({ ...list, items: [{ title: 'Job', jobId: '1' }] })).toMatchObject({
      ok: false,
      why: 'invalid',
    });
  });
});
