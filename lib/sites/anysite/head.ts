/** What the head of a page says: Open Graph's profile (https://ogp.me/#type_profile). */
import { all, attr, fold } from '../dom';
import type { Found } from './parts';
import { bareName, looksLikeName } from './words';

function metas(doc: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of all(doc, 'meta[property][content], meta[name][content]').slice(0, 300)) {
    const key = (attr(meta, 'property') ?? attr(meta, 'name') ?? '').toLowerCase();
    const value = fold(attr(meta, 'content') ?? '').slice(0, 2000);
    if (value !== '' && !found.has(key)) found.set(key, value);
  }
  return found;
}

/** A page that calls itself a profile and names a person. */
export function foundInHead(doc: Document): Found | null {
  const meta = metas(doc);
  if (!/^(og:)?profile$/i.test(meta.get('og:type') ?? '')) return null;
  const stated = [meta.get('profile:first_name'), meta.get('profile:last_name')].filter(
    (part) => part !== undefined,
  );
  const title = meta.get('og:title') ?? '';
  const [before = '', ...behind] = title.split(/\s+[|–—·•-]\s+/);
  const name = stated.length > 0 ? stated.join(' ') : looksLikeName(before) ? bareName(before) : '';
  if (name === '') return null;
  const site = meta.get('og:site_name') ?? '';
  // "Ada Example - Back-end Developer | Site": the site's own name is no headline.
  const headline = behind.filter((part) => part !== site && part.length <= 120)[0] ?? '';
  const about = meta.get('og:description') ?? '';
  return { source: 'open-graph', name, headline, about };
}
