/** Job search, the feed, and jobs: on a page of their own or slid over a list. */
import { defineReader } from '../site';
import { addressOf } from './address';
import { jobLinks, readJobs } from './jobs';
import { listSettled } from './list-settled';
import { jobIn, readPosting, showsJob } from './posting';
import { wallOf } from './wall';

export default defineReader({
  id: 'upwork',
  covers: (url) => /^jobs?$/.test(addressOf(url).page),
  kind: (url, doc) => (wallOf(url, doc) ? 'wall' : addressOf(url).page === 'job' ? 'posting' : 'list'),
  wall: wallOf,
  settled(url, doc) {
    if (addressOf(url).page === 'jobs') return listSettled(doc, jobLinks);
    const card = jobIn(doc);
    return card ? showsJob(doc, url, card) : false;
  },
  read: { list: readJobs, posting: readPosting },
});
