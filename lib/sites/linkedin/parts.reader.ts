/** `/in/<name>/details/<section>/`: one section of a person. */
import { MissingElement } from '../dom';
import { defineReader } from '../site';
import { placeOf } from './address';
import { detailsSettled, readDetails } from './details';
import { wallOf } from './wall';

export default defineReader({
  id: 'linkedin',
  covers: (url) => placeOf(url).page === 'part',
  kind: () => 'profile-part',
  settled(url, doc) {
    const place = placeOf(url);
    return place.page === 'part' && detailsSettled(doc, place.slug, place.section);
  },
  wall: (url, doc) => wallOf(doc, placeOf(url)),
  read: {
    part(doc, url) {
      const place = placeOf(url);
      if (place.page !== 'part') throw new MissingElement('linkedin', 'section', 'address');
      return readDetails(doc, place.slug, place.section);
    },
  },
});
