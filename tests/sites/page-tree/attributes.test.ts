/** The list of attributes that leave the page is all that the generic reader looks at: it is watched while it reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import anysite from '../../../lib/sites/anysite.site';
import { ATTRIBUTES } from '../../../lib/sites/page-tree/form';
import { read } from '../../../lib/sites/read';
import { openPage } from '../../../scripts/open-page';

const FOLDER = new URL('../../fixtures/sites/', import.meta.url);
const SOURCES = new URL('../../../lib/sites/', import.meta.url);

/** What `rebuild.ts` writes in place of `style`. */
const REBUILT = 'x-style';

/** Class and id selectors count as the attributes they stand for. */
function attributesOf(selector: string): string[] {
  const bare = selector.replace(/"[^"]*"/g, '');
  const named = [...bare.matchAll(/\[\s*([a-z][\w-]*)/gi)].map((match) => match[1] ?? '');
  return [...named, ...(/\.[a-z]/i.test(bare) ? ['class'] : []), ...(/#[a-z]/i.test(bare) ? ['id'] : [])];
}

it('holds every attribute asked for while all fixtures are read', () => {
  const asked = new Set<string>();
  const watch = (prototype: object, method: string, names: (argument: string) => string[]): (() => void) => {
    const before = Object.getOwnPropertyDescriptor(prototype, method);
    if (!before) return () => {};
    const original = before.value as (this: unknown, argument: string) => unknown;
    Object.defineProperty(prototype, method, {
      ...before,
      value: function (this: unknown, argument: string) {
        // A document's own methods ask each other; what counts is what the reader asks.
        for (const name of names(argument)) asked.add(name);
        return original.call(this, argument);
      },
    });
    return () => Object.defineProperty(prototype, method, before);
  };
  for (const file of readdirSync(FOLDER)) {
    if (!/^(anysite|djinni|jsonresume)--.*\.html$/.test(file)) continue;
    const { url } = JSON.parse(readFileSync(new URL(file.replace('.html', '.expect.json'), FOLDER), 'utf8'));
    const doc = openPage(readFileSync(new URL(file, FOLDER), 'utf8'), url);
    const undo: (() => void)[] = [];
    const watched = new Set<object>();
    for (const one of [doc, ...doc.querySelectorAll('html, body, div, form, a')]) {
      for (let at: object | null = Object.getPrototypeOf(one); at; at = Object.getPrototypeOf(at)) {
        if (watched.has(at)) continue;
        watched.add(at);
        for (const method of ['getAttribute', 'hasAttribute']) undo.push(watch(at, method, (name) => [name]));
        for (const method of ['querySelector', 'querySelectorAll', 'closest', 'matches'])
          undo.push(watch(at, method, attributesOf));
      }
    }
    read(anysite, doc, url);
    for (const back of undo.reverse()) back();
  }
  expect(asked.size).toBeGreaterThan(15);
  expect([...asked].filter((name) => !ATTRIBUTES.has(name) && name !== REBUILT)).toEqual([]);
});

it('holds every attribute that the sources of the generic reader name', () => {
  const files = [
    ...readdirSync(new URL('anysite/', SOURCES)).map((file) => `anysite/${file}`),
    'anysite.site.ts',
    'dom.ts',
    'jsonld.ts',
  ];
  const named = new Set<string>();
  for (const file of files) {
    const code = readFileSync(new URL(file, SOURCES), 'utf8');
    for (const [, name = ''] of code.matchAll(
      /(?:getAttribute|hasAttribute|attr|attribute)\((?:\w+, )?'([a-z-]+)'/g,
    ))
      named.add(name);
    for (const [, name = ''] of code.matchAll(
      /[\w*"'`, >]\[([a-z][a-z-]+)(?:[~|^$*]?=|\])(?=["'][^'"]*["']|\]|[^=])/g,
    ))
      if (
        name !== 'a-z' &&
        /-|^(class|id|href|rel|role|name|content|property|hidden|type|title|datetime|alt|src)$/.test(name)
      )
        named.add(name);
  }
  expect(named.size).toBeGreaterThan(12);
  expect([...named].filter((name) => !ATTRIBUTES.has(name) && name !== REBUILT)).toEqual([]);
});
