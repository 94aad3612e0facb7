/**
 * Upwork: freelancers, talent search, applicants of one's own job, job search and jobs. One file per page in `upwork/`.
 * Upwork's terms bar contact outside before a contract: no e-mail, phone or outside link is read anywhere on it.
 */
import type { PageKind } from '../domain/reading';
import { defineSite } from './site';
import { type Address, addressOf } from './upwork/address';
import { profileIn, showsPerson } from './upwork/identity';
import { jobLinks, readJobs } from './upwork/jobs';
import { applicantRows, readApplicants, readTalent, talentCards } from './upwork/people';
import { personState } from './upwork/person.state';
import { jobIn, readPosting, showsJob } from './upwork/posting';
import { readProfile } from './upwork/profile';
import { wallOf } from './upwork/wall';

const KINDS: Record<Address['page'], PageKind> = {
  person: 'profile',
  people: 'list',
  applicants: 'list',
  jobs: 'list',
  job: 'posting',
  none: 'none',
};
const LISTS = { people: talentCards, applicants: applicantRows, jobs: jobLinks };
/** A list that is drawn and empty says so; one that is still loading says nothing. */
const EMPTY = /\bno (results|proposals|freelancers|jobs)\b/i;

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
    const address = addressOf(url);
    const { page } = address;
    if (page === 'person') {
      const container = profileIn(doc, url);
      return container ? showsPerson(doc, url, container) : personState(doc, url, address) !== null;
    }
    const card = page === 'job' && jobIn(doc);
    if (page === 'job' || page === 'none') return card ? showsJob(doc, url, card) : false;
    return LISTS[page](doc).length > 0 || EMPTY.test(doc.querySelector('main')?.textContent ?? '');
  },
  read: {
    profile: readProfile,
    posting: readPosting,
    list(doc, url) {
      const { page } = addressOf(url);
      return page === 'jobs' ? readJobs(doc, url) : page === 'people' ? readTalent(doc) : readApplicants(doc);
    },
  },
});
