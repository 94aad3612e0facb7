/**
 * Every site the extension knows with its readers, by file: `<id>.site.ts` beside this one. For the command line and the
 * tests; the background and our own pages take `addresses.ts`, a reader in a page its own site alone.
 */
import { claimed } from './addresses';
import type { Site } from './site';

const files = import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' });

/** All sites in the order of their ids, the generic one among them. */
export const sites: readonly Site[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The one site whose reader an address belongs to; `anysite` for all others and for what is no address. */
export function siteFor(url: string | URL): Site {
  return claimed(url, sites);
}
