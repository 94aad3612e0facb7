import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { content, files } from './files';

/** Attributes whose value a person reads or hears. */
const READ = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'content',
]);
/** A letter or a digit pair: separators such as "·" and "–" carry no language. */
const WORDS = /\p{L}/u;

interface Found {
  type: string;
  [key: string]: unknown;
}

function literals(code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (node === null || typeof node !== 'object') return;
    const one = node as Found;
    if (one.type === 'JSXText' && WORDS.test(String(one['value']))) found.push(String(one['value']).trim());
    if (one.type === 'JSXAttribute') {
      const name = (one['name'] as { name?: string }).name ?? '';
      const value = one['value'] as { type?: string; value?: unknown } | null;
      if (READ.has(name) && value?.type === 'Literal' && WORDS.test(String(value.value)))
        found.push(`${name}="${value.value}"`);
    }
    if (one.type === 'JSXExpressionContainer') {
      const inner = one['expression'] as { type?: string; value?: unknown };
      if (inner.type === 'Literal' && typeof inner.value === 'string' && WORDS.test(inner.value))
        found.push(inner.value);
    }
    for (const value of Object.values(one)) visit(value);
  };
  visit(parseAst(code, { lang: 'tsx' }));
  return found;
}

describe('texts on screen', () => {
  test('the check sees literals in text, expressions and attributes', () => {
    expect(literals('const a = <p title="Save" className="x">Hello {"you"} · {name}</p>;').sort()).toEqual([
      'Hello',
      'title="Save"',
      'you',
    ]);
  });

  const screens = files('components', 'entrypoints').filter((file) => file.endsWith('.tsx'));
  test.each(screens)('%s takes every text from the catalogue', (file) => {
    expect(literals(content(file))).toEqual([]);
  });
});
