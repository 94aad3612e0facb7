/** What an address under `/jobs/` names; kept apart, so that the reader of people does without it. */
import { decoded, type Place, placeOf } from './address';

/** As `placeOf`, with the addresses of jobs told apart. */
export function listPlaceOf(url: URL): Place {
  const place = placeOf(url);
  if (place.page !== 'jobs') return place;
  const [, second = '', third = ''] = url.pathname.split('/').filter(Boolean);
  if (second === 'view') {
    const jobId = /(\d{6,})$/.exec(decoded(third))?.[1];
    return jobId ? { page: 'job', jobId } : { page: 'other' };
  }
  const open = url.searchParams.get('currentJobId');
  if (open && /^\d{6,}$/.test(open)) return { page: 'job', jobId: open };
  // `/jobs/search`, `/jobs/collections/…` and the visitor's `/jobs/python-jobs-berlin`.
  return { page: /^(search|search-results|collections)$|-jobs(-|$)/.test(second) ? 'jobs' : 'other' };
}
