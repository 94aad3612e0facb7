/** What an Upwork address names. The id counts from the path alone: queries carry ids of other people and jobs. */
import { attr } from '../dom';

export interface Address {
  page: 'person' | 'people' | 'applicants' | 'job' | 'jobs' | 'none';
  /** `~01…` of a person, `~01…` (16 hex) or `~02…` (the job's number) of a job. */
  id?: string;
  /** The name a person chose for the address instead of the id. */
  vanity?: string;
}

const UPWORK = 'https://www.upwork.com';
/** Words that stand where a vanity name would. */
const NOT_A_PERSON = /^(~.*|settings|search|signup)$/;

/** Decoded, in lower case, without query and closing slash. */
export function plain(path: string): string {
  const bare = path.replace(/[?#].*|\/+$/g, '');
  try {
    return decodeURIComponent(bare).toLowerCase();
  } catch {
    return bare.toLowerCase(); // a `%` that encodes nothing
  }
}

/** Reads the path of a page. Slider addresses (`…/details/~01…/profile`, `…/modal-profile/~01…`) name their subject too. */
export function addressOf(url: URL): Address {
  const path = plain(url.pathname);
  const is = (pattern: RegExp) => pattern.test(path);
  const id = /~0[0-9a-z]{6,}/.exec(path)?.[0];
  const vanity = /^\/(?:freelancers|fl)\/([^/]+)/.exec(path)?.[1];
  if (!/(^|\.)upwork\.com$/.test(url.hostname)) return { page: 'none' };
  if (vanity && !id) return NOT_A_PERSON.test(vanity) ? { page: 'none' } : { page: 'person', vanity };
  const named = id && { id };
  if (vanity || (id && is(/\/modal-profile\//))) return { page: 'person', ...named };
  if (is(/^\/(nx|ab)\/(search\/(talent|profiles)|profiles)\b/))
    return { page: id ? 'person' : 'people', ...named };
  if (is(/^\/ab\/applicants\//)) return { page: is(/\/job-details\b/) ? 'job' : 'applicants' };
  if (is(/^(\/(nx|ab))?\/(search\/jobs|jobs\/search|find-work)\b/))
    return { page: id ? 'job' : 'jobs', ...named };
  return id && is(/^\/(jobs|freelance-jobs)\//) ? { page: 'job', id } : { page: 'none' };
}

/** A written address as one; Upwork's front page for what is none. */
export function urlOf(href: string): URL {
  return new URL(URL.canParse(href, UPWORK) ? href : '/', UPWORK);
}

export function linkOf(link: Element): URL {
  return urlOf(attr(link, 'href') ?? '');
}

/** The id of the person or job a link leads to; '' for any other link. */
export function linked(link: Element, page: Address['page']): string {
  const address = addressOf(linkOf(link));
  return (address.page === page && address.id) || '';
}

/** The number that a `~02…` id holds (Upwork's own job number); older ids are hashes without one. */
export function numberIn(id: string | undefined): string {
  return /^~02(\d{10,})$/.exec(id ?? '')?.[1] ?? '';
}
