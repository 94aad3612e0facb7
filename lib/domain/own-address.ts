/** The address of a profile itself, where it was read from a page that shows it over another one. */
import type { ProfileRow } from './rows';

/** Upwork's ids: `~01` and hexadecimal digits, as seen 2026-02. */
const UPWORK_ID = /^upwork:(~[0-9a-z]{2,40})$/;

/**
 * Upwork slides a profile over a search or an applicants' page and leaves that page's address standing: it opens a
 * search again, not the person. Their own page is made of their id. Others are the address they were read at.
 */
export function ownAddress({ site, url, keys }: Pick<ProfileRow, 'site' | 'url' | 'keys'>): string {
  if (site !== 'upwork' || /^https?:\/\/[^/]+\/(?:freelancers|fl)\//.test(url)) return url;
  const id = keys.map((key) => UPWORK_ID.exec(key)?.[1]).find((one) => one !== undefined);
  return id === undefined ? url : `https://www.upwork.com/freelancers/${id}`;
}
