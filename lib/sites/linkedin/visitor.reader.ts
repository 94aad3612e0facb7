/** A profile as it is shown to whoever is not signed in. */
import { MissingElement, query } from '../dom';
import { defineReader } from '../site';
import { placeOf } from './address';
import { guestCard, readGuest } from './guest';
import { isVisitors, VISITORS_TITLE } from './layout';
import { pageKey, wallOf } from './wall';

export default defineReader({
  id: 'linkedin',
  covers: (url, doc) => placeOf(url).page === 'profile' && isVisitors(doc),
  kind: () => 'profile',
  settled(url, doc) {
    const place = placeOf(url);
    return 'slug' in place && guestCard(doc, place.slug) !== null;
  },
  wall(url, doc) {
    // The public page key without a top card is "Profile Not Found" (2024-06).
    const lost = pageKey(doc).startsWith('public_profile') && !query(doc, VISITORS_TITLE);
    return wallOf(doc, placeOf(url)) ?? (lost ? 'not found' : null);
  },
  read: {
    profile(doc, url) {
      const place = placeOf(url);
      const card = 'slug' in place ? guestCard(doc, place.slug) : null;
      if (!card || !('slug' in place)) throw new MissingElement('linkedin', 'name', 'top card');
      return readGuest(doc, place.slug, card);
    },
  },
});
