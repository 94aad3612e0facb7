/** People search, lists of jobs, and the jobs themselves. */
import { defineReader } from '../site';
import { placeOf } from './address';
import { hasJob, jobCards, jobIdOn, readJob, readJobs } from './jobs';
import { peopleRows, readPeople } from './people';
import { wallOf } from './wall';

export default defineReader({
  id: 'linkedin',
  covers: (url) => /^(people|jobs|job)$/.test(placeOf(url).page),
  kind: (url) => (placeOf(url).page === 'job' ? 'posting' : 'list'),
  settled(url, doc) {
    const place = placeOf(url);
    if (place.page === 'people') return peopleRows(doc).length > 0;
    if (place.page !== 'job') return jobCards(doc).length > 0;
    const shown = jobIdOn(doc);
    return hasJob(doc) && (!shown || shown === place.jobId);
  },
  wall: (url, doc) => wallOf(doc, placeOf(url)),
  read: {
    list: (doc, url) => (placeOf(url).page === 'people' ? readPeople(doc) : readJobs(doc)),
    posting(doc, url) {
      const place = placeOf(url);
      return readJob(doc, place.page === 'job' ? place.jobId : jobIdOn(doc));
    },
  },
});
