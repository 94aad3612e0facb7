/** Job postings and job lists, for visitors (2024 to 2026-08) and signed in. */
import type { Item, Posting, PostingFields } from '../../domain/reading';
import { all, attr, maybe, text } from '../dom';
import { isType } from './words';

const TITLE = [
  '.topcard__title', // visitor, 2026-08
  '.job-details-jobs-unified-top-card__job-title', // signed in, 2024 to 2025
  '.jobs-unified-top-card__job-title',
  '.top-card-layout__title',
];
const DESCRIPTION = [
  '.show-more-less-html__markup', // visitor, 2026-08
  '[data-sdui-component*="aboutTheJob"] [data-testid="expandable-text-box"]', // signed in, 2026, told of
  '[data-sdui-component*="aboutTheJob"]',
  '#job-details', // signed in, 2024 to 2025
  '.jobs-description__content',
];

/** The job's number as the page itself gives it: a comment in `code`, the canonical address; '' when it does not. */
export function jobIdOn(doc: Document): string {
  const code = doc.querySelector('code#decoratedJobPostingId');
  const inside = code?.firstChild?.nodeValue ?? '';
  const own = maybe(doc, 'meta[property="lnkd:url"]', 'link[rel="canonical"]', 'meta[property="og:url"]');
  const address = own ? (attr(own, 'content') ?? attr(own, 'href') ?? '') : '';
  return /\d{6,}/.exec(inside)?.[0] ?? /jobs\/view\/[^?#]*?(\d{6,})(?:[/?#]|$)/.exec(address)?.[1] ?? '';
}

export function hasJob(doc: Document): boolean {
  return maybe(doc, ...TITLE) !== null || maybe(doc, '[data-sdui-component*="aboutTheJob"]') !== null;
}

export function readJob(doc: Document, jobId: string): Posting {
  const posting: Posting = {};
  const put = <K extends keyof PostingFields>(name: K, value: PostingFields[K] | '') => {
    if (value !== '') Object.assign(posting, { [name]: { value, source: 'card' } });
  };
  const title = maybe(doc, ...TITLE);
  const card =
    title?.closest(
      'section, .job-details-jobs-unified-top-card__container--two-pane, .jobs-unified-top-card',
    ) ??
    doc.querySelector('main') ??
    doc.body;
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
  const bullet = text(
    maybe(
      card,
      '.topcard__flavor--bullet:not(.num-applicants__caption)',
      '[class*="unified-top-card__bullet"]',
    ),
  );
  if (bullet) return bullet;
  return text(maybe(card, '[class*="unified-top-card__primary-description"]')).split(' · ')[0] ?? '';
}

/** Seniority and type: by their words, else by place where all four are shown. */
function criteriaIn(doc: Document): { seniority: string; type: string } {
  const items = all(doc, '.description__job-criteria-item').map((item) => ({
    label: text(item.querySelector('.description__job-criteria-subheader, h3')),
    value: text(item.querySelector('.description__job-criteria-text, span')),
  }));
  const type = items.find(
    (item) =>
      /employment type|art der beschäftigung|beschäftigungsverhältnis|type d’emploi|tipo de empleo/i.test(
        item.label,
      ) || isType(item.value),
  );
  const first = items[0];
  const known = items.find((item) =>
    /seniority|karrierestufe|niveau hiérarchique|nivel de antigüedad/i.test(item.label),
  );
  const seniority = known ?? (items.length === 4 && first !== type ? first : undefined);
  return {
    seniority: seniority?.value ?? '',
    type: type?.value ?? (items.length === 4 ? (items[1]?.value ?? '') : ''),
  };
}

const CARDS = [
  '.base-search-card[data-entity-urn*="jobPosting"]',
  'li[data-occludable-job-id]',
  '[data-job-id].job-card-container',
];

export function jobCards(doc: Document): Element[] {
  for (const selector of CARDS) {
    const cards = all(doc, selector).filter((card) => !card.closest('aside'));
    if (cards.length > 0) return cards;
  }
  return [];
}

export function readJobs(doc: Document): Item[] {
  return jobCards(doc).flatMap((card) => {
    const urn = attr(card, 'data-entity-urn') ?? '';
    const jobId =
      /(\d+)$/.exec(urn)?.[1] ?? attr(card, 'data-occludable-job-id') ?? attr(card, 'data-job-id') ?? '';
    const title = text(
      maybe(
        card,
        '.base-search-card__title',
        '[class*="job-card-list__title"] strong',
        '[class*="job-card-list__title"]',
        'a[href*="/jobs/view/"] strong',
      ),
    );
    if (!title || !jobId) return [];
    const item: Item = { title, jobId, url: `https://www.linkedin.com/jobs/view/${jobId}` };
    const company = text(maybe(card, '.base-search-card__subtitle', '.artdeco-entity-lockup__subtitle'));
    const location = text(maybe(card, '.job-search-card__location', '.artdeco-entity-lockup__caption'));
    const posted = text(maybe(card, 'time[class*="job-search-card__listdate"]', 'time'));
    if (company) item.company = company;
    if (location) item.location = location;
    if (posted) item.posted = posted;
    return [item];
  });
}
