/** People search, lists of jobs, and the jobs themselves. */
import { defineReader } from '../site';
import { placeOf } from './address';
import { hasJob, jobCards, jobIdOn, readJob, readJobs } from './jobs';
import { listPlaceOf } from './jobs-address';
import { peopleRows, readPeople } from './people';
import { wallOf } from './wall';

export default defineReader({
  id: 'linkedin',
  covers: (url) => /^(people|jobs)$/.test(placeOf(url).page),
  kind(url) {
    const { page } = listPlaceOf(url);
    return page === 'job' ? 'posting' : page === 'other' ? 'none' : 'list';
  },
  settled(url, doc) {
    const place = listPlaceOf(url);
    if (place.page === 'people') return peopleRows(doc).length > 0;
    if (place.page !== 'job') return jobCards(doc).length > 0;
    const shown = jobIdOn(doc);
    return hasJob(doc) && (!shown || shown === place.jobId);
  },
  wall: (url, doc) => wallOf(doc, listPlaceOf(url)),
  read: {
    list: (doc, url) => (placeOf(url).page === 'people' ? readPeople(doc) : readJobs(doc)),
    posting(doc, url) {
      const place = listPlaceOf(url);
      return readJob(doc, place.page === 'job' ? place.jobId : jobIdOn(doc));
    },
  },
});
