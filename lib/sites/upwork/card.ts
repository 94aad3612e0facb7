/** The identity column of a profile and the totals beside it. Values are found by their label or shape, never by order. */
import { parentOf } from '../dom';
import { badge, figures } from './figures';
import { shownName } from './identity';
import { figure } from './money';
import { section, TITLES } from './sections';
import { all, bits, find, leaves, said, see, seeAll, told, unique } from './shown';

/** Parts of a profile that hold other people's and other jobs' sums and words. */
const BESIDE = '[id$="work-history"], [id$="portfolio"], .assignments-item, article';
/** Beside a name, but no headline. */
const NO_TITLE = /^(\W|\d)|\d%|local time|\/hr$|^job success$|^total \w+$|\bearnings$/i;

/** What stands in the same box as a label: "12" for "Total jobs". */
function beside(label: Element | undefined): string {
  let box = label ?? null;
  for (let steps = 0; box && steps < 4; steps++, box = parentOf(box)) {
    const rest = said(box).replace(said(label), '').trim();
    if (rest) return rest.length <= 30 ? rest : '';
  }
  return '';
}

/** Fields of the card; those it hides on purpose are `masked`. */
export function card(container: Element) {
  const person = see(container, '[itemtype$="schema.org/Person"]');
  // classic cards mark the contracts by their heading alone (2023–26)
  const contracts = section(container, 'work-history', /^work history\b/i)?.roots ?? [];
  const list = bits(container, new Set([...all(container, BESIDE), ...contracts]));
  const column = leaves(bits(person ?? container));
  const name = shownName(container);
  const places = ['locality', 'region', 'country-name'].map((p) => told(container, `[itemprop="${p}"]`));
  const location =
    unique(places).join(', ') || told(container, '[id^="location-time"]').replace(/\s[–-]\s.*/, '');
  const fits = (t: string) =>
    t.length > 3 && t !== name && !location.includes(t) && !badge(t) && !NO_TITLE.test(t) && !TITLES.test(t);
  const under = column.slice(column.findIndex((b) => b.text === name) + 1).find((b) => fits(b.text))?.text;
  const headings = seeAll(container, 'h2, h3').map(said).find(fits); // classic, 2023–26

  const total = (what: RegExp) => beside(list.findLast((b) => what.test(b.text))?.element);
  const count = (what: RegExp) => figure(/^\d[\d.,]*$/.exec(total(what))?.[0] ?? '');
  const earned = total(/^total earn(ings|ed)$/i);
  const stars = told(container, '@rating-avg') || find(column, /^[1-5]\.\d\s?\(\d/);
  const [, score, votes] = /^([1-5](?:\.\d+)?)(?:\s?\(([\d,]+)\))?/.exec(stars) ?? [];
  const own = figures(list);
  return {
    fields: {
      name,
      location,
      headline: told(container, '.title-vertical') || (person && under) || headings, // 2026-06
      ...own,
      badge: badge(told(person ?? container, '.air3-badge-tagline')) ?? own.badge,
      rating: score && { score: Number(score), ...(votes && { count: figure(votes) }) },
      earned: /\d/.test(earned) ? { text: earned } : own.earned,
      totalJobs: count(/^total jobs$/i),
      totalHours: count(/^total hours$/i),
      availability: find(list, /^((more|less) than \d+ hrs\/week|as needed\b.*|not available)$/i),
    },
    masked: [/private/i.test(earned) ? 'earned' : '', find(list, /^rate is private$/i) && 'rate'],
  };
}
