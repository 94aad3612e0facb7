/** Which sections of a person were read, as far as a match depends on it. */
import type { Unread } from './match';
import type { ReadFields } from './parts';
import { BASE_FIELDS, type FieldName, type MissingReason, type SpokenLanguage } from './reading';

export interface SectionsRead {
  /** Fields that have a value. */
  present: readonly FieldName[];
  missing: Partial<Record<FieldName, MissingReason>>;
  partial?: Partial<Record<FieldName, { shown: number; of?: number }>>;
  languages?: readonly SpokenLanguage[];
}

/** The sections that can state a skill, and the one that can state a spoken language. */
export const SKILL_SECTIONS = [
  'headline',
  'about',
  'experience',
  'skills',
  'certifications',
  'education',
] as const;
export const LANGUAGE_SECTIONS = ['languages'] as const;

/** From a draft, or from a profile's stored fields together with its `missing` and `partial`. */
export function sectionsRead(source: ReadFields & Pick<SectionsRead, 'missing' | 'partial'>): SectionsRead {
  const { missing, partial, ...fields } = source;
  const present = FIELDS_OF_INTEREST.filter((name) => fields[name] !== undefined);
  // What was typed by hand closes the question: the recruiter saw the rest.
  const open = Object.entries(partial ?? {}).filter(
    ([name]) => fields[name as FieldName]?.source !== 'typed',
  );
  return {
    present,
    missing,
    partial: Object.fromEntries(open),
    ...(fields.languages ? { languages: fields.languages.value } : {}),
  };
}

const FIELDS_OF_INTEREST: readonly FieldName[] = [...BASE_FIELDS, 'certifications'];

/**
 * The sections that were not, or not wholly, read. A section nobody answered for (a details page read alone, a row of a
 * list) is not loaded; certifications are no base field, so silence about them means that the page has none.
 */
export function unreadSections(sections: readonly FieldName[], state: SectionsRead): Unread[] {
  return sections.flatMap((field): Unread[] => {
    const partial = state.partial?.[field];
    if (state.present.includes(field)) return partial ? [{ field, reason: 'partly shown', ...partial }] : [];
    const reason = state.missing[field] ?? (isBase(field) ? 'not loaded' : 'absent');
    return reason === 'absent' ? [] : [{ field, reason, ...partial }];
  });
}

function isBase(field: FieldName): boolean {
  return (BASE_FIELDS as readonly FieldName[]).includes(field);
}
