/** What an Upwork address names. The id counts from the path alone: queries carry ids of other people and jobs. */

export interface Address {
  page: 'person' | 'people' | 'applicants' | 'job' | 'jobs' | 'none';
  /** `~01…` of a person, `~01…` (16 hex) or `~02…` (the job's number) of a job. */
  id?: string;
  /** The name a person chose for the address instead of the id. */
  vanity?: string;
}

const ID = /~0[0-9a-z]{6,}/i;
/** Words that stand where a vanity name would. */
const NOT_A_PERSON = new Set(['settings', 'search', 'api', 'signup', 'l']);

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a lone `%`: kept as it stands
  }
}

function idIn(path: string): string | undefined {
  return ID.exec(path)?.[0].toLowerCase();
}

function person(path: string): Address | null {
  const page = /^\/(?:freelancers|fl|o\/profiles\/users)\/_?([^/]+)/.exec(path);
  const segment = page?.[1];
  if (!segment) return null;
  const id = idIn(segment);
  if (id) return { page: 'person', id };
  const vanity = segment.toLowerCase();
  return NOT_A_PERSON.has(vanity) || vanity.startsWith('~') ? null : { page: 'person', vanity };
}

/** Reads the path of a page. Slider addresses (`…/details/~01…/profile`, `…/modal-profile/~01…`) name their subject too. */
export function addressOf(url: URL): Address {
  const path = decoded(url.pathname);
  if (!/(^|\.)upwork\.com$/.test(url.hostname)) return { page: 'none' };
  const someone = person(path);
  if (someone) return someone;
  const id = idIn(path);
  if (/^\/(?:nx|ab)\/(?:search\/(?:talent|profiles)|profiles)(?:\/|$)/.test(path)) {
    return id ? { page: 'person', id } : { page: 'people' };
  }
  if (/^\/ab\/applicants\//.test(path)) {
    if (id && /\/modal-profile\//.test(path)) return { page: 'person', id };
    return { page: /\/job-details(?:\/|$)/.test(path) ? 'job' : 'applicants' };
  }
  if (/^\/(?:jobs|freelance-jobs\/apply)\//.test(path) && id) return { page: 'job', id };
  if (/^\/(?:(?:nx|ab)\/(?:search\/jobs|jobs\/search|find-work)|search\/jobs)(?:\/|$)/.test(path)) {
    return id ? { page: 'job', id } : { page: 'jobs' };
  }
  return { page: 'none' };
}

/** The address of a link without query, or null for anything but a web address. */
export function linkOf(link: Element, base: string): URL | null {
  const href = link.getAttribute('href');
  if (!href) return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** The number that a `~02…` id holds (Upwork's own job number); older ids are hashes without one. */
export function numberIn(id: string | undefined): string | undefined {
  return /^~02(\d{10,})$/.exec(id ?? '')?.[1];
}
