/** People search, signed in. Rows hold links to mutual connections too: the first named link is the row's person. */
import type { Item } from '../../domain/reading';
import { all, attr, closest, matches, outermost, query, within } from '../dom';
import { profileUrl, slugIn } from './address';
import { type Line, rowText, WORDS_OR_DASH } from './lines';
import { degreeOf } from './topcard';

const ROWS = [
  '[data-sdui-screen*="SearchResults"] [role="listitem"]', // 2026-06
  '[data-view-name="people-search-result"]', // 2025 to early 2026, told of
  '[data-view-name="search-entity-result-universal-template"]', // 2025-03
];
/** Match lines, mutual connections and followers below the person. */
const BELOW =
  '[componentkey^="SearchResultssnippet"], [class*="entity-result__summary"], [class*="entity-result__insights"], ul, a[href*="/search/results/"]';

export function peopleRows(doc: Document): Element[] {
  for (const selector of ROWS) {
    const rows = outermost(all(doc, selector)).filter(
      (row) => query(row, 'a[href*="/in/"]') && !closest(row, 'aside'),
    );
    if (rows.length > 0) return rows;
  }
  return [];
}

export function readPeople(doc: Document): Item[] {
  const items = new Map<string, Item>();
  for (const row of peopleRows(doc)) {
    const item = personIn(row);
    if (item?.url && !items.has(item.url)) items.set(item.url, item);
  }
  return [...items.values()];
}

/** Members outside the viewer's network have no link and no name: they are left out. */
function personIn(row: Element): Item | null {
  const link = all(row, 'a[href*="/in/"]').find(
    (a) => slugIn(attr(a, 'href')) !== '' && rowText(a).lines.length > 0,
  );
  if (!link) return null;
  const { lines } = rowText(
    row,
    (el) => el !== row && matches(el, '[componentkey^="SearchResultssnippet"]'),
    WORDS_OR_DASH,
  );
  const at = lines.findIndex((line) => within(line.el, link) || within(link, line.el));
  const line = lines[at];
  // `p > a + span "• 2nd"` is one line (2026-06), `a` and `span` of their own are two.
  const name = rowText(link).lines[0]?.text ?? '';
  if (!line || !name || degreeOf(name)) return null;
  const item: Item = { name, url: profileUrl(attr(link, 'href')) };
  const behind = line.text.startsWith(name) ? line.text.slice(name.length).trim() : '';
  const after = lines.slice(at + 1);
  const degrees = [behind, ...after.slice(0, 4).map((one) => one.text)].map(degreeOf);
  const degree = degrees.find(Boolean);
  if (degree) item.connection = degree;
  const [headline, place] = after.filter((one) => isPersons(one, row) && one.text !== name);
  if (headline && !/^[-–—]+$/.test(headline.text)) item.headline = headline.text;
  if (place) item.location = place.text;
  const match = query(row, '[componentkey^="SearchResultssnippet"], [class*="entity-result__summary"]');
  const summary = match
    ? rowText(match)
        .lines.map((line) => line.text)
        .join(' ')
    : '';
  if (summary) item.summary = summary;
  return item;
}

function isPersons(line: Line, row: Element): boolean {
  const below = closest(line.el, BELOW);
  if (degreeOf(line.text) !== '' || (below && within(below, row) && below !== row)) return false;
  return !query(line.el, 'a[href*="/search/results/"], a[href*="/in/"]');
}
