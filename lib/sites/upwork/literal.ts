/**
 * Reads the value of `window.__NUXT__=…` out of its script text, without running it.
 *
 * Upwork writes its state as minified JavaScript: `(function(a,b){a.x=1;return {…}}(1,"two"))`, as an arrow function in
 * double brackets (2026-02), or as plain JSON. A general parser would be four times the reader's whole size budget, and
 * handing the raw text to the panel would carry the viewer's name and network address out of the page, so the few
 * forms that occur are read here (about 2 kB) and only the subject's fields leave. Anything else makes it give up (null).
 */

export type Literal = string | number | boolean | null | undefined | Literal[] | { [key: string]: Literal };

/** Characters of script text, nesting, and values beyond which nothing is read. */
const MOST = { text: 1_000_000, depth: 80, values: 400_000 };
/** Never kept: assigning them could reach an object's prototype. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);
const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /[+-]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
const BLANK = /(?:\s+|\/\*[\s\S]*?\*\/)*/y;
const ESCAPED: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

class Unreadable extends Error {}

class Cursor {
  at = 0;
  values = 0;
  names = new Map<string, Literal>();
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  /** Takes `token` if it comes next. */
  take(token: string): boolean {
    this.match(BLANK);
    if (!this.text.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  need(token: string): void {
    if (!this.take(token)) throw new Unreadable(`${token} expected at ${this.at}`);
  }

  name(): string | null {
    this.match(BLANK);
    return this.match(NAME);
  }

  string(): string | null {
    this.match(BLANK);
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'") return null;
    let out = '';
    let from = ++this.at;
    for (;;) {
      const here = this.text[this.at];
      if (here === undefined) throw new Unreadable('string without end');
      if (here !== quote && here !== '\\') {
        this.at++;
        continue;
      }
      out += this.text.slice(from, this.at++);
      if (here === quote) return out;
      out += this.escape();
      from = this.at;
    }
  }

  private escape(): string {
    const mark = this.text[this.at++] ?? '';
    const digits = mark === 'u' ? 4 : mark === 'x' ? 2 : 0;
    if (!digits) return mark === '\n' ? '' : (ESCAPED[mark] ?? mark);
    const code = this.text.slice(this.at, this.at + digits);
    this.at += digits;
    return String.fromCharCode(Number.parseInt(code, 16) || 0);
  }

  list(close: string, depth: number): Literal[] {
    const out: Literal[] = [];
    while (!this.take(close)) {
      if (this.take(',')) out.push(undefined);
      else {
        out.push(this.value(depth + 1));
        if (!this.take(',')) {
          this.need(close);
          break;
        }
      }
    }
    return out;
  }

  object(depth: number): Literal {
    const out: { [key: string]: Literal } = Object.create(null);
    while (!this.take('}')) {
      const key = this.string() ?? this.name() ?? this.match(NUMBER);
      if (key === null) throw new Unreadable(`key expected at ${this.at}`);
      this.need(':');
      const value = this.value(depth + 1);
      if (!POISON.has(key)) out[key] = value;
      if (!this.take(',')) {
        this.need('}');
        break;
      }
    }
    return out;
  }

  value(depth = 0): Literal {
    if (depth > MOST.depth || ++this.values > MOST.values) throw new Unreadable('too deep or too much');
    const string = this.string();
    if (string !== null) return string;
    if (this.take('{')) return this.object(depth);
    if (this.take('[')) return this.list(']', depth);
    if (this.take('!')) return !this.value(depth + 1);
    if (this.take('(')) {
      const inner = this.value(depth + 1);
      this.need(')');
      return inner;
    }
    const number = this.match(NUMBER);
    if (number !== null) return Number(number);
    if (this.take('-')) return -Number(this.value(depth + 1));
    return this.word(depth);
  }

  /** `true`, `void 0`, `new Date("…")`, `Array(3)` or a parameter's name. */
  private word(depth: number): Literal {
    const word = this.name();
    if (word === null) throw new Unreadable(`value expected at ${this.at}`);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (word === 'void') {
      this.value(depth + 1);
      return undefined;
    }
    if (word === 'new') {
      const kind = this.name();
      const given = this.take('(') ? this.list(')', depth) : [];
      return kind === 'Date' ? given[0] : undefined;
    }
    if (this.take('(')) {
      this.list(')', depth);
      return undefined;
    }
    return this.names.get(word);
  }

  /** `a.b.c=value;` before the return. */
  private assignment(): void {
    const owner = this.name();
    if (owner === null) throw new Unreadable(`statement expected at ${this.at}`);
    let target: Literal = this.names.get(owner);
    let key: string | null = null;
    while (this.take('.') || this.take('[')) {
      const bracket = this.text[this.at - 1] === '[';
      const step = bracket ? String(this.value()) : this.name();
      if (bracket) this.need(']');
      if (step === null || POISON.has(step)) throw new Unreadable('assignment to a guarded key');
      if (key !== null) target = field(target, key);
      key = step;
    }
    this.need('=');
    const value = this.value();
    if (key !== null && typeof target === 'object' && target !== null && !Array.isArray(target)) {
      target[key] = value;
    }
    this.take(';');
  }

  body(): Literal {
    if (!this.take('{')) return this.value(); // `=>({…})`
    for (;;) {
      this.match(BLANK);
      if (/^return\b/.test(this.text.slice(this.at, this.at + 7))) {
        this.at += 6;
        break;
      }
      this.assignment();
    }
    const out = this.value();
    this.take(';');
    this.need('}');
    return out;
  }
}

/** One step into an object; undefined for anything that has no such key of its own. */
export function field(value: Literal, key: string): Literal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function call(cursor: Cursor): Literal {
  cursor.take('function');
  cursor.need('(');
  const names: string[] = [];
  while (!cursor.take(')')) {
    const name = cursor.name();
    if (name === null) throw new Unreadable('parameter expected');
    names.push(name);
    cursor.take(',');
  }
  cursor.take('=>');
  const start = cursor.at;
  cursor.body(); // a first pass, to find the arguments that stand behind the body
  while (cursor.take(')'));
  cursor.need('(');
  const given = cursor.list(')', 0);
  names.forEach((name, i) => {
    cursor.names.set(name, given[i]);
  });
  cursor.at = start;
  return cursor.body();
}

/** The value of an assignment's right side; null when it is not of a known form or goes beyond the limits. */
export function literal(text: string): Literal {
  if (text.length > MOST.text) return null;
  try {
    const cursor = new Cursor(text);
    if (/^\s*JSON\.parse\(/.test(text)) {
      cursor.at = text.indexOf('(') + 1;
      const inner = cursor.string();
      return inner === null ? null : new Cursor(inner).value();
    }
    const start = /^[\s(!]*(?=function\b|\((?:[\w$,\s]*)\)\s*(?:=>|\{))/.exec(text);
    if (!start) return cursor.value();
    cursor.at = start[0].length;
    return call(cursor);
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return null;
    throw error;
  }
}
