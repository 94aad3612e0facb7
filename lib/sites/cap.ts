/** Keeps a reading within what the background accepts (500,000 characters), and says what was cut. */

const MOST = 500_000;
/** Tried in turn: a page with one huge text loses little of it, a page of nothing but huge texts more. */
const STEPS = [100_000, 20_000, 4_000, 500] as const;
const ROWS_STEPS = [2_000, 400, 50] as const;

/** Characters of all texts in it, keys included. */
export function size(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (!value || typeof value !== 'object') return 8;
  let sum = 0;
  for (const [key, part] of Object.entries(value)) sum += key.length + size(part);
  return sum;
}

/** One line, running text, rows, items: as `lib/domain/limits.ts` has them, repeated here because readers import types only. */
const LINE = 2_000;
const LONG_TEXT = 200_000;
const ROWS = 1_000;
const ITEMS = 2_000;
const LONG = /^(about|headline|description|summary|coverLetter)$/;

type Cut = (holder: Record<string, unknown>, key: string, field: string) => void;

function each(holder: Record<string, unknown>, cut: Cut, field = ''): void {
  for (const [key, part] of Object.entries(holder)) {
    const name = field || (Array.isArray(holder) ? 'items' : key);
    cut(holder, key, name);
    if (part && typeof part === 'object') each(holder[key] as Record<string, unknown>, cut, name);
  }
}

/** Cuts in place. What it is given was built by `tidy`, so nobody else holds it. */
export function cap(value: object, warnings: string[], most = MOST): void {
  const cut = new Set<string>();
  const holder = value as Record<string, unknown>;
  if (Array.isArray(value) && value.length > ITEMS) {
    value.length = ITEMS;
    cut.add('items');
  }
  each(holder, (at, key, field) => {
    const part = at[key];
    const most = LONG.test(key) || (key === 'value' && LONG.test(field)) ? LONG_TEXT : LINE;
    if (typeof part === 'string' && part.length > most) at[key] = part.slice(0, most);
    else if (Array.isArray(part) && part.length > ROWS) at[key] = part.slice(0, ROWS);
    else return;
    cut.add(field);
  });
  for (const longest of STEPS) {
    if (size(holder) <= most) break;
    each(holder, (at, key, field) => {
      const text = at[key];
      if (typeof text !== 'string' || text.length <= longest) return;
      at[key] = text.slice(0, longest);
      cut.add(field);
    });
  }
  for (const rows of ROWS_STEPS) {
    if (size(holder) <= most) break;
    if (Array.isArray(value) && value.length > rows) value.length = rows;
    each(holder, (at, key, field) => {
      const list = at[key];
      if (!Array.isArray(list) || list.length <= rows) return;
      at[key] = list.slice(0, rows);
      cut.add(field);
    });
  }
  for (const field of cut) warnings.push(`cut: ${field}`);
}
