/** A profile as a member sees it, and every LinkedIn address that no other reader covers: walls above all. */
import type { Draft } from '../../domain/reading';
import { MissingElement } from '../dom';
import { defineReader } from '../site';
import { placeOf } from './address';
import { artdecoCard, readArtdeco } from './artdeco';
import { isVisitors } from './layout';
import { readSdui, subjectOf } from './sdui';
import { wallOf } from './wall';

/** Reads the profile in the layout that shows the person in the address; null when none does. Newest layout first. */
function profileReader(doc: Document, slug: string): (() => Draft) | null {
  const subject = subjectOf(doc, slug);
  if (subject) return () => readSdui(doc, slug, subject);
  const card = artdecoCard(doc, slug);
  return card && (() => readArtdeco(doc, slug, card));
}

export default defineReader({
  id: 'linkedin',
  covers(url, doc) {
    const { page } = placeOf(url);
    return page === 'profile' ? !isVisitors(doc) : !/^(part|people|jobs|job)$/.test(page);
  },
  kind(url) {
    const { page } = placeOf(url);
    return page === 'profile' ? page : page === 'other' ? 'none' : 'wall';
  },
  settled(url, doc) {
    const place = placeOf(url);
    return 'slug' in place && profileReader(doc, place.slug) !== null;
  },
  wall: (url, doc) => wallOf(doc, placeOf(url)),
  read: {
    profile(doc, url) {
      const place = placeOf(url);
      const reader = 'slug' in place ? profileReader(doc, place.slug) : null;
      if (!reader) throw new MissingElement('linkedin', 'name', 'top card');
      return reader();
    },
  },
});
