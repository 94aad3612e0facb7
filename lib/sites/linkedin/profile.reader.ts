/** A profile as a member sees it, and every LinkedIn address that no other reader covers: walls above all. */
import type { Draft } from '../../domain/reading';
import { MissingElement } from '../dom';
import { perLook } from '../per-look';
import { defineReader } from '../site';
import { placeOf } from './address';
import { artdecoCard, readArtdeco } from './artdeco';
import { isVisitors } from './layout';
import { readSdui, subjectOf } from './sdui';
import { wallOf } from './wall';

/** Reads the profile in the layout that shows the person in the address; null when none does. Newest layout first. */
const profileReader = /* @__PURE__ */ perLook((url, doc): (() => Draft) | null => {
  const place = placeOf(url);
  if (!('slug' in place)) return null;
  const { slug } = place;
  const subject = subjectOf(doc, slug);
  if (subject) return () => readSdui(doc, slug, subject);
  const card = artdecoCard(doc, slug);
  return card && (() => readArtdeco(doc, slug, card));
});

export default defineReader({
  id: 'linkedin',
  covers(url, doc) {
    const { page } = placeOf(url);
    return page === 'profile' ? !isVisitors(doc) : !/^(part|people|jobs)$/.test(page);
  },
  kind(url) {
    const { page } = placeOf(url);
    return page === 'profile' ? page : page === 'other' ? 'none' : 'wall';
  },
  settled: (url, doc) => profileReader(url, doc) !== null,
  wall: (url, doc) => wallOf(doc, placeOf(url)),
  read: {
    profile(doc, url) {
      const reader = profileReader(url, doc);
      if (!reader) throw new MissingElement('linkedin', 'name', 'top card');
      return reader();
    },
  },
});
