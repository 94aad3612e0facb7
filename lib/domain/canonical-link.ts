/** Addresses of people, brought to one form, so that two profiles that name the same one can be seen to do so. */

/** Where the first part of the path names a person; all other pages of these hosts name nobody. */
const PERSON_PATHS: readonly [host: RegExp, path: RegExp, form: (name: string) => string][] = [
  [
    /(^|\.)linkedin\.com$/,
    /^\/in\/([^/]+)(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i,
    (name) => `linkedin.com/in/${name}`,
  ],
  [/^github\.com$/, /^\/([^/]+)\/?$/, (name) => `github.com/${name}`],
  [/^gitlab\.com$/, /^\/([^/]+)\/?$/, (name) => `gitlab.com/${name}`],
  [/^bitbucket\.org$/, /^\/([^/]+)\/?$/, (name) => `bitbucket.org/${name}`],
  [/^(twitter|x)\.com$/, /^\/([^/]+)\/?$/, (name) => `x.com/${name}`],
  [/^medium\.com$/, /^\/(@[^/]+)\/?$/, (name) => `medium.com/${name}`],
  [/^stackoverflow\.com$/, /^\/users\/(\d+)(?:\/[^/]*)?\/?$/, (name) => `stackoverflow.com/users/${name}`],
  [/(^|\.)upwork\.com$/, /^\/(?:freelancers|fl)\/(~?[^/]+)\/?$/, (name) => `upwork.com/freelancers/${name}`],
  [/(^|\.)xing\.com$/, /^\/profile\/([^/]+)\/?/, (name) => `xing.com/profile/${name}`],
];

/** Pages of GitHub and its like that look like a person's. */
const NOBODY = new Set(
  'about apps collections contact dashboard enterprise explore features help home join login marketplace new notifications orgs pricing search settings signup sponsors topics trending'.split(
    ' ',
  ),
);
/** Hosts that everybody's links lead to: without a person in the path they say nothing. */
const SHARED_HOSTS =
  /(^|\.)(google|facebook|instagram|youtube|youtu|linktr|bit|apple|microsoft|indeed|glassdoor|monster|wikipedia|npmjs|pypi|docker|t)\.(com|be|ee|ly|org|io|co)$/;

/**
 * `host/path` without scheme, `www.`, country, locale, query and trailing slash, decoded and in lower case; null where it
 * names no person. A scheme may be left out, as people write their links.
 */
export function canonicalLink(address: string): string | null {
  const url = parse(address);
  if (!url) return null;
  const host = url.hostname.toLowerCase().replace(/^(?:(?:www|m|mobile)\.)+(?=.*\.)/, '');
  for (const [site, path, form] of PERSON_PATHS) {
    if (!site.test(host)) continue;
    const name = decoded(path.exec(url.pathname)?.[1] ?? '').toLowerCase();
    return name === '' || NOBODY.has(name) ? null : form(name);
  }
  if (SHARED_HOSTS.test(host) || !host.includes('.')) return null;
  return `${host}${decoded(url.pathname).toLowerCase().replace(/\/+$/, '')}`;
}

export function canonicalLinks(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map(canonicalLink).filter((link) => link !== null))];
}

/** Name in the address, for sites that have their own: `linkedin.com/in/ada` → linkedin, ada. */
export function personIn(link: string): { site: string; handle: string } | null {
  const found = /^(linkedin|github|upwork)\.com\/(?:in\/|freelancers\/)?(.+)$/.exec(link);
  return found?.[1] && found[2] ? { site: found[1], handle: found[2] } : null;
}

function parse(address: string): URL | null {
  const text = address.trim();
  // A file names no address: an exception for each of its people would be a tenth of an import.
  if (text === '') return null;
  try {
    const url = new URL(
      /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*\.[a-z]+:\d/i.test(text) ? text : `https://${text}`,
    );
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** Half-encoded names stand as they are: a stray % is no reason to fail. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text.normalize('NFC');
  }
}
