/** A schema.org JobPosting: https://schema.org/JobPosting, as boards really write it. */
import type { Item, Pay, PayPer, Posting } from '../../domain/reading';
import { list, proseOf, type Thing, textOf, textsOf, thingIn } from '../jsonld';
import { unique, webLink } from './contact';
import { placeOf, termsOf } from './person';

const PER: Record<string, PayPer> = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

function number(value: unknown): number | undefined {
  const n =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? Number(value.replace(/[\s,](?=\d{3})/g, ''))
        : Number.NaN;
  return Number.isFinite(n) && n > 0 ? n : undefined;
}

/** `baseSalary` only: an estimate of the board is not what the employer pays. */
export function payOf(posting: Thing): Pay | undefined {
  const salary = list(posting['baseSalary'])[0];
  if (typeof salary === 'string' && /\d/.test(salary)) return { text: textOf(salary) };
  const amount = thingIn(salary);
  if (!amount) return number(salary) ? { text: String(salary) } : undefined;
  const value = thingIn(amount['value']) ?? amount;
  const min = number(value['minValue']) ?? number(value['value']) ?? number(amount['value']);
  const max = number(value['maxValue']) ?? number(value['value']) ?? number(amount['value']);
  if (min === undefined && max === undefined) return undefined;
  const currency = textOf(amount['currency'] ?? value['currency'] ?? posting['salaryCurrency']).toUpperCase();
  const per = PER[textOf(value['unitText'] ?? amount['unitText']).toUpperCase()];
  const sums = unique([min, max].filter((n) => n !== undefined)).join(' - ');
  const pay: Pay = { text: `${currency ? `${currency} ` : ''}${sums}${per ? ` / ${per}` : ''}` };
  if (min !== undefined) pay.min = min;
  if (max !== undefined) pay.max = max;
  if (/^[A-Z]{3}$/.test(currency)) pay.currency = currency;
  if (per) pay.per = per;
  return pay;
}

/** The places of work; where one may live (`applicantLocationRequirements`) is not one of them. */
function places(posting: Thing): string {
  const found = unique(
    list(posting['jobLocation'])
      .map(placeOf)
      .filter((place) => place !== ''),
  );
  if (found.length > 0) return found.join('; ');
  return textOf(posting['jobLocationType']).toUpperCase() === 'TELECOMMUTE' ? 'Remote' : '';
}

function idOf(posting: Thing): string {
  const identifier = thingIn(posting['identifier']);
  return identifier ? textOf(identifier['value']) : textOf(posting['identifier']);
}

const SOURCE = 'json-ld';

export function postingOf(thing: Thing, source = SOURCE): Posting {
  const posting: Posting = {};
  const put = <K extends keyof Posting>(key: K, value: string): void => {
    if (value !== '') Object.assign(posting, { [key]: { value, source } });
  };
  put('title', textOf(thing['title'] ?? thing['name']));
  put('company', textOf(thing['hiringOrganization']));
  put('location', places(thing));
  put('description', proseOf(thing['description']));
  put('employmentType', textsOf(thing['employmentType']).join(', '));
  put('jobId', idOf(thing));
  put('posted', textOf(thing['datePosted']).slice(0, 10));
  const pay = payOf(thing);
  if (pay) posting.pay = { value: pay, source };
  // "0" is how a board says that it does not know (2025-09).
  const months = number(thingIn(thing['experienceRequirements'])?.['monthsOfExperience']);
  if (months) posting.monthsOfExperience = { value: months, source };
  const skills = termsOf(thing['skills']);
  if (skills.length > 0) posting.skills = { value: skills, source };
  return posting;
}

/** The same job as a row of a list. */
export function jobItem(thing: Thing, base: URL): Item {
  const item: Item = {};
  const { title, company, location, jobId, pay, posted } = postingOf(thing);
  if (title) item.title = title.value;
  if (company) item.company = company.value;
  if (location) item.location = location.value;
  if (jobId) item.jobId = jobId.value;
  if (pay) item.pay = pay.value;
  if (posted) item.posted = posted.value;
  const url = itemLink(textOf(thing['url'] ?? thing['@id']), base);
  if (url) item.url = url;
  return item;
}

/** Absolute, without query and fragment. */
export function itemLink(raw: string, base: URL): string | null {
  return raw === '' ? null : (webLink(raw, base)?.replace(/[?#].*$/s, '') ?? null);
}
