/**
 * `<input name="closest">` stands in front of its form's own method, `<img name="body">` in front of the document's:
 * readers ask nodes through `lib/sites/nodes.ts` alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../lib/sites');
/** What guards itself: the safe access, and the page as text, which walks by the prototypes' own accessors. */
const GUARDED = /^(nodes\.ts|page-tree\/(write|rebuild)\.ts|anysite\/tree\.ts)$/;

const METHODS =
  'closest|matches|contains|compareDocumentPosition|querySelector|querySelectorAll|getElementById|getElementsBy\\w+|getAttribute|getAttributeNames|hasAttribute|hasAttributes|checkVisibility|getBoundingClientRect|hasChildNodes|cloneNode';
const PROPERTIES =
  'children|childNodes|childElementCount|parentElement|parentNode|firstChild|lastChild|firstElementChild|lastElementChild|nextSibling|previousSibling|nextElementSibling|previousElementSibling|textContent|innerText|innerHTML|outerHTML|attributes|className|classList|dataset|nodeName|tagName|localName|ownerDocument|isConnected|documentElement';
/** Read of a document, each also an ordinary word: only after what readers call their document. */
const OF_DOCUMENTS = 'body|head|title|forms|links|images|scripts|cookie|location|defaultView';
const UNGUARDED = new RegExp(
  `\\.(?:${METHODS})\\(|\\.(?:${PROPERTIES})\\b(?!\\.next\\(\\)|\\s*=[^=])|\\bdoc(?:ument)?\\.(?:${OF_DOCUMENTS})\\b`,
);
/** Ordinary objects with a member of such a name. */
const NO_NODE = /\bsite\.matches\b|top\.children\.next\(\)/g;

/** Lines with unguarded access, comments left out. */
function unguarded(code: string): string[] {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/ .*$/, ''))
    .filter((line) => UNGUARDED.test(line.replace(NO_NODE, '')))
    .map((line) => line.trim());
}

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !GUARDED.test(file),
);

test.each(files)('%s asks nodes only through what no page can stand in front of', (file) => {
  expect(unguarded(readFileSync(resolve(FOLDER, file), 'utf8'))).toEqual([]);
});

describe('the check itself', () => {
  test.each([
    'const row = link.closest("section");',
    'if (link?.closest(ROW)) return;',
    'for (let at = el.parentElement; at; at = at.parentElement) {',
    'return (node.textContent ?? "").trim();',
    'const main = doc.querySelector("main") ?? doc.body;',
    'const [first] = el.children;',
    'const name = element.getAttribute("name");',
  ])('sees %s', (line) => {
    expect(unguarded(line)).toHaveLength(1);
  });

  test.each([
    'const row = closest(link, "section");',
    'for (const pattern of site.matches) {',
    '// never element.closest(…)',
    'const child = top.children.next().value;',
  ])('lets pass %s', (line) => {
    expect(unguarded(line)).toEqual([]);
  });
});
