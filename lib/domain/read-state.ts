/** How much of a profile was read: of the ten fields every profile answers for, and of others that could state a skill. */
import type { Unread } from './match';
import { BASE_FIELDS, type Draft, type FieldName } from './reading';
import { sectionsRead, unreadSections } from './sections';

export interface ReadState {
  /** Fields answered: with a value, or with "the page has no such part". */
  read: number;
  all: number;
  /** Fields that are open, in the order of the profile; partly shown ones count as open. */
  open: Unread[];
}

/** What beside the ten can still bring a skill. */
const ALSO: readonly FieldName[] = ['certifications'];

export function readState(draft: Draft): ReadState {
  const open = unreadSections([...BASE_FIELDS, ...ALSO], sectionsRead(draft));
  const base: readonly FieldName[] = BASE_FIELDS;
  const openBase = open.filter(({ field }) => base.includes(field)).length;
  return { read: BASE_FIELDS.length - openBase, all: BASE_FIELDS.length, open };
}
