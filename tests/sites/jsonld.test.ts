import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThing, jsonLdThings, parseSafe, textOf, typesOf } from '../../lib/sites/jsonld';
import { openPage } from '../../scripts/open-page';

function page(...blocks: string[]): Document {
  const scripts = blocks.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
  return openPage(`<!doctype html><html><head>${scripts}</head><body></body></html>`, 'https://example.com/');
}

/** Every key of the value, at every depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...keysOf(part),
  ]);
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('structured data of a page', () => {
  it('drops keys that could reach a prototype, however they are nested', () => {
    const json =
      '{"@type":"Person","__proto__":{"isAdmin":true},"a":[{"constructor":{"prototype":{"isAdmin":true}}}]}';
    const parsed = parseSafe(json);
    expect(keysOf(parsed)).toEqual(['@type', 'a']);
    expect(isThing(parsed) && Object.getPrototypeOf(parsed)).toBe(null);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('stays harmless and bounded for any JSON', () => {
    const hostile = fc.constantFrom('__proto__', 'constructor', 'prototype', 'name', '@graph');
    const nested = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 12 },
        fc.jsonValue(),
        fc.array(fc.tuple(hostile, tie('node')), { maxLength: 3 }).map((pairs) => {
          const own: Record<string, unknown> = Object.create(null);
          for (const [key, value] of pairs)
            Object.defineProperty(own, key, { value, enumerable: true, configurable: true });
          return own;
        }),
      ),
    })).node;
    fc.assert(
      fc.property(nested, (value) => {
        const parsed = parseSafe(JSON.stringify(value) ?? 'null');
        expect(keysOf(parsed).filter((key) => /^(__proto__|constructor|prototype)$/.test(key))).toEqual([]);
        expect(depthOf(parsed)).toBeLessThanOrEqual(8);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('skips broken blocks one by one and forgives raw line breaks', () => {
    const things = jsonLdThings(
      page('{"@type":"Person",', '{"@type":"Person","name":"Ada\nExample"}', 'null', '[]'),
    );
    expect(things.map((thing) => textOf(thing['name']))).toEqual(['Ada Example']);
  });

  it('reads at most 50 blocks of at most 256 KB', () => {
    const block = '{"@type":"Person","name":"Ada"}';
    expect(jsonLdThings(page(...Array.from({ length: 60 }, () => block)))).toHaveLength(50);
    expect(parseSafe(JSON.stringify({ name: 'x'.repeat(256 * 1024) }))).toBeUndefined();
  });

  it('lays arrays and graphs flat and shortens types', () => {
    const [one, two] = jsonLdThings(
      page('[{"@graph":[{"@type":["http://schema.org/Person","schema:Thing"]}]},{"@type":"ListItem"}]'),
    );
    expect(one && typesOf(one)).toEqual(['Person', 'Thing']);
    expect(two && typesOf(two)).toEqual(['ListItem']);
  });
});
