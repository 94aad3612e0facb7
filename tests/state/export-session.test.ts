import { expect, test, vi } from 'vitest';
import type { ExportSession } from '../../lib/state/export-session';
import { person } from '../formats/people';
import { people, sessionOver } from './session';

async function planned(session: ExportSession) {
  return vi.waitFor(() => {
    const { plan } = session.store.getState();
    if (!plan) throw new Error('not looked at yet');
    return plan;
  });
}

test('reads, then looks: who asked not to be contacted is left out', async () => {
  const session = sessionOver();
  session.start();
  const plan = await planned(session);
  expect(session.store.getState().rows).toHaveLength(3);
  expect(session.store.getState().filled.get('email')).toBe(1);
  expect(plan).toMatchObject({ total: 3, written: 2 });
  session.includeDoNotContact(true);
  expect((await planned(session)).written).toBe(3);
});

test('opens with the preset and columns used last', async () => {
  const session = sessionOver(people, {
    recall: async () => ({
      preset: 'zoho-recruit',
      delimiter: ';',
      columns: { 'zoho-recruit': ['email', 'familyName'] },
    }),
  });
  session.start();
  await planned(session);
  const { preset, layout } = session.store.getState();
  expect(preset.id).toBe('zoho-recruit');
  expect(layout.columns.map(({ column }) => column)).toEqual(['email', 'familyName']);
  // The separator was picked for a spreadsheet; a machine gets its own.
  expect(layout.delimiter).toBe(',');
  session.choosePreset('spreadsheet');
  expect(session.store.getState().layout.delimiter).toBe(';');
});

test('remembers columns per preset, and never an empty choice', async () => {
  const remember = vi.fn();
  const session = sessionOver(people, { remember });
  session.start();
  await planned(session);
  const { columns } = session.store.getState();
  session.chooseColumns({ ...columns, on: new Set(['fullName']) });
  expect(remember).toHaveBeenLastCalledWith(
    expect.objectContaining({ columns: { spreadsheet: ['fullName'] } }),
  );
  session.chooseColumns({ ...columns, on: new Set() });
  expect(remember).toHaveBeenCalledTimes(1);
  expect(session.store.getState().plan).toBeNull();
});

test('a spreadsheet follows the language of the machine', async () => {
  const session = sessionOver(people, { language: 'de-DE' });
  session.start();
  await planned(session);
  expect(session.store.getState().layout.delimiter).toBe(';');
});

test('writes what was planned, and nothing when it is cancelled', async () => {
  const many = Array.from({ length: 2_500 }, (_, at) =>
    person({ candidateId: `c${at}`, fullName: `Person ${at}` }),
  );
  const session = sessionOver(many);
  session.start();
  await planned(session);
  const stop = session.store.subscribe(({ writing }) => {
    if (writing && writing.done > 0) session.cancelWriting();
  });
  expect(await session.write()).toBeNull();
  stop();
  expect(session.store.getState().writing).toBeNull();
  const files = await session.write();
  expect(files?.map(({ name }) => name)).toEqual(['senior-django-berlin.csv']);
  expect(files?.[0]?.candidateIds).toHaveLength(2_500);
  expect(files?.[0]?.parts.join('').split('\r\n')).toHaveLength(2_501);
});

test('a name that was mended is read again, and alone', async () => {
  const fresh = person({ candidateId: 'r', fullName: 'Radu M.', givenName: 'Radu', familyName: 'Marin' });
  const asked: string[][] = [];
  let mended = false;
  const session = sessionOver(people, {
    rows: async function* (ids) {
      asked.push([...ids]);
      yield { rows: mended ? [fresh] : people, done: ids.length };
    },
  });
  session.start();
  expect((await planned(session)).findings.map(({ code }) => code)).toContain('doubtful name');
  mended = true;
  await session.readAgain('r');
  expect((await planned(session)).findings.map(({ code }) => code)).not.toContain('doubtful name');
  expect(asked.at(-1)).toEqual(['r']);
  expect(session.store.getState().rows.map(({ candidateId }) => candidateId)).toEqual(['a', 'r', 'd']);
});

test('says so when the people cannot be read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const session = sessionOver(people, {
    // biome-ignore lint/correctness/useYield: it fails before the first
    rows: async function* () {
      throw new Error('no database');
    },
  });
  session.start();
  await vi.waitFor(() => expect(session.store.getState().reading.at).toBe('failed'));
  expect(await session.write()).toBeNull();
});

test('what was stopped does not come back', async () => {
  const session = sessionOver();
  session.start();
  session.stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.store.getState()).toMatchObject({ reading: { at: 'reading' }, plan: null });
});
