/** Sums as Upwork prints them: "$40.00/hr", "Hourly: $4.00 - $5.00", "$2.5K - $5K", "€40,00/hr", "₹1,50,000.00". */
import type { Pay, PayPer } from '../../domain/reading';

const SIGNS: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
};
const SIGN = '(?:US|AU?|CA?)?\\$|[€£₹]|\\b(?:USD|EUR|GBP|INR|AUD|CAD|PLN|UAH|CHF)\\b';
const FIGURE = '\\d(?:[\\d.,]|[\\u00a0\\u202f\\u2009 ](?=\\d{3}(?!\\d)))*(?:\\s?[km](?!\\w))?';
const SUM = `(?:(?:${SIGN})\\s?${FIGURE}|${FIGURE}\\s?(?:${SIGN}))`;
/** One sum or a range, alone in its text. */
export const ONLY_SUM = new RegExp(`^${SUM}\\+?(?:\\s*[-–—]\\s*${SUM}\\+?)?$`, 'i');
/** A rate alone in its text: "$40.00/hr". */
export const ONLY_RATE = new RegExp(`^${SUM}\\s*/\\s*hr$`, 'i');

/** "1,250.00" and "1.250,00" are one sum: the last mark is decimal when one or two figures follow it. */
export function figure(raw: string): number {
  const factor = /k\b/i.test(raw) ? 1e3 : /m\b/i.test(raw) ? 1e6 : 1;
  const bare = raw.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const [, whole = bare, decimal = '0'] =
    (factor > 1 ? /^(.*)[.,](\d+)$/ : /^(.*)[.,](\d\d?)$/).exec(bare) ?? [];
  return Number(`${whole.replace(/[.,]/g, '')}.${decimal}`) * factor;
}

/** The sum in a text with the text itself; undefined when the text names none. `per` where the text does not say. */
export function pay(text: string, per?: PayPer): Pay | undefined {
  const sums = text.match(new RegExp(SUM, 'gi'));
  if (!sums) return undefined;
  const figures = sums.map(figure);
  const sign = new RegExp(SIGN).exec(text)?.[0] ?? '';
  const dollars = { A: 'AUD', C: 'CAD' }[sign.charAt(0)] ?? 'USD';
  const currency = SIGNS[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : dollars);
  const rate = /\/\s*hr|hour/i.test(text) ? 'hour' : per;
  return { text, min: Math.min(...figures), max: Math.max(...figures), currency, ...(rate && { per: rate }) };
}

/** A sum that only head or state give as a number, printed the way the page prints it. */
export function printed(amount: number, currency: string): string {
  const sign = Object.keys(SIGNS).find((s) => SIGNS[s] === currency) ?? `${currency} `;
  return sign + amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}
