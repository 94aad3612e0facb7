/**
 * Erasure for privacy: the person leaves every table, the history and the events, for good. What stays, if the user
 * wants it, are salted hashes on the suppression list.
 */
import { Dexie } from 'dexie';
import type { CommandAnswer } from '../../domain/command';
import { marksOf, suppressionMarks } from '../../domain/identity';
import type { CandidateRow, HistoryRow, ProfileRow } from '../../domain/rows';
import { hashesOf, newSalt } from '../../privacy/suppression';
import { Refused } from '../problems';
import { TABLE_NAMES } from '../schema';
import { saltsOf } from '../suppression';
import type { Handler } from './handler';
import type { Work } from './work';

/** Tables of rows that are one person's and go with it. */
const OWNED = ['profiles', 'texts', 'reads', 'entries', 'notes', 'candidateTags', 'reminders'] as const;

export const eraseCandidates: Handler<'eraseCandidates'> = {
  tables: TABLE_NAMES,
  async run(work, { candidateIds, suppress }) {
    const ids = [...new Set(candidateIds)];
    if ((await work.many('candidates', ids)).length < ids.length) throw new Refused('not found', 'candidate');
    const forget = await erase(work, ids, suppress);
    work.event({ kind: 'erased', candidateIds: [], detail: { count: ids.length } });
    return { ids: [], undo: false, forget };
  },
};

/** @returns keys and addresses under which drafts of these people may still be kept. */
export async function erase(work: Work, ids: readonly string[], suppress: boolean): Promise<string[]> {
  const people = await withAbsorbed(work, ids);
  const who = new Set(people.map(({ id }) => id));
  const profiles = await work.where('profiles', 'candidateId', [...who]);
  if (suppress) await putOnList(work, people, profiles);

  const gone = new Set(who);
  for (const table of OWNED) {
    for (const { id } of await work.where(table, 'candidateId', [...who])) {
      work.remove(table, id);
      gone.add(id);
    }
  }
  for (const { id } of await decisionsAbout(work, who, profiles)) {
    work.remove('identityDecisions', id);
    gone.add(id);
  }
  for (const id of who) work.remove('candidates', id);
  await scrubHistory(work, who, gone);
  await scrubRecords(
    work,
    who,
    people.map(({ name }) => name),
  );
  await scrubAnswers(work, who);
  return profiles.flatMap(({ keys, url }) => [...keys, url, url.replace(/#.*$/, '')]);
}

async function withAbsorbed(work: Work, ids: readonly string[]): Promise<CandidateRow[]> {
  const people = await work.many('candidates', ids);
  let last = people;
  while (last.length > 0) {
    const known = new Set(people.map(({ id }) => id));
    const absorbed = await work.where(
      'candidates',
      'mergedInto',
      last.map(({ id }) => id),
    );
    last = absorbed.filter(({ id }) => !known.has(id));
    people.push(...last);
  }
  return people;
}

async function decisionsAbout(work: Work, who: ReadonlySet<string>, profiles: readonly ProfileRow[]) {
  const byId = await work.where('identityDecisions', 'candidateIds', [...who]);
  const byKey = await work.where(
    'identityDecisions',
    'keys',
    profiles.flatMap(({ keys }) => keys),
  );
  return new Set([...byId, ...byKey]);
}

async function putOnList(work: Work, people: CandidateRow[], profiles: ProfileRow[]): Promise<void> {
  const words = (text = ''): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');
  const typed = people.flatMap(({ overrides: { emails, links } }) => {
    const field = (text: string | undefined) => ({ value: words(text), source: 'typed' });
    return marksOf('', { emails: field(emails?.value), links: field(links?.value) }, '');
  });
  const read = profiles.flatMap(({ keys, marks = [] }) => suppressionMarks({ keys, marks }));
  const marks = [...new Set([...read, ...typed])];
  const [salt = newSalt()] = await saltsOf(work.db);
  // WebCrypto is no database call: without this the transaction would commit in the middle.
  const hashes = [...(await Dexie.waitFor(hashesOf([salt], marks))).keys()];
  const listed = new Set((await work.where('suppressed', 'hash', hashes)).map(({ hash }) => hash));
  const reason = people.some(({ doNotContact }) => doNotContact !== undefined) ? 'asked' : 'erased';
  for (const hash of hashes)
    if (!listed.has(hash)) work.add('suppressed', { id: work.uuid(), hash, reason, at: work.now });
}

/** Inverses that would bring the person back lose that part, or go whole. */
async function scrubHistory(work: Work, who: ReadonlySet<string>, gone: ReadonlySet<string>): Promise<void> {
  for (const row of await work.where('history', 'subjects', [...who])) {
    const subjects = row.subjects.filter((subject) => !who.has(subject));
    const changes = row.changes.filter((change) => !concerns(change, who, gone));
    if (changes.length === 0 || subjects.length === 0) work.remove('history', row.id);
    else work.put('history', { ...row, subjects, changes });
  }
}

function concerns(
  { key, before }: HistoryRow['changes'][number],
  who: ReadonlySet<string>,
  gone: ReadonlySet<string>,
) {
  const { candidateId } = (before ?? {}) as { candidateId?: unknown };
  return gone.has(key) || (typeof candidateId === 'string' && who.has(candidateId));
}

/** What happened and what left the machine stays on record, without the person. */
async function scrubRecords(work: Work, who: ReadonlySet<string>, names: readonly string[]): Promise<void> {
  const others = (ids: readonly string[]) => ids.filter((id) => !who.has(id));
  const spoken = names.filter((name) => name.trim().length > 2).map((name) => name.toLowerCase());
  // A résumé's file is often named after the person.
  const clean = (text: string) => {
    const folded = text.toLowerCase().replace(/[-_.]+/g, ' ');
    return spoken.some((name) => text.toLowerCase().includes(name) || folded.includes(name)) ? '–' : text;
  };
  for (const event of await work.where('events', 'candidateIds', [...who])) {
    const candidateIds = others(event.candidateIds);
    if (candidateIds.length === 0) work.remove('events', event.id);
    else work.put('events', { ...event, candidateIds });
  }
  for (const row of await work.all('exports'))
    work.put('exports', { ...row, candidateIds: others(row.candidateIds), fileName: clean(row.fileName) });
  for (const { message, ...row } of await work.all('jobs'))
    work.put('jobs', {
      ...row,
      candidateIds: others(row.candidateIds),
      label: clean(row.label),
      ...(message === undefined ? {} : { message: clean(message) }),
    });
}

async function scrubAnswers(work: Work, who: ReadonlySet<string>): Promise<void> {
  const named = (answer: unknown): answer is Extract<CommandAnswer, { ok: true }> =>
    (answer as CommandAnswer).ok && (answer as { ids: string[] }).ids.some((id) => who.has(id));
  const rows = (await work.db.commands.toArray()).filter(({ answer }) => named(answer));
  const scrubbed = rows.map((row) => {
    const answer = row.answer as Extract<CommandAnswer, { ok: true }>;
    return { ...row, answer: { ...answer, ids: answer.ids.filter((id) => !who.has(id)) } };
  });
  if (scrubbed.length > 0) await work.db.commands.bulkPut(scrubbed);
}
