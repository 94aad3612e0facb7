/** Whom or what the structured data of a page is about: one person, one job, or rows of either. */
import type { Item } from '../../domain/reading';
import { all, query, text } from '../dom';
import { isThing, jsonLdThings, list, type Thing, textOf, textsOf, typesOf } from '../jsonld';
import { unique } from './contact';
import { markedItems } from './microdata';
import { kinNames, sameName } from './parts';
import { personName, placeOf } from './person';
import { itemLink, jobItem } from './posting';
import { looksLikeName } from './words';

export interface Sourced {
  thing: Thing;
  source: string;
}

export interface Structured {
  people: Sourced[];
  jobs: Sourced[];
  /** Rows of an ItemList that are people or jobs. */
  rows: Item[];
  /** The page says that it is the profile of its main entity. */
  profilePage: boolean;
  /** Something else is the page's matter: an article, a product. Its Person is an author. */
  otherMatter: boolean;
  /** The page is one of a site that describes its owner on each page. */
  ofSite: boolean;
}

const OTHER_MATTER =
  /^(\w*Article|BlogPosting|Product|Recipe|\w*Event|Book|Movie|Review|Course|VideoObject|\w*Business|SoftwareApplication|QAPage|FAQPage|DiscussionForumPosting|\w*Posting)$/;

function isA(thing: Thing, ...types: string[]): boolean {
  return typesOf(thing).some((type) => types.includes(type));
}

/** Job boards list addresses without a type (Glassdoor, 2026-10). */
const JOB_ADDRESS =
  /\/(jobs?|job-listing|job-openings|viewjob|vacanc\w*|stellen\w*|positions?|careers?|offres?-?\w*|empleos?)[/?-]/i;

function rowOf(value: unknown, base: URL): Item | null {
  const entry = isThing(value) ? value : {};
  const inner = isThing(entry['item']) ? entry['item'] : entry;
  if (isA(inner, 'JobPosting')) {
    const item = jobItem(inner, base);
    return item.title ? item : null;
  }
  if (isA(inner, 'Person')) return personItem(inner, base);
  const address =
    textOf(inner['url']) ||
    textOf(entry['url']) ||
    (typeof entry['item'] === 'string' ? entry['item'] : textOf(inner['@id']));
  const title = textOf(inner['name']) || textOf(entry['name']);
  const url = itemLink(address, base);
  return title !== '' && url && JOB_ADDRESS.test(url) ? { title, url } : null;
}

export function personItem(person: Thing, base: URL): Item | null {
  const name = personName(person);
  if (!name) return null;
  const item: Item = { name };
  const headline = textsOf(person['jobTitle']).join(', ');
  const location = placeOf(person['address'] ?? person['homeLocation']);
  const url = itemLink(textOf(person['url'] ?? person['@id']), base);
  if (headline) item.headline = headline;
  if (location) item.location = location;
  if (url) item.url = url;
  return item;
}

export function structuredData(doc: Document, base: URL): Structured {
  const found: Structured = {
    people: [],
    jobs: [],
    rows: [],
    profilePage: false,
    otherMatter: false,
    ofSite: false,
  };
  const linked = jsonLdThings(doc);
  const byId = new Map(
    linked.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])),
  );
  /** `{"@id": …}` stands for the thing of that id. */
  const resolved = (value: unknown): Thing | undefined => {
    const thing = list(value).find(isThing);
    return thing && typesOf(thing).length === 0 && typeof thing['@id'] === 'string'
      ? byId.get(thing['@id'])
      : thing;
  };
  const add = (thing: Thing, source: string): void => {
    if (isA(thing, 'Person')) found.people.push({ thing, source });
    else if (isA(thing, 'JobPosting')) found.jobs.push({ thing, source });
    else if (isA(thing, 'ItemList')) {
      const rows = list(thing['itemListElement']).map((entry) => rowOf(entry, base));
      found.rows.push(...rows.filter((row) => row !== null));
    } else if (typesOf(thing).some((type) => OTHER_MATTER.test(type))) found.otherMatter = true;
    else if (isA(thing, 'WebSite')) found.ofSite = true;
    if (
      isA(thing, 'ProfilePage', 'AboutPage', 'WebPage', 'ItemPage', 'CollectionPage', 'SearchResultsPage')
    ) {
      const matter = resolved(thing['mainEntity']) ?? resolved(thing['mainEntityOfPage']);
      if (!matter) return;
      if (isA(matter, 'Person')) {
        found.people = [{ thing: matter, source }, ...found.people.filter((p) => p.thing !== matter)];
        found.profilePage = true;
      } else add(matter, source);
    }
  };
  for (const thing of linked) add(thing, 'json-ld');
  for (const { thing } of markedItems(doc)) add(thing, 'microdata');
  return found;
}

/** The name that the page itself prints largest, if its only first heading is one. */
export function printedName(doc: Document): string | null {
  const heads = unique(
    all(doc, 'h1')
      .map(text)
      .filter((head) => head !== ''),
  );
  const [head] = heads;
  return heads.length === 1 && head && looksLikeName(head) ? head : null;
}

function isHere(thing: Thing, base: URL): boolean {
  return ['url', '@id', 'mainEntityOfPage'].some((key) => {
    const link = itemLink(textOf(thing[key]), base);
    return link !== null && link.replace(/\/$/, '') === base.href.replace(/[?#].*$/, '').replace(/\/$/, '');
  });
}

/** The person the page is about, in all ways its data states them; empty when that is not plain. */
export function subjectOf(data: Structured, doc: Document, base: URL): Sourced[] {
  const named = data.people.filter((person) => personName(person.thing) !== '');
  const printed = printedName(doc);
  const shown = `${text(query(doc, 'h1'))} ${text(query(doc, 'title'))}`.toLowerCase();
  const isShown = (person: Sourced): boolean => shown.includes(personName(person.thing).toLowerCase());
  const agrees = (person: Sourced): boolean =>
    printed === null || kinNames(personName(person.thing), printed);
  const names = unique(named.map((person) => personName(person.thing)));
  let subject = data.profilePage ? named[0] : undefined;
  if (!subject && names.length > 1)
    subject =
      named.find((person) => isHere(person.thing, base)) ??
      (printed !== null ? named.find(agrees) : undefined);
  else if (!subject) {
    const [only] = named;
    // An owner named on every page, or an author, is the subject only where the page shows the name as its matter.
    const home = base.pathname === '/' || !data.ofSite;
    if (
      only &&
      ((isShown(only) && !data.otherMatter) ||
        (!data.otherMatter && home && Object.keys(only.thing).length > 3))
    )
      subject = only;
    if (only && data.otherMatter && printed !== null && agrees(only)) subject = only;
  }
  // Data left from the page before (an app that moves on without loading) names somebody else than the page shows.
  if (!subject || !agrees(subject)) return [];
  const name = personName(subject.thing);
  return [
    subject,
    ...named.filter((person) => person !== subject && sameName(personName(person.thing), name)),
  ];
}

/** The job that the address names, or the only one; null when several stand side by side. */
export function openJob(data: Structured, base: URL): Sourced | null {
  const named = data.jobs.find(({ thing }) => isHere(thing, base) || namesId(thing, base));
  if (named) return named;
  const titles = unique(
    data.jobs.map(({ thing }) => `${textOf(thing['title'])}|${textOf(thing['hiringOrganization'])}`),
  );
  return titles.length === 1 && data.rows.length < 2 ? (data.jobs[0] ?? null) : null;
}

function namesId(thing: Thing, base: URL): boolean {
  const identifier = list(thing['identifier'])[0];
  const id = isThing(identifier) ? textOf(identifier['value']) : textOf(identifier);
  return id.length >= 4 && decodeURIComponentSafe(base.pathname + base.search).includes(id);
}

function decodeURIComponentSafe(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
