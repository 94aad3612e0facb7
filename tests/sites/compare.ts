/**
 * Compares a reading with an expectation: what is missing, wrong, invented, or somebody else's. Texts are compared
 * after NFKC with white space folded and without regard to case. Expectations are written in the terms of the reading;
 * a key that is not there is not asserted, an array where one value belongs holds several right answers.
 */
import { BASE_FIELDS, type Reading } from '../../lib/domain/reading';

export interface Expectation {
  url: string;
  kind: string;
  layout?: string;
  reason?: string;
  absent?: Record<string, string | string[]>;
  strangers?: string[];
  viewer?: string[];
  items?: Record<string, unknown>[];
  [field: string]: unknown;
}

type Plain = Record<string, unknown>;
const REASONS = ['not loaded', 'masked', 'absent', 'unreadable'];
const NOT_FIELDS = ['url', 'kind', 'layout', 'absent', 'strangers', 'viewer', 'itemKind', 'reason', 'items'];
const LISTS = [
  'topSkills',
  'skills',
  'languages',
  'certifications',
  'repositoriesShown',
  'repositoryLanguages',
  'emails',
  'phones',
  'links',
];
/** The same fact under another name in an expectation. */
const ALSO: Record<string, string> = { email: 'emails', phone: 'phones' };
const ROWS = ['experience', 'education', 'contracts'];

export function fold(value: unknown): string {
  return String(value)
    .normalize('NFKC')
    .replace(/[\uFE00-\uFE0F]/gu, '')
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim()
    .toLowerCase();
}
const letters = (value: unknown) => fold(value).replace(/[^\p{L}\p{N}]+/gu, '');
const isPlain = (value: unknown): value is Plain =>
  !!value && typeof value === 'object' && !Array.isArray(value);

/** The value of `{ value, source }`; the name of an entry. */
function bare(value: unknown): unknown {
  if (!isPlain(value)) return value ?? null;
  if ('value' in value && 'source' in value) return bare(value['value']);
  return value;
}
function label(value: unknown): unknown {
  const at = bare(value);
  return isPlain(at) ? (at['name'] ?? at['text'] ?? at['title'] ?? null) : at;
}
function addressOf(value: unknown): string {
  const cut = String(value).split(/[?#]/)[0]?.replace(/\/+$/, '') ?? '';
  return fold(decodeURIComponent(cut));
}
const sums = (text: unknown) =>
  (String(text).match(/\d[\d.,]*/g) ?? []).map((sum) => Number(sum.replace(/,(?=\d{3})/g, '')));

/** Does `got` say what was wanted under this key? */
export function says(key: string, want: unknown, got: unknown): boolean {
  if (Array.isArray(want)) return want.some((one) => says(key, one, got));
  if (want === null) return got === null || got === undefined;
  if (got === null || got === undefined) return false;
  if (Array.isArray(got)) return got.some((one) => says(key, want, label(one)));
  if (key === 'about' || key === 'descriptionStart') return fold(got).startsWith(fold(want));
  if (key === 'url') return addressOf(got) === addressOf(want);
  if (key === 'employmentType') return letters(got) === letters(want);
  if (['pay', 'rate', 'earned'].includes(key)) {
    const text = label(got);
    return letters(text) === letters(want) || JSON.stringify(sums(text)) === JSON.stringify(sums(want));
  }
  if (typeof want === 'number') return Number(bare(got)) === want;
  if (isPlain(want))
    return (
      JSON.stringify(Object.entries(want).sort()) === JSON.stringify(Object.entries(got as Plain).sort())
    );
  return fold(label(got)) === fold(want);
}

/** A row: dates `null` = to this day; a key that the row must not have stands as `null`. */
function rowSays(field: string, want: Plain, got: Plain): boolean {
  return Object.entries(want).every(([key, value]) => {
    if (key === 'end' && value === null)
      return want['start'] === null ? got['end'] === undefined : got['end'] === 'present';
    if (field === 'education' && (key === 'degree' || key === 'field')) {
      const whole = (row: Plain) => letters([row['degree'], row['field']].filter(Boolean).join(' '));
      return whole(want) === whole(got);
    }
    return says(key, value, got[key]);
  });
}

/** Everything that is not as expected; empty = all right. */
export function differences(want: Expectation, got: Reading): string[] {
  const found: string[] = [];
  if (got.kind !== want.kind) found.push(`wrong kind: ${got.kind}`);
  found.push(
    ...shapeOf(got, want.url),
    ...strangersIn([...(want.strangers ?? []), ...(want.viewer ?? [])], got),
  );
  if (want.kind === 'wall' && want.reason && got.wall?.reason !== want.reason)
    found.push(`wrong reason: ${got.wall?.reason}`);
  if (want.kind === 'list') found.push(...listDiffers(want.items ?? [], (got.items ?? []) as Plain[]));
  if (want.kind === 'posting') {
    for (const [key, value] of fieldsOf(want)) {
      const field = bare(
        (got.posting as Plain | undefined)?.[key === 'descriptionStart' ? 'description' : key],
      );
      if (Array.isArray(value) && key === 'skills') found.push(...entriesDiffer(key, value, field, []));
      else found.push(...factDiffers(key, value, field));
    }
  }
  if (want.kind === 'profile' || want.kind === 'profile-part')
    found.push(...draftDiffers(want, (got.draft ?? {}) as Plain));
  if (want.kind === 'profile-part' && got.draft?.name) found.push(`invented name: ${got.draft.name.value}`);
  return found;
}

const fieldsOf = (want: Expectation) =>
  Object.entries(want).filter(([key]) => !NOT_FIELDS.includes(key) && !(key in (want.absent ?? {})));

function factDiffers(key: string, want: unknown, got: unknown): string[] {
  if (want === null || (Array.isArray(want) && want.length === 0))
    return got === null || got === undefined ? [] : [`invented ${key}: ${JSON.stringify(got)}`];
  if (got === null || got === undefined) return [`missing ${key}: ${JSON.stringify(want)}`];
  return says(key, want, got)
    ? []
    : [`wrong ${key}: ${JSON.stringify(label(got))} instead of ${JSON.stringify(want)}`];
}

function entriesDiffer(key: string, want: unknown[], got: unknown, also: unknown[]): string[] {
  const told = (Array.isArray(got) ? got : []).map((one) => fold(label(one)));
  const known = new Set([...want, ...also].map(fold));
  return [
    ...want.filter((one) => !told.includes(fold(one))).map((one) => `missing ${key}: ${one}`),
    ...told.filter((one) => !known.has(one)).map((one) => `invented ${key}: ${one}`),
  ];
}

function rowsDiffer(key: string, want: Plain[], got: Plain[]): string[] {
  const left = [...want];
  const rest: Plain[] = [];
  for (const row of got) {
    const at = left.findIndex((one) => rowSays(key, one, row));
    if (at >= 0) left.splice(at, 1);
    else rest.push(row);
  }
  return [
    ...left.map((row) => `missing ${key}: ${JSON.stringify(row)}`),
    ...rest.map((row) => `wrong or invented ${key}: ${JSON.stringify(row).slice(0, 300)}`),
  ];
}

function draftDiffers(want: Expectation, draft: Plain): string[] {
  const found: string[] = [];
  for (const [key, value] of fieldsOf(want)) {
    const got = bare(draft[key]) ?? bare(draft[ALSO[key] ?? key]);
    if (ROWS.includes(key)) found.push(...rowsDiffer(key, value as Plain[], (got ?? []) as Plain[]));
    else if (LISTS.includes(key))
      found.push(
        ...entriesDiffer(
          key,
          value as unknown[],
          got,
          key === 'skills' ? ((want['topSkills'] as unknown[]) ?? []) : [],
        ),
      );
    else if (key === 'missing' || key === 'partial') {
      if (JSON.stringify(draft[key]) !== JSON.stringify(value))
        found.push(`wrong ${key}: ${JSON.stringify(draft[key])}`);
    } else found.push(...factDiffers(key, value, got));
  }
  const missing = (draft['missing'] ?? {}) as Plain;
  for (const [key, reason] of Object.entries(want.absent ?? {})) {
    if (draft[key] !== undefined)
      found.push(`invented ${key}: ${JSON.stringify(bare(draft[key])).slice(0, 200)}`);
    else if (!(Array.isArray(reason) ? reason : [reason]).includes(String(missing[key])))
      found.push(`wrong reason for ${key}: ${missing[key]} instead of ${reason}`);
  }
  return found;
}

function listDiffers(want: Plain[], got: Plain[]): string[] {
  const free = new Set(got);
  const found: string[] = [];
  for (const item of want) {
    const key = ['jobId', 'url', 'name', 'title'].find(
      (one) =>
        item[one] !== undefined &&
        item[one] !== null &&
        [...free].some((row) => says(one, item[one], row[one])),
    );
    const hit = key && [...free].find((row) => says(key, item[key], row[key]));
    if (!hit) {
      found.push(`missing item: ${item['name'] ?? item['title']}`);
      continue;
    }
    free.delete(hit);
    for (const [name, value] of Object.entries(item)) {
      const field = hit[name === 'clientCountry' ? 'location' : name];
      if (Array.isArray(value) && name === 'skills') {
        const told = ((field ?? []) as unknown[]).map(fold);
        for (const skill of value)
          if (!told.includes(fold(skill)))
            found.push(`missing skill of ${item['title'] ?? item['name']}: ${skill}`);
      } else found.push(...factDiffers(name, value, field));
    }
  }
  return [...found, ...[...free].map((row) => `invented item: ${JSON.stringify(row).slice(0, 200)}`)];
}

/** Somebody else's name in any short value; running text may name whom it likes. */
function strangersIn(names: string[], got: Reading): string[] {
  const found = new Set<string>();
  const walk = (value: unknown, at: string): void => {
    if (typeof value === 'string') {
      for (const name of names) {
        const whole = new RegExp(
          `(?<![\\p{L}\\p{N}])${fold(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
          'u',
        );
        if (whole.test(fold(value))) found.add(`stranger at ${at}: ${name}`);
      }
    } else if (value && typeof value === 'object') {
      for (const [key, part] of Object.entries(value))
        if (!/^(about|description|text|source|report|missing)$/.test(key)) walk(part, `${at}.${key}`);
    }
  };
  walk({ draft: got.draft, items: got.items, posting: got.posting }, '');
  return [...found];
}

const PARTS: Record<string, keyof Reading> = {
  profile: 'draft',
  'profile-part': 'draft',
  list: 'items',
  posting: 'posting',
  wall: 'wall',
};

/** The form every reading keeps. */
export function shapeOf(got: Reading, url: string): string[] {
  const found: string[] = [];
  if (got.url !== url) found.push(`shape: url ${got.url}`);
  for (const part of new Set(Object.values(PARTS))) {
    if ((PARTS[got.kind] === part) !== (got[part] !== undefined))
      found.push(`shape: ${part} and kind ${got.kind}`);
  }
  const fields = { ...(got.draft as Plain | undefined), ...(got.posting as Plain | undefined) };
  for (const [key, field] of Object.entries(fields)) {
    if (['missing', 'partial', 'handle', 'layout', 'alsoKnownAs'].includes(key)) continue;
    const { value, source } = (isPlain(field) ? field : {}) as { value?: unknown; source?: unknown };
    if (typeof source !== 'string' || !source) found.push(`shape: ${key} without source`);
    if (isEmpty(value)) found.push(`shape: ${key} is empty`);
  }
  for (const [key, reason] of Object.entries(got.draft?.missing ?? {})) {
    if (!REASONS.includes(reason)) found.push(`shape: reason ${reason}`);
    if (fields[key] !== undefined) found.push(`shape: ${key} has a value and a reason`);
  }
  if (got.kind === 'profile')
    for (const key of BASE_FIELDS)
      if (!fields[key] && !got.draft?.missing[key]) found.push(`shape: ${key} has neither value nor reason`);
  for (const row of [...(got.draft?.experience?.value ?? []), ...(got.draft?.education?.value ?? [])]) {
    for (const date of [row.start, row.end])
      if (date !== undefined && date !== 'present' && !/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date))
        found.push(`shape: date ${date}`);
  }
  return found;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value === 'object') return Object.keys(value).length === 0 || Object.values(value).some(isEmpty);
  return false;
}
