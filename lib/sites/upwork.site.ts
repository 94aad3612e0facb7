/**
 * Upwork: freelancers, talent search, applicants of one's own job, job search and jobs. One file per page in `upwork/`,
 * two readers: people and jobs.
 * Upwork's terms bar contact outside before a contract: no e-mail, phone or outside link is read anywhere on it.
 */
import { joinReaders } from './join-readers';
import { defineSite, type SiteAddress } from './site';
import { addressOf } from './upwork/address';
import jobs from './upwork/jobs.reader';
import people from './upwork/people.reader';

export const address: SiteAddress = {
  id: 'upwork',
  name: 'Upwork',
  matches: ['https://*.upwork.com/*'],
  handle(url) {
    const { page, id, vanity } = addressOf(url);
    const name = page === 'person' ? (id ?? vanity) : undefined;
    return name ? `upwork:${name}` : null;
  },
  readers: (url) => [/^jobs?$/.test(addressOf(url).page) ? 'upwork-jobs' : 'upwork'],
};

export default defineSite(address, joinReaders([people, jobs]));
