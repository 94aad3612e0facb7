/** One section of a person, whatever the layout: value, reason or nothing into the draft. */
import type { Draft, DraftFields, FieldName } from '../../domain/reading';
import { all, attr, query, text } from '../dom';
import type { Section } from './address';
import { lack, put } from './draft';
import { positionsOf } from './experience';
import { hrefOf } from './layout';
import { rowText } from './lines';
import { isHeadingElement, listOf, type Row, rowsOf } from './rows';
import { certificationsOf, languagesOf, namesOf, studiesOf } from './sections';
import { isNothing } from './words';

const READ: { [S in Section]: (rows: readonly Row[]) => NonNullable<DraftFields[S]> } = {
  experience: positionsOf,
  education: studiesOf,
  skills: namesOf,
  certifications: certificationsOf,
  languages: languagesOf,
};

/** Reads the rows of `section` into the draft. Says why when there is none. */
export function readSection(draft: Draft, name: Section, section: Element, source: string, id = ''): void {
  const rows = rowsOf(section, id);
  if (isEmptyNotice(name, rows, section)) {
    lack(draft, 'absent', name);
    return;
  }
  if (rows.length === 0) {
    // Heading only: the rows are still to come. Lines but no rows: not understood.
    const lines = rowText(section, isHeadingElement).lines.length;
    lack(draft, lines > 0 ? 'unreadable' : 'not loaded', name);
    return;
  }
  put(draft, name, READ[name](rows), source);
  notePartial(draft, name, section, rows.length);
}

/**
 * One line and nothing else is a notice where a row has more (a role, a school, a certificate); where one line may be
 * an entry, the words decide. A notice has no picture.
 */
function isEmptyNotice(name: Section, rows: readonly Row[], section: Element): boolean {
  const [row, second] = rows;
  const line = row?.text.lines[0]?.text ?? '';
  if (!row || second || !line || row.text.box) return false;
  if (row.text.lines.length <= 2 && isNothing(line)) return true;
  if (row.text.lines.length > 1 || query(listOf(section), 'figure, img, [componentkey^="entity-collection"]'))
    return false;
  if (row.els.some((el) => attr(el, 'data-view-name') === 'profile-component-entity')) return false;
  return name === 'experience' || (name !== 'skills' && line.split(' ').length >= 4);
}

/** "Show all 54 skills" or `Skills (16)`: the page shows some rows only. The link counts, never its words. */
function notePartial(draft: Draft, name: Section, section: Element, shown: number): void {
  const link = all(section, `a[href*="/details/${name}"]`).find((a) =>
    new RegExp(`/details/${name}/?(?:[?#]|$)`).test(hrefOf(a)),
  );
  const heading = query(section, 'h2');
  const printed = /\((\d+)\)\s*$/.exec(text(heading))?.[1] ?? (link && /\b(\d{1,4})\b/.exec(text(link))?.[1]);
  const of = printed ? Number(printed) : 0;
  const field: FieldName = name;
  if (!draft[field] || (!link && of <= shown)) return;
  draft.partial = { ...draft.partial, [field]: of > shown ? { shown, of } : { shown } };
}
