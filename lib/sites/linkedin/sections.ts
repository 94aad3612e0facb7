/** Rows of Education, Skills, Languages and Certifications. */
import type { Certification, SpokenLanguage, Study } from '../../domain/reading';
import { dateLineOf, dateWithin, spanOf } from './dates';
import type { Row } from './rows';

const texts = (row: Row): string[] => row.text.lines.map((line) => line.text);
/** `Grade: 1.4`, `Note : 14`: a label of the page, not a degree. */
const LABELLED = /^[\p{L}][\p{L} ]{1,40}\s?[:：]\s/u;

/** School / `degree, field` / dates / grade; degree or dates may be missing. */
export function studiesOf(rows: readonly Row[]): Study[] {
  return rows.map((row) => {
    const lines = texts(row);
    const at = dateLineOf(lines, 1);
    const between = at > 0 ? lines.slice(1, at) : lines.slice(1, 2).filter((line) => !LABELLED.test(line));
    const [degree, field] = between;
    const span = at > 0 ? spanOf(lines[at] ?? '') : null;
    const rest = at > 0 ? lines.slice(at + 1) : [];
    return {
      school: lines[0],
      degree,
      field: field && !LABELLED.test(field) ? field : undefined,
      start: span?.start,
      end: span?.end,
      description: row.text.box || rest.join('\n'),
    } as Study; // what is no value is left out by `finish`
  });
}

/** The first line of each row; what follows is where the skill was used and who endorsed it. */
export function namesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => texts(row).slice(0, 1)))];
}

/** Name / level; the level may be missing. */
export function languagesOf(rows: readonly Row[]): SpokenLanguage[] {
  return rows.flatMap((row) => {
    const [name, level] = texts(row);
    if (!name) return [];
    return [level ? { name, level } : { name }];
  });
}

/** Name / issuer / `Issued Jul 2024 · Expires …` / credential id; issuer and date may be missing. */
export function certificationsOf(rows: readonly Row[]): Certification[] {
  return rows.flatMap((row) => {
    const [name, ...rest] = texts(row);
    if (!name) return [];
    const certification: Certification = { name };
    const [second = ''] = rest;
    const date = rest.find((line) => line.length < 80 && /\p{L}/u.test(line) && isDated(line));
    if (second && second !== date && !/\bID\b/.test(second) && !LABELLED.test(second))
      certification.issuer = second;
    const issued = date && dateWithin(date);
    if (issued) certification.issued = issued;
    return [certification];
  });
}

/** A year with a month, or at the end of its part: `ISO 27001:2013 Institute` is an issuer. */
function isDated(line: string): boolean {
  const date = dateWithin(line);
  return date !== undefined && (date.length === 7 || /(19|20)\d{2}[.年]?$/.test(line.split(' · ')[0] ?? ''));
}
