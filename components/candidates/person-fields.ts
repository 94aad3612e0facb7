/** What a person's fields show: the value that counts, where it came from, and why there is none. */
import type { CandidateDetail } from '../../lib/db/read/candidates';
import type { Draft, FieldName, MissingReason } from '../../lib/domain/reading';
import type { OverrideName, StoredFields } from '../../lib/domain/rows';

export interface ShownField {
  name: OverrideName;
  /** Empty where there is none. */
  value: string;
  source: string | null;
  /** When it was read or typed. */
  at: number | null;
  /** Typed over what was read: it can be taken back. */
  typed: boolean;
  missing: MissingReason | null;
}

export const EDITABLE: readonly OverrideName[] = [
  'name',
  'headline',
  'currentTitle',
  'currentCompany',
  'location',
  'wants',
  'emails',
  'phones',
  'links',
];
/** Of which there may be several, typed with commas between. */
export const SEVERAL: readonly OverrideName[] = ['emails', 'phones', 'links'];

/** Newest profile first, as `candidate()` gives them; the recruiter's own word goes before all. */
export function shownFields({ candidate, profiles }: CandidateDetail): ShownField[] {
  return EDITABLE.map((name): ShownField => {
    const typed = candidate.overrides[name];
    if (typed)
      return { name, value: typed.value, source: 'typed', at: typed.updatedAt, typed: true, missing: null };
    const none = { name, value: '', source: null, at: null, typed: false };
    if (name === 'wants' || name === 'givenName' || name === 'familyName') return { ...none, missing: null };
    for (const { draft } of profiles) {
      const read = fieldOf(draft, name);
      if (read) return { name, typed: false, missing: null, ...read };
    }
    return {
      ...none,
      missing: reasonOf(
        profiles.map(({ draft }) => draft),
        name,
      ),
    };
  });
}

/** A profile may state the title and the employer only in its newest position. */
function fieldOf(
  draft: StoredFields,
  name: OverrideName & FieldName,
): Pick<ShownField, 'value' | 'source' | 'at'> | null {
  const field = draft[name];
  if (field) {
    const value = Array.isArray(field.value) ? field.value.join(', ') : field.value;
    if (value !== '') return { value, source: field.source, at: field.readAt };
  }
  const { experience } = draft;
  const now = experience?.value.find(({ end }) => end === 'present');
  const value = name === 'currentTitle' ? now?.title : name === 'currentCompany' ? now?.company : undefined;
  return value && experience ? { value, source: 'position', at: experience.readAt } : null;
}

function reasonOf(drafts: readonly Draft[], name: FieldName): MissingReason {
  const reasons = drafts.flatMap(({ missing }) => missing[name] ?? []);
  return reasons.find((reason) => reason !== 'absent') ?? 'absent';
}
