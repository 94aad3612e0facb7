/**
 * A page's parts arrive in any order, late, twice, and leave again as one scrolls. Whatever the order, readings merged
 * as they come end in what the whole page says.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDrafts } from '../../lib/domain/merge-drafts';
import type { Draft } from '../../lib/domain/reading';
import { siteFor } from '../../lib/sites';
import { read } from '../../lib/sites/read';
import { openPage } from '../../scripts/open-page';

const FOLDER = new URL('../fixtures/sites/', import.meta.url);
/** Page, its parts, how often it is tried; the real pages of 0.3 MB take their time in this DOM. */
const PAGES: [name: string, parts: string, runs: number][] = [
  ['linkedin--artdeco-2024-08-profile-1st-degree', 'main section.pv-profile-card', 2],
  ['linkedin--own-artdeco-fr-stale-json', 'main section.pv-profile-card', 12],
  ['linkedin--own-artdeco-pl-cards-shuffled', 'main section.pv-profile-card', 12],
  [
    'linkedin--own-grouped-nestings-de',
    '[componentkey*="profile.card.ref"]:not([componentkey$="Topcard"])',
    12,
  ],
  [
    'linkedin--own-sdui-de-five-roles-shuffled',
    'main div[componentkey*="profile.card.ref"]:not([componentkey$="Topcard"])',
    12,
  ],
  ['linkedin--own-sdui-es-thirteen-positions', '[componentkey^="entity-collection-item"]', 8],
  ['linkedin--own-guest-ptbr-all-sections', 'section[data-section]', 12],
  ['upwork--own-profile-classic-euro', '.main-column > section, main section.air3-card', 12],
  ['upwork--own-profile-redesign-shuffled', 'section[id^="hor-anc-id"]', 12],
];

/** What was said, without how it came to be known. */
function told(draft: Draft): unknown {
  const { partial: _, ...rest } = draft;
  return JSON.parse(JSON.stringify(rest), (key, value) => (key === 'source' ? undefined : value));
}

/** Rows in any order: later readings put theirs first. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

describe.each(PAGES)('%s', (name, selector, numRuns) => {
  const html = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  const { url } = JSON.parse(readFileSync(new URL(`${name}.expect.json`, FOLDER), 'utf8')) as { url: string };
  const site = siteFor(url);

  it('ends the same in every order of arrival', () => {
    const whole = read(site, openPage(html, url), url).draft;
    if (!whole) throw new Error('The whole page was not read.');
    const count = openPage(html, url).querySelectorAll(selector).length;
    expect(count).toBeGreaterThan(3);
    const order = fc.shuffledSubarray(
      Array.from({ length: count }, (_, i) => i),
      { minLength: count, maxLength: count },
    );
    fc.assert(
      fc.property(order, fc.array(fc.nat(count - 1), { maxLength: 3 }), (arriving, leaving) => {
        const doc = openPage(html, url);
        const parts = [...doc.querySelectorAll(selector)].map((element) => {
          const place = doc.createComment('');
          element.replaceWith(place);
          return { element, place };
        });
        let draft: Draft | undefined;
        const look = (): void => {
          const now = read(site, doc, url).draft;
          if (now) draft = draft ? mergeDrafts(draft, now) : now;
        };
        look();
        for (const at of arriving) {
          const part = parts[at];
          part?.place.replaceWith(part.element);
          look();
        }
        // What has been seen leaves (a virtual list), and is shown once more.
        for (const at of leaving) parts[at]?.element.remove();
        look();
        expect(sorted(told(draft as Draft))).toEqual(sorted(told(whole)));
      }),
      { numRuns, seed: 20_26 },
    );
  }, 120_000);
});
