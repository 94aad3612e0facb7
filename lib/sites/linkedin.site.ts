/**
 * LinkedIn: profiles, their `/details/` pages, people search and jobs. One file per layout in `linkedin/`; many
 * layouts are served at the same time, so each is told by its marks. Too much for one script: four readers.
 */
import { joinReaders } from './join-readers';
import { placeOf } from './linkedin/address';
import lists from './linkedin/lists.reader';
import parts from './linkedin/parts.reader';
import profile from './linkedin/profile.reader';
import visitor from './linkedin/visitor.reader';
import { defineSite, type SiteAddress } from './site';

export const address: SiteAddress = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],

  /** `linkedin:<vanity name>`, decoded and in lower case, without country and locale; or the profile id, in lower case. */
  handle(url) {
    const place = placeOf(url);
    return 'slug' in place ? `linkedin:${place.slug}` : null;
  },

  readers(url) {
    const { page } = placeOf(url);
    // Member or visitor: the document decides, the address is the same.
    if (page === 'profile') return ['linkedin', 'linkedin-visitor'];
    if (page === 'part') return ['linkedin-parts'];
    return [/^(people|jobs)$/.test(page) ? 'linkedin-lists' : 'linkedin'];
  },
};

export default defineSite(address, joinReaders([profile, visitor, parts, lists]));
