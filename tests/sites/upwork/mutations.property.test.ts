/** Upwork renames, wraps and moves things every few months: the same facts must come out of a page so changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/sites/read';
import upwork from '../../../lib/sites/upwork.site';
import { openPage } from '../../../scripts/open-page';
import { differences, type Expectation } from '../compare';

const FOLDER = new URL('../../fixtures/sites/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((file) => /^upwork--.*\.expect\.json$/.test(file))
  .map((file) => file.slice(0, -'.expect.json'.length));

/** What hides a twin or a popper, or is the only mark of a part, keeps its name: without it nobody could tell. */
const HIDES =
  /^(d-.*|sr-only|visually-hidden|air3-popper.*|up-relevant-summary|profile-container|job-details-card|job-details-content|extra-jobs-cards|air3-avatar-company|text-pre-line)$/;

const each = (doc: Document, selector: string, change: (element: Element) => void): void => {
  for (const element of Array.from(doc.querySelectorAll(selector))) change(element);
};

const MUTATIONS: Record<string, (doc: Document) => void> = {
  'classes renamed': (doc) =>
    each(doc, 'body [class]', (e) => {
      const renamed = Array.from(e.classList, (c) =>
        HIDES.test(c) || /slider/.test(c) ? c : `x${c.length}_${c.slice(0, 2)}`,
      );
      e.setAttribute('class', renamed.join(' '));
    }),
  'more names in data-test': (doc) =>
    each(doc, '[data-test]', (e) =>
      e.setAttribute('data-test', `UpNew ${e.getAttribute('data-test')} Later`),
    ),
  'one more wrapper everywhere': (doc) =>
    each(doc, 'main div, main section, main li, [role="dialog"] div', (e) => {
      const wrapper = doc.createElement('div');
      wrapper.append(...Array.from(e.childNodes));
      e.append(wrapper);
    }),
  'other heading levels': (doc) =>
    each(doc, 'main h4, main h5, [role="dialog"] h4, [role="dialog"] h5', (e) => {
      const other = doc.createElement('h3');
      for (const { name, value } of Array.from(e.attributes)) other.setAttribute(name, value);
      other.append(...Array.from(e.childNodes));
      e.replaceWith(other);
    }),
  'sections in another order': (doc) => each(doc, '[id^="hor-anc-id-"]', (e) => e.parentElement?.prepend(e)),
  'comments between everything': (doc) =>
    each(doc, 'main *:not(script):not(style)', (e) => {
      if (e.children.length) e.prepend(doc.createComment(' '));
    }),
};

describe.each(Object.entries(MUTATIONS))('%s', (_, mutate) => {
  it.each(names)('%s', (name) => {
    const want = JSON.parse(readFileSync(new URL(`${name}.expect.json`, FOLDER), 'utf8')) as Expectation;
    const doc = openPage(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'), want.url);
    // three rows of a long list show as much as ten
    if (want.items) want.items = want.items.slice(0, 3);
    for (const tile of Array.from(doc.querySelectorAll('article')).slice(3)) tile.remove();
    mutate(doc);
    expect(differences(want, read(upwork, doc, want.url))).toEqual([]);
  });
});
