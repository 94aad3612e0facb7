/** Job postings and job lists, for visitors (2024 to 2026-08) and signed in. */
import type { Item, Posting, PostingFields } from '../../domain/reading';
import { all, attr, childrenOf, closest, maybe, query, text } from '../dom';
import { isType } from './words';

const TITLE = '.topcard__title, [class*="unified-top-card__job-title"]'; // visitor, 2026-08; signed in, 2024 to 2025
const ABOUT = '[data-sdui-component*="aboutTheJob"]'; // signed in, 2026, told of
const DESCRIPTION = [
  '.show-more-less-html__markup',
  `${ABOUT} [data-testid="expandable-text-box"]`,
  ABOUT,
  '#job-details',
];

/** The job's number as the page itself gives it: a comment in `code`, the canonical address; '' when it does not. */
export function jobIdOn(doc: Document): string {
  const code = query(doc, 'code#decoratedJobPostingId');
  const inside = code ? (childrenOf(code)[0]?.nodeValue ?? '') : '';
  const own = maybe(doc, 'meta[property="lnkd:url"]', 'link[rel="canonical"]', 'meta[property="og:url"]');
  const address = own ? (attr(own, 'content') ?? attr(own, 'href') ?? '') : '';
  return /\d{6,}/.exec(inside)?.[0] ?? /jobs\/view\/[^?#]*?(\d{6,})(?:[/?#]|$)/.exec(address)?.[1] ?? '';
}

export function hasJob(doc: Document): boolean {
  return maybe(doc, TITLE, ABOUT) !== null;
}

export function readJob(doc: Document, jobId: string): Posting {
  const posting: Posting = {};
  const put = <K extends keyof PostingFields>(name: K, value: PostingFields[K] | '') => {
    if (value !== '') Object.assign(posting, { [name]: { value, source: 'card' } });
  };
  const title = query(doc, TITLE);
  const card = closest(title, 'section, [class*="unified-top-card__container"]') ?? doc;
  put('title', text(title));
  put(
    'company',
    text(
      maybe(card, '.topcard__org-name-link', '.topcard__flavor', '[class*="unified-top-card__company-name"]'),
    ),
  );
  put('location', placeIn(card));
  put('description', text(maybe(doc, ...DESCRIPTION)));
  put('posted', text(maybe(card, '.posted-time-ago__text')));
  const pay = text(maybe(doc, '.compensation__salary', '.salary'));
  if (pay) put('pay', { text: pay });
  const { seniority, type } = criteriaIn(doc);
  put('seniority', seniority);
  put('employmentType', type);
  put('jobId', jobId);
  return posting;
}

/** First bullet = place, the later ones are applicants; signed in, the first part of the line under the title. */
function placeIn(card: ParentNode): string {
  const line = maybe(
    card,
    '.topcard__flavor--bullet:not(.num-applicants__caption)',
    '[class*="unified-top-card__primary-description"]',
  );
  return text(line).split(' · ')[0] ?? '';
}

/** Seniority, type, function, industries in this order; where one is left out, the type is known by its words. */
function criteriaIn(doc: Document): { seniority: string; type: string } {
  const values = all(doc, '.description__job-criteria-item').map((item) =>
    text(query(item, '.description__job-criteria-text, span')),
  );
  const known = values.findIndex(isType);
  const at = known < 0 && values.length === 4 ? 1 : known;
  return { seniority: values[at - 1] ?? '', type: values[at] ?? '' };
}

/** Also stands on the "similar jobs" below a posting: read on list pages only. */
export function jobCards(doc: Document): Element[] {
  return all(doc, '.base-search-card[data-entity-urn*="jobPosting"]');
}

export function readJobs(doc: Document): Item[] {
  return jobCards(doc).map((card) => {
    const jobId = /\d+$/.exec(attr(card, 'data-entity-urn') ?? '')?.[0] ?? '';
    const part = (selector: string) => text(query(card, selector));
    return {
      title: part('.base-search-card__title'),
      company: part('.base-search-card__subtitle'),
      location: part('.job-search-card__location'),
      posted: part('time'),
      jobId,
      url: `https://www.linkedin.com/jobs/view/${jobId}`,
    };
  });
}
