/** The figures of a freelancer wherever they stand, card, tile or row: found by their shape, never by their order. */
import type { Item } from '../../domain/reading';
import { ONLY_RATE, ONLY_SUM, pay } from './money';
import { type Bit, find } from './shown';

const SUCCESS = /^(\d\d?|100)\s?%\s?job success\b/i;
const BADGES = ['Top Rated', 'Top Rated Plus', 'Rising Talent', 'Expert-Vetted'];

/** The badge a text names, as Upwork writes it: also of the state's `top_rated_plus`. */
export function badge(text: string): string | undefined {
  const bare = (name: string) => name.toLowerCase().replace(/[\W_]|talent$/g, '');
  return BADGES.find((name) => bare(name) === bare(text));
}

export function figures(list: readonly Bit[]): Item {
  const earned = list.map((b) => /^(.+?)\s?earned$/i.exec(b.text)?.[1] ?? '').find((t) => ONLY_SUM.test(t));
  return {
    rate: pay(find(list, ONLY_RATE)),
    jobSuccess: Number.parseInt(find(list, SUCCESS), 10),
    badge: list.map((b) => badge(b.text)).find(Boolean),
    earned: earned && { text: earned },
  } as Item; // what is no value is left out by `read`
}
