import { expect, test } from 'vitest';
import { peopleIds, wholePeople } from '../../lib/db/read/export-people';
import { privacyDates, suppressedCount } from '../../lib/db/read/privacy-dates';
import { restoreChanges } from '../../lib/db/read/restore-changes';
import type { Draft } from '../../lib/domain/reading';
import { world } from './world';

const ROLE = 'role-1';
const DAY = 24 * 60 * 60 * 1000;

function draftOf(name: string): Draft {
  const field = <T>(value: T) => ({ value, source: 'card' });
  return { handle: name, name: field(name), about: field('Python'), missing: {}, layout: 'made' };
}

async function filled() {
  const made = world();
  await made.ok({
    name: 'saveRole',
    roleId: ROLE,
    role: { name: 'Django', employment: [], confidential: false, requirements: [] },
  });
  const ids: string[] = [];
  for (const [at, name] of ['ada', 'ben', 'cyd', 'dee'].entries()) {
    const saved = await made.ok({
      name: 'saveDraft',
      site: 'linkedin',
      url: `https://www.linkedin.com/in/${name}/`,
      readAt: Date.UTC(2026, 7, 20),
      draft: draftOf(name),
      roles: at < 3 ? [{ roleId: ROLE }] : [],
    });
    ids.push(...saved.ids);
  }
  return { ...made, ids };
}

test('people come in the order asked, with texts, notes, tags, and their place in the role', async () => {
  const { db, ok, ids } = await filled();
  const [ada = '', ben = '', cyd = '', dee = ''] = ids;
  await ok({ name: 'addNote', noteId: 'n', candidateId: ada, text: 'Called' });
  await ok({ name: 'addTag', candidateIds: [ada], tag: 'payments' });
  await ok({ name: 'binCandidates', candidateIds: [ben] });
  const people = await wholePeople([dee, cyd, ben, ada], ROLE, db);
  expect(people.map(({ candidate }) => candidate.id)).toEqual([dee, cyd, ada]);
  const [last, , first] = people;
  expect(first).toMatchObject({
    texts: [{ fields: { about: { value: 'Python' } } }],
    notes: [{ text: 'Called' }],
    tags: [{ tag: 'payments' }],
    stage: 'New',
    role: 'Django',
  });
  // In the library alone: no stage, and not the role's name either.
  expect(last).not.toHaveProperty('stage');
  expect(last).not.toHaveProperty('role');
});

test('a role is its live entries, last added first; the library its live people', async () => {
  const { db, ok, ids } = await filled();
  const [ada = '', ben = '', cyd = '', dee = ''] = ids;
  await ok({ name: 'removeFromRole', candidateIds: [ben], roleId: ROLE });
  await ok({ name: 'binCandidates', candidateIds: [dee] });
  expect(await peopleIds(ROLE, db)).toEqual([cyd, ada]);
  expect(await peopleIds(null, db)).toEqual([cyd, ben, ada]);
  expect(await peopleIds('no such role', db)).toEqual([]);
});

test('dates that have come are listed, binned people are not', async () => {
  const { db, ok, ids } = await filled();
  const [ada = '', ben = ''] = ids;
  await ok({ name: 'setDoNotContact', candidateId: ada, on: true });
  await ok({ name: 'binCandidates', candidateIds: [ben] });
  const saved = (await db.candidates.get(ada))?.privacy.capturedAt ?? 0;
  const today = await privacyDates(saved, db);
  expect(today).toMatchObject({ doNotContact: [{ id: ada }], noticeDue: [], retainUntil: [] });
  const later = await privacyDates(saved + 40 * DAY, db);
  expect(later.noticeDue).toHaveLength(3);
  expect(later.retainUntil).toEqual([]);
  const late = await privacyDates(saved + 800 * DAY, db);
  expect(late.retainUntil.map(({ id }) => id)).not.toContain(ben);
  expect(late.retainUntil).toHaveLength(3);
});

test('the do-not-save list is counted', async () => {
  const { db, ok, ids } = await filled();
  expect(await suppressedCount(db)).toBe(0);
  await ok({ name: 'eraseCandidates', candidateIds: ids.slice(0, 1), suppress: true });
  expect(await suppressedCount(db)).toBeGreaterThan(0);
});

test('a backup is held against what is here', async () => {
  const { db } = await filled();
  const [here, ...others] = await db.candidates.toArray();
  if (!here) throw new Error('nobody saved');
  const rows = [{ ...here, updatedAt: here.updatedAt + 1 }, ...others, { ...here, id: 'unknown' }];
  expect(await restoreChanges(new Map([['candidates', rows]]), db)).toEqual([
    { table: 'candidates', added: 1, newer: 1, kept: 3 },
  ]);
});
