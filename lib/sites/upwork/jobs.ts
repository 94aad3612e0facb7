/**
 * Lists of jobs: search (single names 2026-02, token lists 2026-08) and the feed (2024). The tile is the page; the state,
 * when it is this address's, adds skills that the tile folds into "+2".
 */
import type { Item } from '../../domain/reading';
import { linked, linkOf, numberIn } from './address';
import { inSlider, numberOf } from './identity';
import { pay } from './money';
import {
  above,
  all,
  bits,
  chips,
  find,
  hidden,
  prose,
  reach,
  rootOf,
  said,
  see,
  told,
  unique,
} from './shown';
import { rows, stateFor, text } from './state';

const BODY = '@JobDescription, @job-description-text, .air3-line-clamp p';
const ELSEWHERE = 'nav, header, footer, .job-details-content, @SimilarJobs';
export const LEVEL = /^(entry[- ]level|intermediate|expert)$/i;

/** One link per job, the title: a tile is found by it. */
export function jobLinks(doc: Document): Element[] {
  const ids = new Set<string>();
  return all(rootOf(doc), 'a[href*="~0"]').filter((a) => {
    const id = linked(a, 'job');
    const title = id && !ids.has(id) && !above(a, ELSEWHERE) && !inSlider(a) && !hidden(a) && said(a);
    if (title) ids.add(id);
    return title;
  });
}

export function readJobs(doc: Document, url: URL): Item[] {
  const links = jobLinks(doc);
  const known = rows(stateFor(doc, url), 'jobsSearch.jobs');
  return links.map((link) => {
    const id = linked(link, 'job');
    const row =
      above(link, 'article, @JobTile, section[data-ev-opening_uid]') ?? reach(link, rootOf(doc), links);
    const body = see(row, BODY);
    const facts = bits(row, new Set(body && [body]));
    const one = (marked: string, shape: RegExp) => told(row, marked) || find(facts, shape);
    const jobId =
      numberOf(row, '[data-ev-job-uid]') || numberOf(row, '[data-ev-opening_uid]') || numberIn(id) || id;
    const kind = one('@job-type-label', /^(hourly(:.*)?|fixed[- ]price.{0,30})$/i);
    const hourly = /^hourly/i.test(kind);
    const budget = one('@is-fixed-price, @budget', /^(est\. )?budget:?\s*\S+$/i);
    const posted = told(row, '@job-pubilshed-date, @posted-on'); // (sic)
    const path = linkOf(link).pathname;
    const job = known.find((j) => text(j, 'uid') === jobId);
    return {
      title: said(link),
      url: `https://www.upwork.com${path.startsWith('/jobs/') ? path : `/jobs/${id}/`}`,
      jobId,
      type: hourly ? 'Hourly' : /^fixed.price|^\S+$/i.exec(kind)?.[0],
      pay: hourly ? pay(kind, 'hour') : (pay(budget, 'fixed') ?? pay(kind, 'fixed')),
      experienceLevel: one('@experience-level', LEVEL),
      location: told(row, '@location, @client-country').replace(/^location:? /i, ''),
      posted: posted.replace(/ ?·.*|^posted /gi, ''), // "Posted 2 hours ago · Proposals: 20 to 50" (2026-08)
      description: prose(body),
      skills: unique([
        ...chips(row, '@token, @attr-item, .air3-token'),
        ...rows(job, 'attrs').map((a) => text(a, 'prettyName')),
      ]),
    } as Item; // what is no value is left out by `read`
  });
}
