/** A saved person held against a role: all their profiles together, with what the recruiter typed over them. */
import { draftOf } from '../db/draft-of';
import type { TextPart } from '../domain/match';
import { matchRole } from '../domain/match-rule';
import { fieldsOf } from '../domain/merge-drafts';
import { textParts } from '../domain/parts';
import type { Draft, FieldName, MissingReason } from '../domain/reading';
import type { Role } from '../domain/role';
import type { CandidateRow, ProfileRow, TextRow } from '../domain/rows';
import { sectionsRead } from '../domain/sections';
import { evidenceOf } from '../skills/evidence';
import type { Recogniser } from '../skills/ready';
import type { Person } from './match-person';

/** Typed over by the recruiter, and able to state a skill. */
const TYPED = ['headline', 'currentTitle'] as const;

export interface SavedDraft {
  readAt: number;
  draft: Draft;
}

/** What is saved of somebody, as `matchSaved` wants it: newest first. */
export const savedDrafts = (
  profiles: readonly { profile: ProfileRow; text?: TextRow | undefined }[],
): SavedDraft[] =>
  profiles
    .map(({ profile, text }) => ({ readAt: profile.readAt, draft: draftOf(profile, text) }))
    .sort((a, b) => b.readAt - a.readAt);

/**
 * @param drafts newest first. What one profile does not show another may: a section counts as read when any of them
 * has it. Places of different profiles stay apart, so that each quote says where it stands.
 */
export function matchSaved(
  { overrides }: Pick<CandidateRow, 'overrides'>,
  drafts: readonly SavedDraft[],
  role: Pick<Role, 'requirements'> | null,
  recogniser: Recogniser,
): Person {
  const typed = drafts.map(({ draft }, at) => withTyped(draft, overrides, at === 0));
  const parts: TextPart[] = [];
  let positions = 0;
  for (const draft of typed) {
    for (const part of textParts(draft))
      parts.push(part.position === undefined ? part : { ...part, position: part.position + positions });
    positions += draft.experience?.value.length ?? 0;
  }
  const evidence = evidenceOf(parts, recogniser);
  if (!role) return { evidence, match: null };
  const readAt = drafts[0]?.readAt ?? 0;
  return { evidence, match: matchRole(role.requirements, evidence, sectionsRead(together(typed)), readAt) };
}

function withTyped(draft: Draft, overrides: CandidateRow['overrides'], newest: boolean): Draft {
  const next = { ...draft };
  for (const name of TYPED) {
    const value = overrides[name]?.value;
    if (value === undefined) continue;
    // Said once: the other profiles' own words for it are what the recruiter typed over.
    if (newest) next[name] = { value, source: 'typed' };
    else delete next[name];
  }
  return next;
}

/** One draft that stands for all: what is missing is missing in each, and the weakest reason wins. */
export function together(drafts: readonly Draft[]): Draft {
  const [newest, ...others] = drafts;
  if (!newest) return { missing: {}, layout: '' };
  const all: Draft = { ...newest, missing: {}, partial: { ...newest.partial } };
  const missing = new Map<FieldName, MissingReason>(entriesOf(newest.missing));
  for (const draft of others) {
    for (const [field, reason] of entriesOf(draft.missing))
      if (!missing.has(field) || reason === 'not loaded') missing.set(field, reason);
    for (const field of fieldsOf(draft)) {
      if (all[field] !== undefined) continue;
      Object.assign(all, { [field]: draft[field] });
      const shown = draft.partial?.[field];
      if (shown && all.partial) all.partial[field] = shown;
    }
    const spoken = [...(all.languages?.value ?? []), ...(draft.languages?.value ?? [])];
    if (all.languages) all.languages = { ...all.languages, value: spoken };
  }
  for (const [field, reason] of missing) if (all[field] === undefined) all.missing[field] = reason;
  return all;
}

const entriesOf = (missing: Draft['missing']) => Object.entries(missing) as [FieldName, MissingReason][];
