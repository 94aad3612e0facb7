/** What a LinkedIn address names. People are named by their vanity name (`/in/ada-example`) or profile id (`/in/ACoA…`). */

export type Section = 'experience' | 'education' | 'skills' | 'certifications' | 'languages';
export const SECTIONS: readonly Section[] = [
  'experience',
  'education',
  'skills',
  'certifications',
  'languages',
];

/** `job` only from `jobs-address.ts`. */
export type Place =
  | { page: 'profile'; slug: string }
  | { page: 'part'; slug: string; section: Section }
  | { page: 'people' }
  | { page: 'jobs' }
  | { page: 'job'; jobId: string }
  | { page: 'login' | 'challenge' | 'not found' | 'other' };

/** `/in/ada/de`, `/in/ada/en-us`: the language of a translated profile, not a page of its own. */
const LOCALE = /^[a-z]{2}([-_][a-z]{2,4})?$/i;

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A vanity name as it is compared and stored: decoded, lower case. */
export function slugOf(part: string): string {
  return decoded(part).normalize('NFC').toLowerCase();
}

export function placeOf(url: URL): Place {
  const [first = '', second = '', third = '', fourth = '', ...rest] = url.pathname.split('/').filter(Boolean);
  if (first === 'in' && second) return personPlace(slugOf(second), third, fourth, rest);
  if (first === 'search' && second === 'results' && third === 'people') return { page: 'people' };
  // Which of them is told apart by `jobs-address.ts`.
  if (first === 'jobs') return { page: 'jobs' };
  if (first === 'checkpoint') return { page: second === 'challenge' ? 'challenge' : 'login' };
  if (/^(authwall|login|signup|uas)$/.test(first)) return { page: 'login' };
  return { page: first === '404' ? 'not found' : 'other' };
}

function personPlace(slug: string, third: string, fourth: string, rest: string[]): Place {
  if (!third || (LOCALE.test(third) && !fourth)) return { page: 'profile', slug };
  // `/in/ada/de/details/skills/` also exists.
  if (LOCALE.test(third)) return personPlace(slug, fourth, rest[0] ?? '', rest.slice(1));
  // Deeper than the section: an edit form or one skill's overlay, which is another page.
  if (third === 'details' && SECTIONS.includes(fourth as Section) && rest.length === 0)
    return { page: 'part', slug, section: fourth as Section };
  return { page: 'other' };
}

/** The person a link leads to, as `slugOf`; '' when it leads to none. Relative links count, other sites do not. */
export function slugIn(href: string | null): string {
  const match = /^(?:https?:\/\/(?:[\w-]+\.)*linkedin\.com)?\/(?:mwlite\/)?in\/([^/?#]+)/i.exec(href ?? '');
  return match?.[1] ? slugOf(match[1]) : '';
}

/** A person's address for keeping: absolute, no query, no locale suffix, no country subdomain. */
export function profileUrl(href: string | null): string {
  const match = /\/in\/([^/?#]+)/.exec(href ?? '');
  return match?.[1] ? `https://www.linkedin.com/in/${match[1]}` : '';
}
