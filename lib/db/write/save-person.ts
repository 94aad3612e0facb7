/** One person into the library: found again by key, else made; a binned one comes back. Shared by every way of saving. */

import { KEY_RULE, marksOf } from '../../domain/identity';
import type { Draft } from '../../domain/reading';
import type { CandidateRow, ProfileRow } from '../../domain/rows';
import { privacyAt } from '../../privacy/retention';
import { Refused } from '../problems';
import { keysOfDraft, profileOf } from '../same-person';
import { unbin } from './bin';
import { type Contents, contentsAfter, contentsOf, type ReadAt } from './profile-fields';
import { putShown } from './shown';
import type { Work } from './work';

export interface PersonToSave extends ReadAt {
  site: string;
  draft: Draft;
  /** Only a list row was read: never over a profile that was read whole. */
  stub?: boolean;
  /** Attach to this candidate. */
  into?: string | undefined;
  /** What to name as the source, if not the site. */
  source?: string;
}

export interface SavedPerson {
  candidate: CandidateRow;
  what: 'saved' | 'updated' | 'unchanged';
}

/** Tables it needs. */
export const PERSON_TABLES = ['candidates', 'profiles', 'texts', 'reads', 'entries'] as const;
/** Earlier reads kept per profile. */
const READS_KEPT = 5;

export async function savePerson(work: Work, person: PersonToSave): Promise<SavedPerson> {
  const keys = keysOfDraft(person);
  const owners = await work.where('profiles', 'keys', keys);
  const profile = profileOf(owners, person);
  // Keys that another profile holds stay there: at an address without a handle it may be another person's.
  const theirs = new Set(owners.filter((other) => other !== profile).flatMap((other) => other.keys));
  const free = keys.filter((key) => !theirs.has(key));
  if (!profile) return { candidate: await newProfile(work, person, free), what: 'saved' };

  const owner = await living(work, profile.candidateId);
  if (person.into !== undefined && (await living(work, person.into)).id !== owner.id)
    throw new Refused('duplicate', 'already saved as another candidate: merge the two');
  const back = owner.deletedAt !== undefined;
  const candidate = back ? await unbin(work, owner) : owner;
  if (person.stub) return { candidate, what: back ? 'updated' : 'unchanged' };

  const changed = await renewProfile(work, profile, person, [...new Set([...profile.keys, ...free])]);
  return { candidate: await putShown(work, candidate), what: changed || back ? 'updated' : 'unchanged' };
}

/** The candidate, or the one it was merged into. */
async function living(work: Work, id: string): Promise<CandidateRow> {
  let candidate = await work.get('candidates', id);
  while (candidate?.mergedInto !== undefined) candidate = await work.get('candidates', candidate.mergedInto);
  if (!candidate) throw new Refused('not found', 'candidate');
  return candidate;
}

async function newProfile(work: Work, person: PersonToSave, keys: string[]): Promise<CandidateRow> {
  const { site, draft, into } = person;
  const source = person.source ?? site;
  const id = work.uuid();
  const owner = into === undefined ? undefined : await living(work, into);
  const name = draft.name?.value ?? '';
  if (!owner && name.trim() === '') throw new Refused('invalid', 'nobody is saved without a name');
  const candidateId = owner?.id ?? work.uuid();
  const { texts, ...contents } = contentsOf(draft, person);
  work.add('profiles', {
    id,
    candidateId,
    keys,
    keyRule: KEY_RULE,
    marks: marksOf(site, draft, person.url),
    site,
    url: person.url,
    readAt: person.readAt,
    layout: draft.layout,
    ...contents,
    ...(person.stub ? { stub: true } : {}),
  });
  if (Object.keys(texts).length > 0) work.add('texts', { id, candidateId, fields: texts });
  else work.absent('texts', id);
  if (!owner) {
    const made = work.add('candidates', {
      id: candidateId,
      profileIds: [id],
      name,
      sources: [source],
      overrides: {},
      privacy: privacyAt(work.now),
      savedAt: work.now,
      readAt: person.readAt,
    });
    return putShown(work, made);
  }
  const kept = owner.deletedAt === undefined ? owner : await unbin(work, owner);
  return putShown(work, {
    ...kept,
    profileIds: [...kept.profileIds, id],
    sources: [...kept.sources.filter((one) => one !== source), source],
  });
}

/** Stores a later read of a profile, keeping the earlier one if it said something else. */
async function renewProfile(
  work: Work,
  profile: ProfileRow,
  person: PersonToSave,
  keys: string[],
): Promise<boolean> {
  const text = await work.get('texts', profile.id);
  const now = contentsAfter(profile, text, person.draft, person);
  const { stub, ...rest } = profile;
  const changed = stub === true || now.changes.length > 0;
  if (changed && !stub) await keepRead(work, profile, text?.fields ?? {});
  work.put('profiles', {
    ...rest,
    keys,
    marks: marksOf(profile.site, { ...now.fields, ...now.texts }, person.url || profile.url),
    url: person.url || profile.url,
    readAt: Math.max(profile.readAt, person.readAt),
    layout: person.draft.layout,
    fields: now.fields,
    missing: now.missing,
    partial: now.partial,
  });
  if (text) work.put('texts', { ...text, fields: now.texts });
  else if (Object.keys(now.texts).length > 0)
    work.add('texts', { id: profile.id, candidateId: profile.candidateId, fields: now.texts });
  return changed;
}

async function keepRead(work: Work, profile: ProfileRow, texts: Contents['texts']): Promise<void> {
  const { id: profileId, candidateId, readAt, url, missing, partial } = profile;
  const fields = { ...profile.fields, ...texts };
  const earlier = await work.where('reads', 'profileId', [profileId]);
  work.add('reads', { id: work.uuid(), profileId, candidateId, readAt, url, fields, missing, partial });
  for (const old of earlier.toSorted((a, b) => b.updatedAt - a.updatedAt).slice(READS_KEPT - 1))
    work.remove('reads', old.id);
}
