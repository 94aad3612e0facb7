/**
 * The structured data of a page (JSON-LD, https://json-ld.org), for every reader. The page wrote it, so it is hostile
 * until it is rebuilt: capped, without dangerous keys, never merged into an object of ours.
 */
import { all, fold, rawText } from './dom';
import { htmlToText } from './html-text';

/** In a page rebuilt outside of itself it stands in an element that is no script (`page-tree/rebuild.ts`). */
const BLOCKS = 'script[type^="application/ld+json" i], x-script[type^="application/ld+json" i]';
const MOST_BLOCKS = 50;
const LONGEST_BLOCK = 256 * 1024;
const DEEPEST = 8;
const MOST_THINGS = 500;
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** A node of schema.org data, however the page stated it: JSON-LD, microdata or RDFa. No prototype. */
export interface Thing {
  readonly [property: string]: unknown;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Copies what lies within the depth; deeper parts are dropped. */
function rebuilt(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth <= 0) return undefined;
  if (Array.isArray(value)) return value.slice(0, MOST_THINGS).map((part) => rebuilt(part, depth - 1));
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, part] of Object.entries(value))
    if (!DANGEROUS.has(key)) copy[key] = rebuilt(part, depth - 1);
  return copy;
}

/** One block's JSON, made safe; undefined when it is broken or too large. Raw line breaks inside texts are forgiven. */
export function parseSafe(json: string): unknown {
  if (json.length > LONGEST_BLOCK) return undefined;
  // Pages wrap it in comments or CDATA; and a line break inside a text is no JSON, but common.
  const bare = json.replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '');
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      const reviver = (key: string, value: unknown) => (DANGEROUS.has(key) ? undefined : value);
      return rebuilt(JSON.parse(attempt, reviver), DEEPEST);
    } catch {
      // Broken: the next attempt, or the next block.
    }
  }
  return undefined;
}

/** Top-level things of all blocks, arrays and `@graph` laid out flat. */
export function jsonLdThings(doc: Document): Thing[] {
  const things: Thing[] = [];
  const add = (value: unknown, depth: number): void => {
    if (things.length >= MOST_THINGS || depth > DEEPEST) return;
    if (Array.isArray(value)) for (const part of value) add(part, depth + 1);
    else if (isThing(value)) {
      if (typesOf(value).length > 0) things.push(value);
      add(value['@graph'], depth + 1);
    }
  };
  const blocks = all(doc, BLOCKS).slice(0, MOST_BLOCKS);
  for (const block of blocks) {
    add(parseSafe(rawText(block)), 0);
  }
  return things;
}

/** Types without their vocabulary: `http://schema.org/Person`, `schema:Person` -> `Person`. */
export function typesOf(thing: Thing): string[] {
  return list(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** One value or several, as several. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(2) : [value];
}

/** The first thing among the values. */
export function thingIn(value: unknown): Thing | undefined {
  return list(value).find(isThing);
}

/** A value as one line of text: a string, a number, or a thing's name. '' for anything else. */
export function textOf(value: unknown): string {
  const one = list(value)[0];
  if (typeof one === 'string') return fold(/[&<]/.test(one) ? htmlToText(one) : one);
  if (typeof one === 'number') return String(one);
  return isThing(one) ? textOf(one['name'] ?? one['@value']) : '';
}

/** All values as texts, the empty ones left out. */
export function textsOf(value: unknown): string[] {
  return list(value)
    .map(textOf)
    .filter((text) => text !== '');
}

/** A longer text with its line breaks. */
export function proseOf(value: unknown): string {
  const one = list(value)[0];
  return typeof one === 'string' ? htmlToText(one) : '';
}
