/** An amount of pay in a text: "€60,000 – 80,000 a year", "$45-60/hr", "80-95k EUR". */
import type { PayPer } from './reading';
import type { Budget } from './role';

const CURRENCIES: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  zł: 'PLN',
  us$: 'USD',
  c$: 'CAD',
  a$: 'AUD',
};
const MARK = '(?:US\\$|C\\$|A\\$|[$€£₹]|zł|USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|CZK|CAD|AUD|INR|RON|HUF)';
const AMOUNT = "\\d{1,3}(?:[ .,\u00a0\u202f’']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const RANGE = new RegExp(
  `(${MARK})?\\s?(${AMOUNT})\\s?(k)?(?:\\s?(${MARK}))?(?:\\s?(?:-|–|—|to|bis|à|and|und)\\s?(${MARK})?\\s?(${AMOUNT})\\s?(k)?(?:\\s?(${MARK}))?)?`,
  'giu',
);
const PERIODS: readonly [RegExp, PayPer][] = [
  [
    /^\W*(?:\(?gross\)?\W*|brutto\W*|brut\W*)?(?:\/|per|an?|pro|par|je)?\s*(?:hr|hour|h|stunde|std|heure)\b/i,
    'hour',
  ],
  [/^\W*(?:\/|per|an?|pro|par|je)?\s*(?:day|tag|jour|d)\b/i, 'day'],
  [/^\W*(?:\/|per|an?|pro|par|je)?\s*(?:week|woche|semaine)\b/i, 'week'],
  [/^\W*(?:gross\W*|brutto\W*|brut\W*)?(?:\/|per|an?|pro|par|je|im)?\s*(?:month|mo|monat|mois)\b/i, 'month'],
  [
    /^\W*(?:gross\W*|brutto\W*|brut\W*)?(?:\/|per|an?|pro|par|je|im)?\s*(?:year|yr|annum|jahr|an|année|annual|annually)\b/i,
    'year',
  ],
];
/** An amount of this size without a period is a year's pay; a smaller one is not guessed at. */
const YEARLY = 15_000;

/** The first amount with a currency; null where there is none or its period cannot be told. */
export function payInText(text: string): Budget | null {
  for (const found of text.matchAll(RANGE)) {
    const [whole, before, low = '', kLow, afterLow, beforeHigh, high, kHigh, after] = found;
    const mark = before ?? afterLow ?? beforeHigh ?? after;
    if (!mark) continue;
    const max = high === undefined ? undefined : amountOf(high) * (kHigh ? 1_000 : 1);
    const min = amountOf(low) * (kLow || (kHigh && amountOf(low) < 1_000) ? 1_000 : 1);
    const rest = text.slice(found.index + whole.length, found.index + whole.length + 30);
    const per = PERIODS.find(([words]) => words.test(rest))?.[1] ?? (min >= YEARLY ? 'year' : null);
    if (!per || (max !== undefined && max < min)) continue;
    const currency = CURRENCIES[mark.toLowerCase()] ?? mark.toUpperCase();
    return { min, ...(max === undefined ? {} : { max }), currency, per };
  }
  return null;
}

/** "60,000", "60.000", "60 000", "48.50", "48,5". */
function amountOf(text: string): number {
  const grouped = /^\d{1,3}([ .,\u00a0\u202f’']\d{3})+/.exec(text)?.[0];
  const whole = grouped ? grouped.replace(/\D/g, '') : (/^\d+/.exec(text)?.[0] ?? '0');
  const cents = text.slice(grouped?.length ?? whole.length).replace(/\D/g, '');
  return Number(cents ? `${whole}.${cents}` : whole);
}
