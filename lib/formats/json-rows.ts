/**
 * Cuts a backup's JSON into its rows while it arrives, so that 50 MB are never one string nor one parse. It knows one
 * shape, `{ …, "tables": { "name": [ … ] } }`, however it is indented; each piece is parsed by `JSON.parse`.
 */

export type Piece =
  | { kind: 'member'; key: string; text: string }
  | { kind: 'table'; table: string }
  | { kind: 'row'; table: string; index: number; text: string };

/** The text is not of that shape. `place` is where, for instance `tables.notes[3]`. */
export class NotThatShape extends Error {
  override name = 'NotThatShape';
  readonly place: string;
  constructor(place: string) {
    super(place === '' ? 'not a backup' : `not as expected: ${place}`);
    this.place = place;
  }
}

type Level = 'before' | 'root' | 'tables' | 'rows' | 'after';
/** What may come next at a level: a name, its colon, a value, or a comma or the end. */
type Next = 'first' | 'name' | 'colon' | 'value' | 'comma';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);
const BLANK = new Set([0x20, 0x0a, 0x0d, 0x09, 0xfeff]);

export interface RowCutter {
  feed(chunk: string): void;
  /** @throws {NotThatShape} when the text ended too early. */
  end(): void;
}

/**
 * @param longest most characters of one row: more is no row of ours, and could not be stored.
 * @param onPiece gets each piece as soon as it is whole, also those before a fault in the same chunk.
 */
export function rowCutter(longest: number, onPiece: (piece: Piece) => void): RowCutter {
  let level: Level = 'before';
  let next: Next = 'first';
  let key = '';
  let table = '';
  let index = 0;
  /** A name or a value is being collected; `held` is its part from earlier chunks. */
  let inside: 'name' | 'value' | null = null;
  let held = '';
  let depth = 0;
  let quoted = false;
  let escaped = false;

  const place = (): string => {
    if (level === 'rows') return `tables.${table}[${index}]`;
    if (level === 'tables') return table ? `tables.${table}` : 'tables';
    return level === 'root' ? key : '';
  };
  const fail = (): never => {
    throw new NotThatShape(place());
  };

  /** One character outside of names and values. */
  const step = (code: number): void => {
    if (BLANK.has(code)) return;
    if (level === 'before') {
      if (code !== 0x7b) fail();
      level = 'root';
    } else if (level === 'after') fail();
    else if (CLOSE.has(code)) close(code);
    else if (code === COMMA && next === 'comma') next = level === 'rows' ? 'value' : 'name';
    else if (code === COLON && next === 'colon') next = 'value';
    else if (code === 0x7b && level === 'root' && next === 'value' && key === 'tables') {
      [level, next, table] = ['tables', 'first', ''];
    } else fail();
  };

  const close = (code: number): void => {
    const wanted = level === 'rows' ? 0x5d : 0x7d;
    if (code !== wanted || (next !== 'first' && next !== 'comma')) fail();
    if (level === 'rows') level = 'tables';
    else level = level === 'tables' ? 'root' : 'after';
    next = 'comma';
  };

  /** Whether a name or a value begins with this character. */
  const begins = (code: number): 'name' | 'value' | null => {
    if (BLANK.has(code)) return null;
    const named = level === 'root' || level === 'tables';
    if (named && (next === 'first' || next === 'name') && code === QUOTE) return 'name';
    if (level === 'root' && next === 'value') return key === 'tables' ? null : 'value';
    if (level === 'rows' && (next === 'value' || (next === 'first' && !CLOSE.has(code)))) return 'value';
    return null;
  };

  const finished = (text: string): void => {
    if (inside === 'name') {
      const name = nameOf(text);
      if (name === null) fail();
      else if (level === 'tables') table = name;
      else key = name;
      next = 'colon';
    } else {
      if (level === 'rows') onPiece({ kind: 'row', table, index, text });
      else onPiece({ kind: 'member', key, text });
      index += 1;
      next = 'comma';
    }
    inside = null;
    held = '';
  };

  return {
    feed(chunk) {
      let start = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const code = chunk.charCodeAt(at);
        if (quoted) {
          if (escaped) escaped = false;
          else if (code === BACKSLASH) escaped = true;
          else if (code === QUOTE) {
            quoted = false;
            if (inside === 'name') finished(held + chunk.slice(start, at + 1));
          }
          continue;
        }
        if (inside === 'value') {
          if (code === QUOTE) quoted = true;
          else if (OPEN.has(code)) depth += 1;
          else if (depth > 0) depth -= CLOSE.has(code) ? 1 : 0;
          else if (code === COMMA || CLOSE.has(code)) {
            finished(held + chunk.slice(start, at));
            step(code);
          }
          continue;
        }
        if (level === 'tables' && next === 'value' && code === 0x5b) {
          [level, next, index] = ['rows', 'first', 0];
          onPiece({ kind: 'table', table });
          continue;
        }
        inside = begins(code);
        if (!inside) {
          step(code);
          continue;
        }
        start = at;
        quoted = code === QUOTE;
        depth = OPEN.has(code) ? 1 : 0;
      }
      if (inside) held += chunk.slice(start);
      if (held.length > longest) fail();
    },
    end() {
      if (level !== 'after') fail();
    },
  };
}

function nameOf(text: string): string | null {
  try {
    return String(JSON.parse(text));
  } catch {
    return null;
  }
}
