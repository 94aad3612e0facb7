/**
 * LinkedIn serves many layouts at once and renames at will. The same page with other class names, more wrappers, other
 * tags or another language around it must give the same reading.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/domain/reading';
import linkedin from '../../lib/sites/linkedin.site';
import { read } from '../../lib/sites/read';
import { openPage } from '../../scripts/open-page';

const FOLDER = new URL('../fixtures/sites/', import.meta.url);
const PAGES = [
  'linkedin--own-grouped-nestings-de',
  'linkedin--own-rtl-stale-card',
  'linkedin--own-artdeco-fr-stale-json',
  'linkedin--own-between-2025-ja',
  'linkedin--own-people-search',
  'linkedin--own-details-experience-ruled',
  'linkedin--own-details-certifications',
  'linkedin--sdui-2026-04-experience-own-view-ptbr-fragment',
  'linkedin--sdui-2026-09-details-experience',
  'linkedin--sdui-2026-09-details-education-v2',
  'linkedin--sdui-2026-09-details-skills-v2',
  'linkedin--sdui-2026-09-details-languages-v2-de',
  'linkedin--sdui-2026-08-details-skills-keyed-rows',
];

/** Class names with a meaning stay; generated ones change with every release. */
const MEANT = /visually-hidden|break-words|t-black--light|dist-value|entity-result|pv-|pvs-|t-bold/;

const CHANGES: Record<string, (html: string) => string> = {
  'other generated classes': (html) =>
    html.replace(/ class="([^"]*)"/g, (whole, names: string) =>
      MEANT.test(names) ? whole : ` class="_${names.length}ff0 x"`,
    ),
  'no classes at all on what has none of meaning': (html) =>
    html.replace(/ class="([^"]*)"/g, (whole, names: string) => (MEANT.test(names) ? whole : '')),
  'a wrapper around each paragraph': (html) =>
    html.replace(/<p\b/g, '<div><p').replace(/<\/p>/g, '</p></div>'),
  'a wrapper around each list and section': (html) =>
    html
      .replace(/<(ul|section)\b/g, '<div data-display-contents="true"><div><$1')
      .replace(/<\/(ul|section)>/g, '</$1></div></div>'),
  'white space, comments and hard blanks between elements': (html) =>
    html.replace(/></g, (_, at: number) => (at > html.indexOf('<body') ? '>\n  <!---->\n  <' : '><')),
  'paragraphs with a span inside': (html) =>
    html.replace(/<p( [^>]*)?>([^<]+)<\/p>/g, '<p$1><span>$2</span></p>'),
  'scripts and styles in between': (html) => html.replace(/<p\b/g, '<style>.a{color:red}</style><p'),
  'another language of the interface': (html) =>
    html
      .replaceAll('>Experience<', '>Työkokemus<')
      .replaceAll('>Berufserfahrung<', '>Työkokemus<')
      .replaceAll('>Experiência<', '>Työkokemus<')
      .replaceAll('>Skills<', '>Osaaminen<')
      .replaceAll('>Education<', '>Koulutus<')
      .replaceAll('>Sprachen<', '>Kielet<')
      .replaceAll('Contact info<', 'Yhteystiedot<')
      .replaceAll('Kontaktinformationen<', 'Yhteystiedot<')
      .replaceAll('Present', 'nykyinen')
      .replaceAll('–Heute', '–nykyinen')
      .replaceAll('o momento', 'nykyinen')
      .replaceAll('aujourd’hui', 'nykyinen'),
};

/** What is read, without what names the layout and without dates as printed. */
function reading(html: string, url: string) {
  const { report: _, draft, ...rest } = read(linkedin, openPage(html, url), url);
  const experience = draft?.experience?.value.map(({ dates: _dates, ...role }) => role);
  return {
    ...rest,
    draft: draft && ({ ...draft, ...(experience ? { experience } : {}) } as unknown as Draft),
  };
}

describe.each(PAGES)('%s', (name) => {
  const html = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  const { url } = JSON.parse(readFileSync(new URL(`${name}.expect.json`, FOLDER), 'utf8')) as { url: string };
  const whole = reading(html, url);

  it.each(Object.keys(CHANGES))('reads the same with %s', (change) => {
    const changed = CHANGES[change]?.(html) ?? '';
    expect(reading(changed, url)).toEqual(whole);
  });
});

describe('lines that may be missing', () => {
  const name = 'linkedin--sdui-2026-04-experience-own-view-ptbr-fragment';
  const html = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  const { url } = JSON.parse(readFileSync(new URL(`${name}.expect.json`, FOLDER), 'utf8')) as { url: string };
  const roles = (page: string) => read(linkedin, openPage(page, url), url).draft?.experience?.value ?? [];
  const drop = (line: string) => html.replace(new RegExp(`<p[^>]*>${line}</p>`, 'g'), '');

  it('a place', () => {
    const without = roles(drop('[^<]*Paraná, Brasil[^<]*'));
    expect(without.map((role) => role.location)).toEqual(
      ['Rio Grande do Sul, Brasil', 'Rio Grande do Sul, Brasil'].reduce<(string | undefined)[]>(
        (all, place, i) => all.with(5 + i, place),
        Array(8).fill(undefined),
      ),
    );
    expect(without.map(({ title, company, start }) => [title, company, start])).toEqual(
      roles(html).map(({ title, company, start }) => [title, company, start]),
    );
  });

  it('a type behind the company', () => {
    const without = roles(
      html.replaceAll(' · Tempo integral</p>', '</p>').replaceAll(' · Freelance</p>', '</p>'),
    );
    expect(without.map((role) => role.company)).toEqual(roles(html).map((role) => role.company));
    expect(without[0]?.employmentType).toBeUndefined();
    expect(without[0]?.location).toMatch(/^Maringá/);
  });

  it('a headline: the place moves up and is still the place', () => {
    const page = read(
      linkedin,
      openPage(
        html
          .replace(/<p[^>]*>Analista de sistemas \| [^<]*<\/p>/, '')
          .replace(/<p[^>]*>Litora Sistemas · ITVN[^<]*<\/p>/, ''),
        url,
      ),
      url,
    );
    expect(page.draft?.location?.value).toBe('Maringá, Paraná, Brasil');
    expect(page.draft?.missing.headline).toBe('absent');
  });
});
