/**
 * Every site the extension knows, by file: `<id>.site.ts` beside this one. For the panel, the command line and the
 * tests; a reader imports its own site alone.
 */
import anysite from './anysite.site';
import { hostLength, matches } from './match-pattern';
import type { Site } from './site';

const files = import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' });

/** All sites in the order of their ids, the generic one among them. */
export const sites: readonly Site[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The one site whose reader an address belongs to; `anysite` for all others and for what is no address. */
export function siteFor(url: string | URL): Site {
  if (typeof url === 'string' && !URL.canParse(url)) return anysite;
  const at = new URL(url);
  let best: Site = anysite;
  let length = 0;
  for (const site of sites) {
    if (site.id === anysite.id) continue;
    for (const pattern of site.matches) {
      if (hostLength(pattern) > length && matches(pattern, at)) {
        best = site;
        length = hostLength(pattern);
      }
    }
  }
  return best;
}

/** The key (`site:handle`) of the person an address names; null where it names nobody. */
export function handleOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const handle = siteFor(url).handle?.(new URL(url));
  if (!handle) return null;
  const { id } = siteFor(url);
  return handle.startsWith(`${id}:`) ? handle : `${id}:${handle}`;
}
