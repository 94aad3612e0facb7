/**
 * A first look at anything that came from outside, before a schema walks it: plain JSON, no prototype keys, bounded.
 * Cheap and total, so that a hostile message costs one walk at most.
 */

export interface PlainLimits {
  characters: number;
  /** Objects, arrays and values together. */
  nodes: number;
  depth: number;
}

/** What is wrong with a message, and where. Holds no content of the page. */
export class NotPlainJson extends Error {
  override name = 'NotPlainJson';
}

/** Own keys of these names become a prototype as soon as somebody copies the object key by key. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/** Throws `NotPlainJson` unless `value` is plain JSON within the limits. */
export function assertPlainJson(value: unknown, limits: PlainLimits): void {
  let characters = 0;
  let nodes = 0;

  const countText = (text: string): void => {
    characters += text.length;
    if (characters > limits.characters) throw new NotPlainJson(`more than ${limits.characters} characters`);
  };

  const walk = (node: unknown, depth: number): void => {
    nodes += 1;
    if (nodes > limits.nodes) throw new NotPlainJson(`more than ${limits.nodes} values`);
    // A cycle ends here too.
    if (depth > limits.depth) throw new NotPlainJson(`deeper than ${limits.depth}`);
    if (typeof node === 'string') {
      countText(node);
      return;
    }
    if (node === null || typeof node === 'boolean' || typeof node === 'undefined') return;
    if (typeof node === 'number') {
      if (!Number.isFinite(node)) throw new NotPlainJson('a number that is none');
      return;
    }
    if (typeof node !== 'object') throw new NotPlainJson(`a ${typeof node}`);
    if (Array.isArray(node)) {
      for (const part of node) walk(part, depth + 1);
      return;
    }
    const prototype: unknown = Object.getPrototypeOf(node);
    if (prototype !== Object.prototype && prototype !== null) throw new NotPlainJson('an object of a class');
    for (const [key, part] of Object.entries(node)) {
      if (POISON.has(key)) throw new NotPlainJson('a prototype key');
      countText(key);
      walk(part, depth + 1);
    }
  };

  walk(value, 0);
}
