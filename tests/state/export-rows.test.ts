import { beforeAll, expect, test, vi } from 'vitest';
import type { WholePerson } from '../../lib/db/read/export-people';
import { type Recogniser, recogniser } from '../../lib/skills/ready';
import { exportRows } from '../../lib/state/export-rows';
import { candidate, profile, texts } from '../formats/people';

function whole(id: string, about: string): WholePerson {
  return {
    candidate: candidate({ id, profileIds: [`p-${id}`] }),
    profiles: [profile({}, { id: `p-${id}`, candidateId: id })],
    texts: [texts({ about }, `p-${id}`)],
    notes: [],
    tags: [],
  };
}

const ABOUT = 'I build back ends in Python and Django. No AWS so far. Currently learning Rust.';
let watched: Recogniser;
beforeAll(() => {
  watched = { ...recogniser, recognise: vi.fn(recogniser.recognise) };
});

async function all(ids: string[], signal = new AbortController().signal) {
  const read = async (asked: readonly string[]) => asked.map((id) => whole(id, ABOUT));
  const pieces = [];
  for await (const piece of exportRows(ids, null, watched, { signal, read })) pieces.push(piece);
  return pieces;
}

test('a row has the skills that the text states, and none that it denies or only wishes for', async () => {
  const [piece] = await all(['one']);
  expect(piece?.rows[0]?.skills).toEqual(expect.arrayContaining(['Python', 'Django']));
  expect(piece?.rows[0]?.skills).not.toContain('AWS');
  expect(piece?.rows[0]?.skills).not.toContain('Rust');
});

test('an item of the own skill list stands there once, under its canonical name', async () => {
  const read = async (): Promise<WholePerson[]> => {
    const person = whole('listed', ABOUT);
    const skills = {
      value: ['Go (Programming Language)', 'REST API', 'Basket weaving'],
      source: 'card',
      url: '',
      readAt: 1,
    };
    const [first] = person.profiles;
    return first ? [{ ...person, profiles: [{ ...first, fields: { ...first.fields, skills } }] }] : [];
  };
  const pieces = [];
  for await (const piece of exportRows(['listed'], null, watched, {
    signal: new AbortController().signal,
    read,
  }))
    pieces.push(piece);
  const skills = pieces[0]?.rows[0]?.skills ?? [];
  expect(skills).toEqual(expect.arrayContaining(['Go', 'REST', 'Basket weaving']));
  expect(skills).not.toContain('Go (Programming Language)');
  expect(skills).not.toContain('REST API');
});

test('who has not changed is recognised once', async () => {
  await all(['two']);
  vi.mocked(watched.recognise).mockClear();
  const [piece] = await all(['two']);
  expect(watched.recognise).not.toHaveBeenCalled();
  expect(piece?.rows[0]?.skills).toContain('Python');
});

test('reads in pieces, in order, and ends when it is told to', async () => {
  const ids = Array.from({ length: 120 }, (_, at) => `many-${at}`);
  const pieces = await all(ids);
  expect(pieces.map(({ done }) => done)).toEqual([50, 100, 120]);
  expect(pieces.flatMap(({ rows }) => rows.map(({ candidateId }) => candidateId))).toEqual(ids);
  await expect(all(ids, AbortSignal.abort(new Error('closed')))).rejects.toThrow('closed');
});
