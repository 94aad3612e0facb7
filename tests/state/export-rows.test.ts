import { beforeAll, expect, test, vi } from 'vitest';
import type { WholePerson } from '../../lib/db/read/export-people';
import type { Role } from '../../lib/domain/role';
import { type Recogniser, recogniserWith } from '../../lib/skills/ready';
import { exportRows } from '../../lib/state/export-rows';
import { factsOf } from '../../lib/state/people-facts';
import { candidate, profile, texts } from '../formats/people';

const recogniser = recogniserWith([]);

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

const role: Role = {
  id: 'r',
  updatedAt: 1,
  schemaVersion: 1,
  name: 'R',
  employment: [],
  confidential: false,
  requirements: ['Python', 'Django', 'Kafka'].map((name) => ({
    id: name,
    kind: 'skill',
    anyOf: [name],
    need: 'must',
    weight: 3,
  })),
};

test.each([
  ['list row', true],
  ['whole profile', false],
])('the figures of a %s are the ones of the table, whatever was kept with the entry', async (kind, stub) => {
  const person = whole(kind, ABOUT);
  const entry = {
    id: 'e',
    updatedAt: 1,
    schemaVersion: 1,
    roleId: 'r',
    candidateId: kind,
    stage: 'new',
    stageSince: 1,
    addedAt: 1,
    // Of an earlier role and vocabulary; a person saved from a list has none at all.
    ...(stub
      ? {}
      : {
          match: {
            rule: 1,
            vocabulary: '',
            roleUpdatedAt: 0,
            mustsStated: 9,
            musts: 9,
            score: 1,
            low: 1,
            high: 1,
          },
        }),
  };
  const [first] = person.profiles;
  if (!first) throw new Error('A profile was made.');
  const missing = { skills: 'not loaded' as const, education: 'not loaded' as const };
  const profiles = stub ? [{ ...first, stub: true, missing }] : [first];
  const inRole = { ...person, profiles, entry };
  const rows = exportRows([kind], 'r', watched, {
    signal: new AbortController().signal,
    read: async () => [inRole],
    readRole: async () => role,
  });
  const { value } = await rows.next();
  const table = factsOf(
    person.candidate,
    profiles.map((profile) => ({ profile, text: person.texts[0] })),
    role,
    watched,
  ).match;
  expect(table).toMatchObject({ mustsStated: 2, musts: 3 });
  expect(value?.rows[0]).toMatchObject({
    mustsStated: table?.mustsStated,
    musts: table?.musts,
    score: table?.score,
    scoreLow: table?.low,
    scoreHigh: table?.high,
  });
});

test('reads in pieces, in order, and ends when it is told to', async () => {
  const ids = Array.from({ length: 120 }, (_, at) => `many-${at}`);
  const pieces = await all(ids);
  expect(pieces.map(({ done }) => done)).toEqual([50, 100, 120]);
  expect(pieces.flatMap(({ rows }) => rows.map(({ candidateId }) => candidateId))).toEqual(ids);
  await expect(all(ids, AbortSignal.abort(new Error('closed')))).rejects.toThrow('closed');
});
