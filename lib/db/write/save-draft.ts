/** Saving what a page shows: one person from its draft, or the rows of a list as stubs. */

import { itemKeys, marksOf, suppressionMarks } from '../../domain/identity';
import type { Draft, Item } from '../../domain/reading';
import { Refused } from '../problems';
import { keysOfDraft, type Named } from '../same-person';
import type { Suppression } from '../suppression';
import type { Handler } from './handler';
import { PERSON_TABLES, savePerson } from './save-person';
import { askForRoles, liveRole, SHORTLIST_TABLES, shortlist } from './shortlisting';
import type { Work } from './work';

/** What the suppression list may know a draft's person by. */
export const draftMarks = (named: Named): string[] =>
  suppressionMarks({ keys: keysOfDraft(named), marks: marksOf(named.site, named.draft, named.url) });

export const saveDraft: Handler<'saveDraft'> = {
  tables: [...PERSON_TABLES, ...SHORTLIST_TABLES, 'identityDecisions'],
  marks: draftMarks,
  lookAhead: (work, command) =>
    Promise.all([
      work.where('profiles', 'keys', keysOfDraft(command)),
      askForRoles(
        work,
        command.roles.map(({ roleId }) => roleId),
      ),
    ]),
  async run(work, command, suppression) {
    const { site, url, readAt, draft, from, roles, into } = command;
    const keys = keysOfDraft(command);
    if (!command.despiteSuppression) await refuseSuppressed(work, keys, draftMarks(command), suppression);
    for (const { roleId } of roles) await liveRole(work, roleId);

    const { candidate, what } = await savePerson(work, { site, url, readAt, draft, from, into });
    work.about(candidate.id);
    work.event({ kind: what, candidateIds: [candidate.id], detail: { site } });
    if (into !== undefined && what === 'saved') decideSame(work, candidate.id, keys);
    let fresh = false;
    for (const { roleId, match } of roles) {
      const added = await shortlist(work, candidate.id, roleId, match);
      fresh ||= added.fresh;
      if (added.fresh) work.event({ kind: 'added to role', candidateIds: [candidate.id], roleId });
    }
    return { ids: [candidate.id], what: what === 'unchanged' && fresh ? 'updated' : what };
  },
};

/** A person who is in the library was decided on already; the list is for those who are not. */
async function refuseSuppressed(
  work: Work,
  keys: string[],
  marks: string[],
  suppression: Suppression,
): Promise<void> {
  const hit = marks.map((mark) => suppression.get(mark)).find((row) => row !== undefined);
  if (!hit || (await work.where('profiles', 'keys', keys)).length > 0) return;
  throw new Refused('suppressed', `${hit.reason} ${new Date(hit.at).toISOString()}`);
}

function decideSame(work: Work, candidateId: string, keys: string[]): void {
  work.add('identityDecisions', { id: work.uuid(), what: 'merged', candidateIds: [candidateId], keys });
}

/** Jobs are listed too; a person has a name and no job. */
const isPerson = (item: Item): boolean =>
  item.name !== undefined && item.name.trim() !== '' && item.jobId === undefined;
const itemUrl = (item: Item, url: string): string => item.url ?? url;
const itemMarks = (site: string, item: Item): string[] =>
  draftMarks({ site, url: item.url ?? '', draft: stubDraft(site, item) });

export const saveItems: Handler<'saveItems'> = {
  tables: [...PERSON_TABLES, ...SHORTLIST_TABLES],
  marks: ({ site, items }) => items.flatMap((item) => itemMarks(site, item)),
  lookAhead: (work, { site, items, roleId }) =>
    Promise.all([
      work.where(
        'profiles',
        'keys',
        items.flatMap((item) => itemKeys(site, item)),
      ),
      askForRoles(work, roleId === undefined ? [] : [roleId]),
    ]),
  async run(work, { site, url, readAt, items, roleId }, suppression) {
    if (roleId !== undefined) await liveRole(work, roleId);
    const people = items.filter(isPerson);
    if (people.length === 0) throw new Refused('invalid', 'no person among the rows');
    const saved = new Set<string>();
    let skipped = 0;
    for (const item of people) {
      const known = await work.where('profiles', 'keys', itemKeys(site, item));
      if (known.length === 0 && itemMarks(site, item).some((mark) => suppression.has(mark))) {
        skipped += 1;
        continue;
      }
      const draft = stubDraft(site, item);
      const { candidate } = await savePerson(work, {
        site,
        url: itemUrl(item, url),
        readAt,
        draft,
        stub: true,
      });
      saved.add(candidate.id);
      if (roleId !== undefined) await shortlist(work, candidate.id, roleId);
    }
    if (saved.size === 0) throw new Refused('suppressed', 'all of them');
    const ids = [...saved];
    work.about(...ids);
    work.event({
      kind: 'saved from list',
      candidateIds: ids,
      detail: { site },
      ...(roleId ? { roleId } : {}),
    });
    return { ids, what: 'saved', ...(skipped > 0 ? { skipped } : {}) };
  },
};

/** What a list row says of a person. Everything else is not loaded: its page was never opened. */
function stubDraft(site: string, item: Item): Draft {
  const [handle, ...alsoKnownAs] = itemKeys(site, item);
  const field = <T>(value: T) => ({ value, source: 'list' });
  return {
    ...(item.name ? { name: field(item.name) } : {}),
    ...(item.headline ? { headline: field(item.headline) } : {}),
    ...(item.location ? { location: field(item.location) } : {}),
    ...(item.summary ? { about: field(item.summary) } : {}),
    ...(item.skills ? { topSkills: field(item.skills) } : {}),
    ...(item.rate ? { rate: field(item.rate) } : {}),
    ...(item.jobSuccess === undefined ? {} : { jobSuccess: field(item.jobSuccess) }),
    ...(item.badge ? { badge: field(item.badge) } : {}),
    ...(item.earned ? { earned: field(item.earned) } : {}),
    ...(item.availability ? { availability: field(item.availability) } : {}),
    ...(item.connection ? { connection: field(item.connection) } : {}),
    // Never an address from Upwork, whatever its list shows.
    ...(item.email && site !== 'upwork' ? { emails: field([item.email]) } : {}),
    missing: {
      ...(item.summary ? {} : { about: 'not loaded' }),
      ...(item.skills ? {} : { topSkills: 'not loaded' }),
      currentCompany: 'not loaded',
      experience: 'not loaded',
      education: 'not loaded',
      skills: 'not loaded',
      languages: 'not loaded',
    },
    ...(handle ? { handle } : {}),
    ...(alsoKnownAs.length > 0 ? { alsoKnownAs } : {}),
    layout: 'list',
  };
}
