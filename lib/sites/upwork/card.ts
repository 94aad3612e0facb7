/** The identity column of a profile and the figures beside it. Values are found by their label or shape, never by order. */
import type { DraftFields } from '../../domain/reading';
import { parentOf } from '../dom';
import { shownName } from './identity';
import { figure, ONLY_RATE, pay } from './money';
import { type Bit, bit, bits, said, see, seeAll } from './shown';

export const BADGES = ['Rising Talent', 'Top Rated', 'Top Rated Plus', 'Expert-Vetted'] as const;
const BADGE = /^(Rising Talent|Top Rated Plus|Top Rated|Expert[- ]Vetted)(?: talent)?$/i;
export const JOB_SUCCESS = /^(\d{1,3})\s?%\s*(?:of )?Job Success(?: Score)?$/i;
const CAPACITY = /^((?:more|less) than \d+ hrs?\/week|as needed\b.{0,40}|not available)$/i;
const PLACE = '[itemprop="locality"], [itemprop="addressLocality"]';
const REGION = '[itemprop="region"], [itemprop="addressRegion"]';
const COUNTRY = '[itemprop="country-name"], [itemprop="addressCountry"]';
/** Parts of a profile that hold other people's and other jobs' sums and words. */
const BESIDE =
  '[id$="anc-id-work-history"], [id$="anc-id-portfolio"], .assignments-item, .portfolio-v2-shelf-thumbnail, [data-qa="linked-accounts"], article';

export type CardFields = Partial<DraftFields>;

/** The badge that a text names, as Upwork writes it. */
export function badge(text: string): string | undefined {
  const name = BADGE.exec(text)?.[1]
    ?.replace(/\s/g, ' ')
    .replace(/expert[- ]vetted/i, 'Expert-Vetted');
  return BADGES.find((b) => b.toLowerCase() === name?.toLowerCase());
}

/** The value that stands in the same box as a label: "12" for "Total jobs". */
function beside(label: Bit): string {
  let box: Element | null = label.element;
  for (let steps = 0; box && steps < 4; steps++) {
    const whole = said(box);
    if (whole !== label.text) {
      const rest = whole.replace(label.text, '').trim();
      return rest.length <= 30 ? rest : '';
    }
    box = parentOf(box);
  }
  return '';
}

function place(container: Element): string {
  const parts = [PLACE, REGION, COUNTRY].map((s) => said(see(container, s)));
  const known = parts.filter((p, i) => p && parts.indexOf(p) === i);
  if (known.length) return known.join(', ');
  const line = said(see(container, '#location-time-vertical, [id^="location-time"]'));
  return (
    line
      .split(/\s[–—-]\s/)[0]
      ?.replace(/\s*\d{1,2}:\d\d.*$/, '')
      .replace(/\s+,/g, ',')
      .trim() ?? ''
  );
}

/** Under the name, not a score, badge or place. */
function headline(container: Element, name: string, location: string): string {
  const marked = said(see(container, '.title-vertical')); // 2026-06
  if (marked) return marked;
  const person = see(container, '[itemtype$="schema.org/Person"]');
  const classic = seeAll(container, 'h2:not([itemprop])').find(
    (h) => !person?.contains(h) && said(h) !== name,
  ); // 2023–26
  const fits = (t: string): boolean =>
    t !== name &&
    t !== location &&
    t.length > 3 &&
    !/^[\d(]|%|local time|^[–—-]|,$/.test(t) &&
    !badge(t) &&
    !location.includes(t);
  if (person) {
    const list = bits(person);
    const from = list.findLastIndex((b) => b.text === name);
    const next = list.slice(from + 1).find((b) => fits(b.text));
    if (next && !JOB_SUCCESS.test(next.text)) return next.text;
  }
  const title = said(classic);
  return fits(title) && !/^(skills|work history|portfolio|employment history|education)$/i.test(title)
    ? title
    : '';
}

function rating(container: Element, person: Element): DraftFields['rating'] | undefined {
  const marked = said(see(container, '[data-test~="rating-avg"]'));
  const text = marked || (bit(bits(person), /^[1-5]\.\d\s?\(\d[\d,]*\)$/)?.text ?? '');
  const [, score, count] = /([0-5](?:\.\d+)?)\s*(?:\((\d[\d,]*)\))?/.exec(text) ?? [];
  if (!score || Number(score) === 0) return undefined;
  return count ? { score: Number(score), count: figure(count) } : { score: Number(score) };
}

/** What the card shows; earnings that it hides on purpose are named in `masked`. */
export function card(container: Element): { fields: CardFields; masked: Set<'earned' | 'rate'> } {
  const others = new Set<Element>(container.querySelectorAll(BESIDE));
  const list = bits(container, { without: others });
  const aloud = bits(container, { without: others, aloud: true });
  const name = shownName(container);
  const location = place(container);
  const out: CardFields = {};
  const masked = new Set<'earned' | 'rate'>();
  const person = see(container, '[itemtype$="schema.org/Person"]') ?? container;

  if (name) out.name = name;
  if (location) out.location = location;
  const title = headline(container, name, location);
  if (title) out.headline = title;

  const rate = pay(bit(list, ONLY_RATE)?.text ?? '', 'hour');
  if (rate) out.rate = rate;
  if (bit(list, /^rate is private$/i)) masked.add('rate');

  const success = JOB_SUCCESS.exec(bit(aloud, JOB_SUCCESS)?.text ?? '')?.[1];
  if (success && Number(success) <= 100) out.jobSuccess = Number(success);

  const tier =
    badge(said(see(person, '.air3-badge-tagline')) || (bit(list, BADGE)?.text ?? '')) ??
    badge(bit(list, BADGE)?.text ?? '');
  if (tier) out.badge = tier;
  const stars = rating(container, person);
  if (stars) out.rating = stars;

  const total = (what: string): string => {
    const label = bit(list, new RegExp(`^total ${what}$`, 'i'));
    return label ? beside(label) : '';
  };
  const earned = total('(?:earnings|earned)');
  if (/\d/.test(earned)) out.earned = { text: earned };
  else if (/private/i.test(earned) || bit(list, /^private earnings$/i)) masked.add('earned');
  const jobs = total('jobs');
  if (/^\d[\d.,]*[km]?\+?$/i.test(jobs)) out.totalJobs = figure(jobs.replace('+', ''));
  const hours = total('hours');
  if (/^\d[\d.,]*[km]?\+?$/i.test(hours)) out.totalHours = figure(hours.replace('+', ''));

  const capacity = bit(list, CAPACITY)?.text;
  if (capacity) out.availability = capacity;
  return { fields: out, masked };
}
