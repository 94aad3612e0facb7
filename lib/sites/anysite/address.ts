/** The generic site by its addresses, apart from its reader, which the panel loads only when it needs it. */
import type { SiteAddress } from '../site';

/** What of the page's own address does not name its matter. */
const PASSING =
  /^(utm_\w+|ref|ref_?src|source|src|from|fbclid|gclid|msclkid|mc_\w+|trk\w*|lang|locale|hl|tab|view|page|sort|order|theme|print|format|session\w*|sid|token|_ga)$/i;

/** `host/path` with the parameters that may name somebody; null for anything but a web page. */
export function addressHandle(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  let path = url.pathname.replace(/\/(index|default)\.\w{2,5}$/i, '/').replace(/\/+$/, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A lone percent sign: the path as it stands.
  }
  const kept = [...url.searchParams]
    .filter(([name]) => !PASSING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.length > 0 ? `?${kept.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
  // Apps of one document keep their address behind the hash.
  const route = /^#!?\/[^?]+/.exec(url.hash)?.[0] ?? '';
  return `${url.host.replace(/^www\./, '')}${path}${query}${route}`.toLowerCase().slice(0, 400);
}

export const address: SiteAddress = {
  id: 'anysite',
  name: 'Other pages',
  // Whatever no other site claims, through `activeTab`: never a permission to ask for as a whole.
  matches: ['https://*/*', 'http://*/*'],
  handle: addressHandle,
};
