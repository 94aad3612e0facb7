import { describe, expect, test, vi } from 'vitest';
import type { SavedProfile } from '../../lib/db/read/people';
import type { Draft } from '../../lib/domain/reading';
import type { Role } from '../../lib/domain/role';
import type { CandidateRow, ProfileRow, TextRow } from '../../lib/domain/rows';
import { recogniserWith } from '../../lib/skills/ready';
import { matchSaved, together } from '../../lib/state/match-saved';
import { createFactsReader } from '../../lib/state/people-facts';

const recogniser = recogniserWith([]);

const row = { updatedAt: 1, schemaVersion: 1 };
const role: Role = {
  ...row,
  id: 'r',
  name: 'Django',
  employment: [],
  confidential: false,
  requirements: ['Python', 'Kafka'].map((skill) => ({
    id: skill,
    kind: 'skill',
    anyOf: [skill],
    need: 'must',
    weight: 3,
  })),
};
const person = (id: string, updatedAt = 1): CandidateRow => ({
  ...row,
  id,
  updatedAt,
  profileIds: [`p-${id}`],
  name: id,
  sources: [],
  overrides: {},
  privacy: { capturedAt: 1, noticeDue: 2, retainUntil: 3, basis: 'x' },
  savedAt: 1,
  readAt: 1,
});
function saved(id: string, about: string): SavedProfile {
  const profile: ProfileRow = {
    ...row,
    id: `p-${id}`,
    candidateId: id,
    keys: [id],
    keyRule: 1,
    site: 'linkedin',
    url: 'https://example.org/',
    readAt: 1,
    layout: 't',
    fields: {},
    missing: { skills: 'absent' },
    partial: {},
  };
  const text: TextRow = {
    ...row,
    id: profile.id,
    candidateId: id,
    fields: { about: { value: about, source: 'card', url: profile.url, readAt: 1 } },
  };
  return { profile, text };
}
const reading = (texts: Record<string, string>) =>
  vi.fn(
    async (people: readonly { id: string }[]) =>
      new Map(people.map(({ id }) => [id, [saved(id, texts[id] ?? 'I use Python.')]])),
  );

describe('many people', () => {
  test('each gets the match and the skills their texts state', async () => {
    const reader = createFactsReader(reading({ a: 'Python and Kafka since 2019.', b: 'No Kafka so far.' }));
    reader.want([person('a'), person('b')], role, recogniser);
    await vi.waitFor(() => expect(reader.store.getState().facts.size).toBe(2));
    const { facts, left } = reader.store.getState();
    expect(left).toBe(0);
    expect(facts.get('a')?.match?.mustsStated).toBe(2);
    expect(facts.get('a')?.skills).toEqual(expect.arrayContaining(['Python', 'Kafka']));
    expect(facts.get('b')?.match?.requirements.map(({ state }) => state)).toContain('negated');
    expect(facts.get('b')?.skills).not.toContain('Kafka');
  });

  test('is remembered until the person, the role or the vocabulary changes', async () => {
    const read = reading({});
    const reader = createFactsReader(read);
    const settled = () => vi.waitFor(() => expect(reader.store.getState().left).toBe(0));
    reader.want([person('a'), person('b')], role, recogniser);
    await vi.waitFor(() => expect(reader.store.getState().facts.size).toBe(2));
    expect(read).toHaveBeenCalledTimes(1);
    reader.want([person('a'), person('b', 2)], role, recogniser);
    await settled();
    expect(read.mock.lastCall?.[0].map(({ id }) => id)).toEqual(['b']);
    reader.want([person('a'), person('b', 2)], { ...role, updatedAt: 9 }, recogniser);
    await settled();
    expect(read.mock.lastCall?.[0].map(({ id }) => id)).toEqual(['a', 'b']);
    reader.want([person('a'), person('b', 2)], { ...role, updatedAt: 9 }, { ...recogniser, version: 'x' });
    await settled();
    expect(read).toHaveBeenCalledTimes(4);
  });

  test('those on screen go first, and a new wish ends the one before', async () => {
    const read = reading({});
    const reader = createFactsReader(read);
    const crowd = Array.from({ length: 90 }, (_, at) => person(`n${at}`));
    reader.look(['n80', 'n81']);
    reader.want(crowd, role, recogniser);
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
    expect(read.mock.calls[0]?.[0].map(({ id }) => id)).toEqual(['n80', 'n81']);
    reader.want([person('z')], role, recogniser);
    await vi.waitFor(() => expect([...reader.store.getState().facts.keys()]).toEqual(['z']));
    await new Promise((done) => setTimeout(done, 30));
    expect(read.mock.calls.flatMap(([asked]) => asked.map(({ id }) => id))).not.toContain('n89');
  });
});

describe('several profiles of one person', () => {
  const draft = (more: Partial<Draft>): Draft => ({ missing: {}, layout: 't', ...more });
  const about = (value: string) => ({ about: { value, source: 'card' } });

  test('count together, and each quote stays with its own text', () => {
    const { match, evidence } = matchSaved(
      { overrides: {} },
      [
        { readAt: 2, draft: draft(about('Built ledgers in Python.')) },
        { readAt: 1, draft: draft(about('Events over Redis and Kafka.')) },
      ],
      role,
      recogniser,
    );
    expect(match?.requirements.map(({ requirement, state }) => [requirement.id, state])).toEqual([
      ['Python', 'stated'],
      ['Kafka', 'stated'],
    ]);
    expect(evidence.parts.map(({ text }) => text)).toEqual([
      'Built ledgers in Python.',
      'Events over Redis and Kafka.',
    ]);
  });

  test('a section counts as read when one of them has it', () => {
    const skills = { value: ['Kafka'], source: 'card' };
    const all = together([
      draft({ missing: { skills: 'not loaded', about: 'absent' } }),
      draft({ skills, missing: { about: 'not loaded' } }),
    ]);
    expect(all.skills?.value).toEqual(['Kafka']);
    expect(all.missing).toEqual({ about: 'not loaded' });
  });

  test('what the recruiter typed over the headline takes its place everywhere', () => {
    const headline = { value: 'Kafka expert', source: 'card' };
    const { match } = matchSaved(
      { overrides: { headline: { value: 'Python engineer', updatedAt: 1 } } },
      [
        { readAt: 2, draft: draft({ headline }) },
        { readAt: 1, draft: draft({ headline }) },
      ],
      role,
      recogniser,
    );
    expect(match?.requirements.map(({ state }) => state === 'stated')).toEqual([true, false]);
  });
});
