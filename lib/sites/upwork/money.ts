/** Sums as Upwork prints them: "$40.00/hr", "Hourly: $4.00 - $5.00", "$2.5K - $5K", "€40,00/hr", "₹1,50,000.00". */
import type { Pay, PayPer } from '../../domain/reading';

const SIGNS: Record<string, string> = {
  US$: 'USD', A$: 'AUD', AU$: 'AUD', C$: 'CAD', CA$: 'CAD', NZ$: 'NZD', S$: 'SGD', HK$: 'HKD', R$: 'BRL',
  $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR', '¥': 'JPY', '₴': 'UAH', '₱': 'PHP', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY',
}; // biome-ignore format: a table
const SIGN = '(?:US|AU?|CA?|NZ|S|HK|R)?\\$|[€£₹¥₴₱₽₩₺]|\\b(?:USD|EUR|GBP|INR|AUD|CAD|PLN|UAH|CHF|JPY)\\b';
const FIGURE = '\\d(?:[\\d.,]|[\\u00a0\\u202f\\u2009 ](?=\\d{3}(?!\\d)))*(?:\\s?[kKmM](?![\\w]))?';
const SUM = new RegExp(`(?:(${SIGN})\\s?(${FIGURE})|(${FIGURE})\\s?(${SIGN}))`, 'g');
/** One sum or a range, alone in its text. */
export const ONLY_SUM = new RegExp(
  `^(?:${SIGN})\\s?${FIGURE}\\+?(?:\\s*[-–—]\\s*(?:${SIGN})?\\s?${FIGURE}\\+?)?$|^${FIGURE}\\s?(?:${SIGN})$`,
);
/** A rate alone in its text: "$40.00/hr". */
export const ONLY_RATE = new RegExp(
  `^(?:(?:${SIGN})\\s?${FIGURE}|${FIGURE}\\s?(?:${SIGN}))\\s*/\\s*hr$`,
  'i',
);

/** "1,250.00" and "1.250,00" are one sum: the last mark is decimal when one or two figures follow it. */
export function figure(raw: string): number {
  const factor = /k$/i.test(raw) ? 1e3 : /m$/i.test(raw) ? 1e6 : 1;
  const bare = raw.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const decimal = (factor > 1 ? /[.,](\d+)$/ : /[.,](\d{1,2})$/).exec(bare)?.[1];
  const whole = decimal === undefined ? bare : bare.slice(0, -decimal.length - 1);
  return Number(`${whole.replace(/[.,]/g, '') || '0'}.${decimal ?? '0'}`) * factor;
}

function rhythm(text: string): PayPer | undefined {
  if (/\/\s*hr|hour/i.test(text)) return 'hour';
  if (/\/\s*w(?:ee)?k|week/i.test(text)) return 'week';
  if (/\/\s*mo|month/i.test(text)) return 'month';
  return undefined;
}

/** The sum in a text with the text itself; null when the text names none. `per` where the text does not say. */
export function pay(text: string, per?: PayPer): Pay | null {
  const sums = Array.from(text.matchAll(SUM));
  const figures = sums.map((s) => figure(s[2] ?? s[3] ?? ''));
  if (!figures.length) return null;
  const out: Pay = { text, min: Math.min(...figures), max: Math.max(...figures) };
  const sign = sums[0]?.[1] ?? sums[0]?.[4] ?? '';
  const currency = SIGNS[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : undefined);
  if (currency) out.currency = currency;
  const rate = rhythm(text) ?? per;
  if (rate) out.per = rate;
  return out;
}

/** A sum that only head or state give as a number, printed the way the page prints it. */
export function printed(amount: number, currency: string): string {
  const sign = Object.keys(SIGNS).find((s) => s.length === 1 && SIGNS[s] === currency) ?? `${currency} `;
  const [whole, cents] = amount.toFixed(2).split('.');
  return `${sign}${(whole ?? '').replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
