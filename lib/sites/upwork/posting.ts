/**
 * One job: its own page (2024-04) and the slider over a search (2025-05). The client has no name here, so `company` stays
 * empty; the client's other jobs, former freelancers and average rate on the same page are left alone.
 */

import type { Posting } from '../../domain/reading';
import { closest, query } from '../dom';
import { addressOf, linked, numberIn } from './address';
import { fill } from './fill';
import { inSlider, numberOf } from './identity';
import { jobLinks, LEVEL } from './jobs';
import { ONLY_SUM, pay } from './money';
import { above, all, bits, chips, find, linesOf, prose, said, see, seeAll, told, unique } from './shown';
import { at, stateFor, text, wholeState } from './state';

/** Newest first; the outer ones also hold the client's other jobs. 2024-04 (page) and 2025-05 (slider). */
const JOB = [
  '.job-details-card, .job-details-content',
  '[data-ev-label~="jobdetails_impression"], [slidername="job-details-slider"]',
  '@JobDetailsUserAir3',
];
const AROUND = '@JobDetailsUserAir3, [slidername], main';
const OTHERS = '.extra-jobs-cards, @SimilarJobs, @OtherJobs, @WorkHistory, [data-test*="AboutClient"]';

/** The open job's card: in a slider it lies outside `main`, before or behind the list. */
export function jobIn(doc: Document): Element | undefined {
  for (const selector of JOB) {
    const found = seeAll(doc, selector).filter((e) => !closest(e, 'article'));
    const card = found.findLast(inSlider) ?? found.at(-1);
    if (card) return card;
  }
  return undefined;
}

function titleOf(card: Element): string {
  return said(seeAll(card, 'h1, h2, h3, h4').find((h) => said(h) && !above(h, OTHERS)));
}

/** The number of the job that the card itself carries, or the page beside it. */
function numberOn(card: Element): string {
  const marks = all(above(card, AROUND) ?? card, '[job-uid], [data-ev-opening_uid]');
  const marked = marks.find((e) => !above(e, `article, ${OTHERS}`));
  return (
    numberOf(card, '[data-ev-opening_uid]') ||
    numberOf(marked, '[job-uid]') ||
    numberOf(marked, '[data-ev-opening_uid]')
  );
}

/** Does the card show the job in the address? True only when nothing on the page says otherwise. */
export function showsJob(doc: Document, url: URL, card: Element): boolean {
  const { id } = addressOf(url);
  const title = titleOf(card);
  if (!title || !id) return title !== '';
  const shown = numberOn(card);
  const wanted = numberIn(id);
  if (shown && wanted) return shown === wanted;
  const state = at(wholeState(doc), 'state.jobDetails.job');
  const same = shown ? text(state, 'uid') === shown : text(state, 'title') === title;
  const stated = text(state, 'ciphertext');
  if (stated && (same || stated === id)) return same && stated === id;
  const tile = jobLinks(doc).find((a) => linked(a, 'job') === id);
  return !tile || said(tile) === title;
}

function fromCard(card: Element) {
  const described = see(card, '@Description');
  const summary =
    described &&
    seeAll(described, 'strong,h2,h3,h4,h5').find((e) => /^(summary|(job )?description)$/i.test(said(e)));
  const list = bits(card, new Set(all(card, `${OTHERS}, @Description`)));
  // "Proposals: Less than 5"
  const labelled = (label: RegExp) => {
    const lines = seeAll(card, 'li').map((row) => linesOf(row).join(' '));
    return lines.find((l) => label.test(l))?.replace(label, '');
  };
  const kind = query(card, '[data-cy^="clock-"]') ? 'Hourly' : find(list, /^(fixed[- ]price|hourly)$/i);
  const sum = unique(seeAll(card, '@BudgetAmount').map(said)).join(' - ') || find(list, ONLY_SUM);
  const around = above(card, AROUND) ?? card;
  return {
    title: titleOf(card),
    description: prose(described, new Set(summary && [summary])), // the slider heads it "Summary" (2025-05)
    location: told(card, '@LocationLabel'),
    posted: told(card, '@PostedOn').replace(/^posted /i, ''),
    type: kind,
    pay: pay(sum, /^hourly/i.test(kind) ? 'hour' : 'fixed'),
    experienceLevel: find(list, LEVEL),
    workload: find(list, /hrs\/week$/i),
    duration: find(list, /^((less|more) than )?\d+( to \d+)? (month|week)s?$/i),
    projectType: labelled(/^project type:? ?/i),
    proposals: labelled(/^proposals:? ?/i),
    skills: chips(card, '@Skill, .skills-list a, @Expertise .air3-badge'),
    clientCountry: told(around, '[data-qa="client-location"] strong'),
    jobId: numberOn(card),
  };
}

export function readPosting(doc: Document, url: URL): Posting {
  const card = jobIn(doc);
  const { id } = addressOf(url);
  const state = at(stateFor(doc, url), 'jobDetails.job');
  const own = text(state, 'ciphertext') === id; // fills what the page has not drawn
  return fill<Posting>({
    address: { jobId: numberIn(id) },
    card: card ? fromCard(card) : {},
    state: own ? { jobId: text(state, 'uid'), duration: text(state, 'durationLabel') } : {},
    id: { jobId: id },
  });
}
