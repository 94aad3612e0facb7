/** Somebody else's table to people: a guess at its columns, which the user corrects, then one draft a row. */
import { canonicalLink, personIn } from '../domain/canonical-link';
import type { ImportedCandidate } from '../domain/command';
import { ADDRESS, LINE, LONG_TEXT, ROWS } from '../domain/limits';
import { BASE_FIELDS, type Draft, type DraftFields, type FieldName } from '../domain/reading';
import { safeUrl } from '../domain/safe-url';
import type { CsvRow } from './csv';
import { type ImportTarget, knownHeaders, plainHeader } from './import-target';

/** One target or null (left out) per column. */
export type Mapping = readonly (ImportTarget | null)[];

export type ImportProblem =
  /** A row without any name: left out. */
  | { code: 'no name'; row: number }
  | { code: 'no e-mail address' | 'no link'; row: number; column: number }
  | { code: 'cut'; row: number; column: number };

/** A column for a target that only one can fill is guessed once: the first wins. */
const MANY = new Set<ImportTarget>(['emails', 'phones', 'profile', 'links', 'notes', 'tags', 'skills']);

export function guessMapping(headers: readonly string[]): (ImportTarget | null)[] {
  const known = knownHeaders();
  const taken = new Set<ImportTarget>();
  return headers.map((header) => {
    const plain = plainHeader(header);
    // "Email 2", "Phone 1 - Value"
    const target = known.get(plain) ?? known.get(plain.replace(/\d+(value)?$/, '')) ?? null;
    if (!target || (taken.has(target) && !MANY.has(target))) return null;
    taken.add(target);
    return target;
  });
}

const SOURCE = 'import';
const LIST = /[,;|\n]+/;
const LINES = /\n+/;
/** Deliberately loose: it keeps out what is plainly something else. */
const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}\.[^\s@<>".]{2,}$/;

export function importRows(
  rows: readonly CsvRow[],
  mapping: Mapping,
  source: string,
): { candidates: ImportedCandidate[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const candidates = rows.flatMap((row) => {
    const made = candidateOf(row, mapping, source, problems);
    if (!made) problems.push({ code: 'no name', row: row.row });
    return made ?? [];
  });
  return { candidates, problems };
}

function candidateOf(
  { row, cells }: CsvRow,
  mapping: Mapping,
  source: string,
  problems: ImportProblem[],
): ImportedCandidate | null {
  const found = new Map<ImportTarget, { text: string; column: number }[]>();
  const cut = (text: string, max: number, column: number): string => {
    if (text.length > max) problems.push({ code: 'cut', row, column });
    return text.slice(0, max).trim();
  };
  mapping.forEach((target, column) => {
    const cell = cells[column]?.trim() ?? '';
    if (!target || cell === '') return;
    // Lists are cut item by item below.
    const text = SPLIT.has(target) ? cell : cut(cell, LONGEST[target] ?? LINE, column);
    found.set(target, [...(found.get(target) ?? []), { text, column }]);
  });
  const one = (target: ImportTarget): string | undefined => found.get(target)?.[0]?.text;
  const items = (target: ImportTarget, separator: RegExp, most = ROWS): string[] => {
    const all = (found.get(target) ?? []).flatMap(({ text, column }) =>
      text.split(separator).map((item) => cut(item.trim(), LONGEST[target] ?? LINE, column)),
    );
    return [...new Set(all.filter((item) => item !== ''))].slice(0, most);
  };
  const checked = (
    target: ImportTarget,
    separator: RegExp,
    good: (item: string) => string | null,
  ): string[] =>
    (found.get(target) ?? []).flatMap(({ text, column }) =>
      text.split(separator).flatMap((item) => {
        const kept = item.trim() === '' ? [] : good(item.trim());
        if (kept === null) {
          problems.push({ code: target === 'emails' ? 'no e-mail address' : 'no link', row, column });
        }
        return kept ?? [];
      }),
    );

  const name = (one('name') ?? [one('givenName'), one('familyName')].filter(Boolean).join(' ')).slice(
    0,
    LINE,
  );
  if (name === '') return null;
  const profiles = checked('profile', /[\s,;|]+/, webLink);
  const links = [...profiles, ...checked('links', /[\s,;|]+/, webLink)];
  const place = one('location') ?? [one('city'), one('region'), one('country')].filter(Boolean).join(', ');
  const rate = one('rate');
  const draft = draftOf({
    name,
    headline: one('headline'),
    currentTitle: one('currentTitle'),
    currentCompany: one('currentCompany'),
    location: place.slice(0, LINE) || undefined,
    about: one('about'),
    availability: one('availability'),
    rate: rate === undefined ? undefined : { text: rate },
    skills: items('skills', LIST),
    languages: items('languages', LIST).map(languageOf),
    certifications: items('certifications', LINES).map((item) => ({ name: item })),
    experience: items('experience', LINES).map((item) => ({ description: item })),
    education: items('education', LINES).map((item) => ({ description: item })),
    emails: [...new Set(checked('emails', /[\s,;|]+/, (item) => (EMAIL.test(item) ? item : null)))].slice(
      0,
      ROWS,
    ),
    phones: items('phones', LIST),
    links: [...new Set(links)].slice(0, ROWS),
  });
  const handle = profiles.map(handleOf).find((known) => known !== null);
  const notes = (found.get('notes') ?? []).map(({ text }) => text);
  const tags = items('tags', LIST, TAGS);
  return {
    draft: handle ? { ...draft, handle } : draft,
    source: one('source') ?? source,
    ...(notes.length > 0 ? { notes } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

/** What the command takes; a line of 2,000 where nothing is said. */
const LONGEST: Partial<Record<ImportTarget, number>> = {
  headline: LONG_TEXT,
  about: LONG_TEXT,
  experience: LONG_TEXT,
  education: LONG_TEXT,
  notes: 50_000,
  tags: 300,
  source: 300,
};
const TAGS = 200;
const SPLIT = new Set<ImportTarget>([
  'skills',
  'languages',
  'certifications',
  'experience',
  'education',
  'emails',
  'phones',
  'profile',
  'links',
  'tags',
]);

type Values = { [K in FieldName]?: DraftFields[K] | undefined };

/** What the file does not say was not read: it is neither absent nor unreadable. */
function draftOf(values: Values): Draft {
  const draft: Draft = { missing: {}, layout: 'csv' };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    Object.assign(draft, { [name]: { value, source: SOURCE } });
  }
  for (const name of BASE_FIELDS) if (!draft[name]) draft.missing[name] = 'not loaded';
  return draft;
}

function languageOf(text: string): { name: string; level?: string } {
  const parts = /^([^(:]+)[(:]([^)]+)\)?$/.exec(text);
  const [name, level] = [parts?.[1]?.trim(), parts?.[2]?.trim()];
  return name && level ? { name, level } : { name: text };
}

/** Links as people type them, often without a scheme; anything but http(s) is none. */
function webLink(text: string): string | null {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = safeUrl(full);
  return url && url.length <= ADDRESS && /^https?:\/\/[^/]+\.[^/]/.test(url) ? url : null;
}

/** `linkedin:ada`, by which a person read from a page and the same one in a file are one. */
function handleOf(url: string): string | null {
  const person = personIn(canonicalLink(url) ?? '');
  return person && `${person.site}:${person.handle}`;
}
