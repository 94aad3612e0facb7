/** What a page without a reader of its own is: one person, one job, rows, or nothing that could be read surely. */
import type { Draft, Item, Posting } from '../../domain/reading';
import { addressHandle } from './address';
import { cardItems } from './cards';
import { foundInHead } from './head';
import { foundByHeadings } from './headings';
import { foundInCards } from './microformats';
import { type Found, kinNames, layTogether } from './parts';
import { foundInPerson } from './person';
import { jobItem, postingOf } from './posting';
import { openJob, personItem, printedName, type Structured, subjectOf } from './structured';

function present(ways: readonly (Found | null)[]): Found[] {
  return ways.filter((way) => way !== null);
}

/** Every way that names the page's person, the surest first; empty when none does. */
function ways(doc: Document, url: URL, data: Structured): Found[] {
  const printed = printedName(doc);
  const fits = (way: Found): boolean => printed === null || kinNames(way.name ?? '', printed);
  const stated = present(
    subjectOf(data, doc, url).map(({ thing, source }) => foundInPerson(thing, url, source)),
  );
  const marked = present([foundInCards(doc, url), foundByHeadings(doc, url), foundInHead(doc)]).filter(fits);
  return [...stated, ...marked];
}

export function profileOf(doc: Document, url: URL, data: Structured): Draft | null {
  const draft = layTogether(ways(doc, url, data));
  const handle = addressHandle(url);
  return draft && handle ? { ...draft, handle } : draft;
}

export function jobOf(url: URL, data: Structured): Posting | null {
  const job = openJob(data, url);
  if (!job) return null;
  const posting = postingOf(job.thing, job.source);
  return posting.title ? posting : null;
}

/** Jobs before people: a board's page shows both its jobs and, here and there, a recruiter. */
export function rowsOf(doc: Document, url: URL, data: Structured): Item[] {
  const stated = data.jobs.length > 1 ? data.jobs.map(({ thing }) => jobItem(thing, url)) : data.rows;
  const cards = cardItems(doc, url);
  // Cards say more than a bare list of names and addresses.
  const jobs = cards.length > 0 && !stated.some((item) => item.company ?? item.name) ? cards : stated;
  if (jobs.length > 0) return jobs;
  if (data.otherMatter) return [];
  const people = data.people.flatMap(({ thing }) => personItem(thing, url) ?? []);
  const once = new Map(people.map((item) => [`${item.name}|${item.url ?? ''}`, item]));
  return once.size > 1 ? [...once.values()] : [];
}
