/**
 * Reads the value of `window.__NUXT__=…` out of its script text, without running it.
 *
 * Upwork writes its state as minified JavaScript: `(function(a,b){a.x=1;return {…}}(1,"two"))`, as an arrow function in
 * double brackets (2026-02), or as plain JSON. A general parser is four times the reader's whole size budget, and the
 * raw text handed to the panel would carry the viewer's name and network address out of the page; so the few forms that
 * occur are read here (under 2 kB) and only the subject's fields leave. Anything else makes it give up: null.
 */

export type Literal = string | number | boolean | null | undefined | Literal[] | { [key: string]: Literal };

/** Characters of script text, nesting, and values beyond which nothing is read. */
const MOST = { text: 1_000_000, depth: 80, values: 400_000 };
/** Never kept: assigning them could reach an object's prototype. */
const POISON = /^(__proto__|constructor|prototype)$/;
const NAME = /[A-Za-z_$][\w$]*/y;
const PATH = /[\w$.]*/y;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const BLANK = /\s*/y;
const STRING = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'/y;
const ESCAPED: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

function unquote(raw: string): string {
  return raw.slice(1, -1).replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, u, x, mark) => {
    return mark ? (ESCAPED[mark] ?? mark) : String.fromCharCode(Number.parseInt(u ?? x, 16));
  });
}

/** One step into an object; undefined for anything that has no such key of its own. */
export function step(value: Literal, key: string): Literal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function stop(): never {
  throw new RangeError();
}

/** Throws a RangeError at anything unexpected. */
function parse(source: string): Literal {
  const names: { [name: string]: Literal } = Object.create(null);
  let at = 0;
  let count = 0;

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const take = (token: string): boolean => {
    match(BLANK);
    const is = source.startsWith(token, at);
    if (is) at += token.length;
    return is;
  };
  const need = (token: string): boolean => take(token) || stop();
  const series = (close: string, each: () => void): void => {
    while (!take(close)) {
      each();
      if (!take(',')) return void need(close);
    }
  };
  const list = (close: string, depth: number): Literal[] => {
    const out: Literal[] = [];
    series(close, () => out.push(value(depth)));
    return out;
  };
  const value = (depth: number): Literal => {
    if (depth > MOST.depth || ++count > MOST.values) stop();
    const deeper = depth + 1;
    match(BLANK);
    const quoted = match(STRING);
    if (quoted) return unquote(quoted);
    if (take('[')) return list(']', deeper);
    if (take('(')) return list(')', deeper).at(-1);
    if (take('!')) return !value(deeper);
    if (take('{')) {
      const out: { [key: string]: Literal } = Object.create(null);
      series('}', () => {
        match(BLANK);
        const raw = match(STRING);
        const key = raw ? unquote(raw) : match(NAME) || match(NUMBER);
        need(':');
        const part = value(deeper);
        if (!POISON.test(key)) out[key] = part;
      });
      return out;
    }
    const figures = match(NUMBER);
    if (figures) return Number(figures);
    const word = match(NAME) || stop();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (word === 'void' || word === 'new') return void value(deeper); // a Date is not worth its reading
    return take('(') ? void list(')', deeper) : names[word]; // `Array(3)`, or a parameter
  };
  /** Statements `a.b.c=value;`, then `return value`. */
  const body = (): Literal => {
    if (!take('{')) return value(0);
    for (;;) {
      match(BLANK);
      const path = match(PATH).split('.');
      if (path[0] === 'return' || !path[0]) break;
      need('=');
      const part = value(0);
      const key = path.pop() ?? '';
      const target = path.reduce<Literal>(step, names);
      if (target && typeof target === 'object' && !Array.isArray(target) && !POISON.test(key))
        target[key] = part;
      take(';');
    }
    const out = value(0);
    take(';');
    need('}');
    return out;
  };

  const start = /^[\s(!]*(?=function\b|\([\w$,\s]*\)\s*=>)/.exec(source);
  if (!start) return value(0);
  at = start[0].length;
  take('function');
  const parameters = match(/\s*\([\w$,\s]*\)/y).match(/[\w$]+/g) ?? [];
  take('=>');
  const from = at;
  body(); // a first pass, to find the arguments that stand behind the body
  while (take(')'));
  need('(');
  const given = list(')', 0);
  parameters.forEach((parameter, i) => {
    names[parameter] = given[i];
  });
  at = from;
  return body();
}

/** The value of an assignment's right side; null when it is not of a known form or goes beyond the limits. */
export function literal(text: string): Literal {
  try {
    return text.length > MOST.text ? null : parse(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
