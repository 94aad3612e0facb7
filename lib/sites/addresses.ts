/**
 * Every site the extension knows, by its addresses alone: for the background and our own pages, whose builds must hold
 * no reader. `sites/index.ts` has the sites with their readers.
 */
import { address as generic } from './anysite/address';
import { hostLength, matches } from './match-pattern';
import type { SiteAddress } from './site';

// The generic site's reader is loaded on its own: named here, its file would draw it in.
const files = import.meta.glob<SiteAddress>(['./*.site.ts', '!./anysite.site.ts'], {
  eager: true,
  import: 'address',
});

/** The site of all pages that no other site claims. */
const GENERIC = 'anysite';

export const addresses: readonly SiteAddress[] = [generic, ...Object.values(files)];

/** The one site an address belongs to; the generic one for all others and for what is no address. */
export function siteFor(url: string | URL): SiteAddress {
  return claimed(url, addresses);
}

/** The names of the scripts that may read this page. */
export function readersOf(url: string): readonly string[] {
  const site = siteFor(url);
  return (URL.canParse(url) && site.readers?.(new URL(url))) || [site.id];
}

/** The key (`site:handle`) of the person an address names; null where it names nobody. */
export function handleOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { id, handle } = siteFor(url);
  const found = handle?.(new URL(url));
  if (!found) return null;
  return found.startsWith(`${id}:`) ? found : `${id}:${found}`;
}

/** Of these sites the one whose pattern names the address' host most narrowly, else the generic one. */
export function claimed<S extends SiteAddress>(url: string | URL, among: readonly S[]): S {
  const generic = among.find((site) => site.id === GENERIC);
  if (!generic) throw new TypeError('No generic site.');
  if (typeof url === 'string' && !URL.canParse(url)) return generic;
  const at = new URL(url);
  let best = generic;
  let length = 0;
  for (const site of among) {
    if (site.id === GENERIC) continue;
    for (const pattern of site.matches) {
      if (hostLength(pattern) > length && matches(pattern, at)) {
        best = site;
        length = hostLength(pattern);
      }
    }
  }
  return best;
}
