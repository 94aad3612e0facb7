/**
 * Upwork: freelancers, talent search, applicants of one's own job, job search and jobs. One file per page in `upwork/`.
 * Upwork's terms bar contact outside before a contract: no e-mail, phone or outside link is read anywhere on it.
 */
import type { PageKind } from '../domain/reading';
import { defineSite } from './site';
import { addressOf } from './upwork/address';
import { applicantRows, readApplicants } from './upwork/applicants';
import { jobIn, profileIn, showsJob, showsPerson } from './upwork/identity';
import { jobTiles, readJobs } from './upwork/jobs';
import { personState } from './upwork/person.state';
import { readPosting, titleOf } from './upwork/posting';
import { readProfile } from './upwork/profile';
import { readTalent, talentCards } from './upwork/talent';
import { wallOf } from './upwork/wall';

const KINDS: Record<ReturnType<typeof addressOf>['page'], PageKind> = {
  person: 'profile',
  people: 'list',
  applicants: 'list',
  jobs: 'list',
  job: 'posting',
  none: 'none',
};

/** A list that is drawn and empty says so; one that is still loading says nothing. */
function saysEmpty(doc: Document): boolean {
  const main = doc.querySelector('main');
  return /\b(no (results|proposals|applicants|freelancers|talent|jobs)|there are no results)\b/i.test(
    (main?.textContent ?? '').slice(0, 20_000),
  );
}

export default defineSite({
  id: 'upwork',
  name: 'Upwork',
  matches: ['https://*.upwork.com/*'],
  kind: (url, doc) => (wallOf(url, doc) ? 'wall' : KINDS[addressOf(url).page]),
  wall: wallOf,
  handle(url) {
    const { page, id, vanity } = addressOf(url);
    const name = page === 'person' ? (id ?? vanity) : undefined;
    return name ? `upwork:${name}` : null;
  },
  settled(url, doc) {
    const { page } = addressOf(url);
    if (page === 'person') {
      const container = profileIn(doc, url);
      return container ? showsPerson(doc, url, container) : personState(doc, url, addressOf(url)) !== null;
    }
    if (page === 'job') {
      const card = jobIn(doc);
      return card !== null && showsJob(doc, url, card, titleOf(card));
    }
    if (page === 'people') return talentCards(doc).length > 0 || saysEmpty(doc);
    if (page === 'applicants') return applicantRows(doc).length > 0 || saysEmpty(doc);
    return page === 'jobs' && (jobTiles(doc).length > 0 || saysEmpty(doc));
  },
  read: {
    profile: readProfile,
    posting: readPosting,
    list(doc, url) {
      const { page } = addressOf(url);
      if (page === 'people') return readTalent(doc);
      return page === 'applicants' ? readApplicants(doc) : readJobs(doc, url);
    },
  },
});
