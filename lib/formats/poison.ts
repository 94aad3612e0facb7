/** Names that change an object as soon as somebody copies it key by key. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than anything that is stored, far less than what exhausts the stack. */
const DEEPEST = 60;

export function isPoison(name: string): boolean {
  return POISON.has(name);
}

/** The value without such keys, and how many they were. @throws {RangeError} deeper than anything of ours. */
export function cleaned(value: unknown): { value: unknown; dropped: number } {
  let dropped = 0;
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null) return;
    if (depth > DEEPEST) throw new RangeError('too deep');
    if (Array.isArray(node)) {
      for (const part of node) walk(part, depth + 1);
      return;
    }
    for (const [key, part] of Object.entries(node)) {
      if (isPoison(key)) {
        // Own keys of a parsed object: deleting one uncovers the harmless inherited one.
        Reflect.deleteProperty(node, key);
        dropped += 1;
      } else walk(part, depth + 1);
    }
  };
  walk(value, 0);
  return { value, dropped };
}
