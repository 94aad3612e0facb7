/**
 * LinkedIn: profiles, their `/details/` pages, people search and jobs. One file per layout in `linkedin/`; many
 * layouts are served at the same time, so each is told by its marks, newest first.
 */
import type { Draft } from '../domain/reading';
import { MissingElement } from './dom';
import { placeOf } from './linkedin/address';
import { artdecoCard, isArtdeco, readArtdeco } from './linkedin/artdeco';
import { detailsSettled, readDetails } from './linkedin/details';
import { guestCard, isGuest, readGuest } from './linkedin/guest';
import { hasJob, jobCards, jobIdOn, readJob, readJobs } from './linkedin/jobs';
import { peopleRows, readPeople } from './linkedin/people';
import { readSdui, subjectOf } from './linkedin/sdui';
import { wallOf } from './linkedin/wall';
import { defineSite } from './site';

/** Reads the profile in the layout that shows the person in the address; null when none does. */
function profileReader(doc: Document, slug: string): (() => Draft) | null {
  const subject = subjectOf(doc, slug);
  if (subject) return () => readSdui(doc, slug, subject);
  const signedIn = isArtdeco(doc) ? artdecoCard(doc, slug) : null;
  if (signedIn) return () => readArtdeco(doc, slug, signedIn);
  const visitor = isGuest(doc) ? guestCard(doc, slug) : null;
  return visitor ? () => readGuest(doc, slug, visitor) : null;
}

export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],

  kind(url) {
    const { page } = placeOf(url);
    if (page === 'profile') return 'profile';
    if (page === 'part') return 'profile-part';
    if (page === 'people' || page === 'jobs') return 'list';
    if (page === 'job') return 'posting';
    return page === 'other' ? 'none' : 'wall';
  },

  settled(url, doc) {
    const place = placeOf(url);
    if (place.page === 'profile') return profileReader(doc, place.slug) !== null;
    if (place.page === 'part') return detailsSettled(doc, place.slug, place.section);
    if (place.page === 'people') return peopleRows(doc).length > 0;
    if (place.page === 'jobs') return jobCards(doc).length > 0;
    if (place.page !== 'job') return false;
    const shown = jobIdOn(doc);
    return hasJob(doc) && (!shown || shown === place.jobId);
  },

  wall: (url, doc) => wallOf(doc, placeOf(url)),

  /** `linkedin:<vanity name>`, decoded and in lower case, without country and locale; or the profile id, in lower case. */
  handle(url) {
    const place = placeOf(url);
    return 'slug' in place ? `linkedin:${place.slug}` : null;
  },

  read: {
    profile(doc, url) {
      const place = placeOf(url);
      const reader = 'slug' in place ? profileReader(doc, place.slug) : null;
      if (!reader) throw new MissingElement('linkedin', 'name', 'top card');
      return reader();
    },
    part(doc, url) {
      const place = placeOf(url);
      if (place.page !== 'part') throw new MissingElement('linkedin', 'section', 'address');
      return readDetails(doc, place.slug, place.section);
    },
    list: (doc, url) => (placeOf(url).page === 'people' ? readPeople(doc) : readJobs(doc)),
    posting(doc, url) {
      const place = placeOf(url);
      return readJob(doc, place.page === 'job' ? place.jobId : jobIdOn(doc));
    },
  },
});
