/** Rows of jobs on a board without structured data: cards that carry a job's id, parts told by attribute and shape. */
import type { Item } from '../../domain/reading';
import {
  all,
  attr,
  attrOf,
  childrenOf,
  closest,
  isElement,
  matches,
  parentOf,
  query,
  tagOf,
  text,
} from '../dom';
import { itemLink } from './posting';

/** Attributes of cards: Monster 2024-03, Glassdoor 2025-04, Indeed 2026-07, ZipRecruiter 2026-10, and what others are likely to use. */
const CARD = '[data-job-id], [data-jobid], [data-jk], [id^="job-card-"], [data-job-card]';
const MOST_CARDS = 300;
const MONEY =
  /^[^\n]{0,20}(?:[$€£₹¥₴]|\b(?:USD|EUR|GBP|CHF|PLN)\b)\s?\d[^\n]{0,60}$|^\d[\d.,\s]*\s?(?:€|£|zł|kr|USD|EUR|PLN)[^\n]{0,40}$/u;
const POSTED =
  /^(?:posted |vor |hace |il y a )?(?:today|just posted|yesterday|heute|hoy|\d{1,3}\+?\s?(?:h|d|hours?|days?|weeks?|months?|tagen?|d[ií]as?|jours?)\b(?: ago)?)$/i;

const NAMES = ['data-testid', 'data-test', 'data-qa', 'data-cy', 'class', 'id'];
/** Parts that carry the word and not the thing: Monster's badge with the employer's first letter (2024-03). */
const DECOR = /badge|logo|icon|rating|save|button|link-?tracking|avatar/i;

function named(card: Element, ...words: string[]): string {
  for (const word of words) {
    for (const found of all(card, NAMES.map((name) => `[${name}*="${word}" i]`).join(','))) {
      const said = text(found);
      const by = NAMES.map((name) => attr(found, name) ?? '').find((value) =>
        value.toLowerCase().includes(word.toLowerCase()),
      );
      if (said.length > 1 && said.length <= 120 && !DECOR.test(by ?? '')) return said;
    }
  }
  return '';
}

function shaped(card: Element, shape: RegExp): string {
  for (const leaf of all(card, 'p, span, div, li, time')) {
    if (childrenOf(leaf).filter(isElement).length > 1) continue;
    const said = text(leaf);
    if (said !== '' && said.length <= 80 && shape.test(said)) return said;
  }
  return '';
}

function idOf(card: Element): string {
  const stated = ['data-job-id', 'data-jobid', 'data-jk'].map((name) => attr(card, name)).find((id) => id);
  return stated ?? (attr(card, 'id') ?? '').replace(/^job-card-/, '');
}

function itemOf(card: Element, id: string, base: URL): Item | null {
  const link = matches(card, 'a[href]')
    ? card
    : query(
        card,
        'h1 a[href], h2 a[href], h3 a[href], a[data-test*="title" i], a[data-testid*="title" i], a[href*="job"]',
      );
  const title =
    named(card, 'job-title', 'jobTitle', 'card-title') || text(query(card, 'h2, h3, h4')) || text(link);
  if (title === '') return null;
  const item: Item = { title };
  const put = (key: 'company' | 'location' | 'posted' | 'jobId', value: string): void => {
    if (value !== '' && value !== title) item[key] = value;
  };
  put('company', named(card, 'company', 'employerName', 'employer'));
  put('location', named(card, 'location'));
  put('posted', shaped(card, POSTED));
  put('jobId', id);
  const pay = shaped(card, MONEY);
  if (pay) item.pay = { text: pay };
  const url = itemLink(attrOf(link, 'href') ?? '', base);
  if (url) item.url = url;
  return item;
}

/** The jobs of the page's cards, each once; empty when the page has none. */
export function cardItems(doc: Document, base: URL): Item[] {
  const items = new Map<string, Item>();
  for (const marked of all(doc, CARD).slice(0, MOST_CARDS)) {
    // A decoy that no visitor sees (Indeed 2026-07), and a card's own inner parts.
    if (closest(marked, '[aria-hidden="true"]') || closest(parentOf(marked), CARD)) continue;
    const card = (tagOf(marked) === 'A' && closest(marked, 'li, article, tr')) || marked;
    const id = idOf(marked);
    const item = itemOf(card, id, base);
    const key = item?.jobId ?? item?.title;
    if (item && key && !items.has(key)) items.set(key, item);
  }
  return [...items.values()];
}
