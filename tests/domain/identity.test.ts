import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalLink, canonicalLinks } from '../../lib/domain/canonical-link';
import { itemKeys, keysOf, marksOf, sameAs, suppressionMarks } from '../../lib/domain/identity';
import type { ReadFields } from '../../lib/domain/parts';

const field = <T>(value: T) => ({ value, source: 'card' });

describe('canonical links', () => {
  test.each([
    ['https://www.linkedin.com/in/Ada-Kowalska/', 'linkedin.com/in/ada-kowalska'],
    ['https://pl.linkedin.com/in/ada-kowalska/en?trk=x#y', 'linkedin.com/in/ada-kowalska'],
    ['linkedin.com/in/%C5%82ucja', 'linkedin.com/in/łucja'],
    ['http://github.com/Ada', 'github.com/ada'],
    ['https://twitter.com/ada', 'x.com/ada'],
    ['https://www.upwork.com/freelancers/~01AB?q=1', 'upwork.com/freelancers/~01ab'],
    ['https://ada.dev/', 'ada.dev'],
    ['https://blog.example.com/Ada/', 'blog.example.com/ada'],
    ['https://www.linkedin.com/company/nordbank', null],
    ['https://github.com/ada/tool', null],
    ['https://github.com/features', null],
    ['https://www.google.com/search?q=ada', null],
    ['javascript:alert(1)', null],
    ['mailto:ada@example.com', null],
    ['not a link', null],
    ['https://ada.dev/%E0%A4%A', 'ada.dev/%e0%a4%a'],
  ])('%s → %s', (address, expected) => {
    expect(canonicalLink(address)).toBe(expected);
  });

  test('one form stays that form, and anything at all is taken', () => {
    const host = fc.constantFrom(
      'www.m.ada.dev',
      'M.GitHub.com',
      'de.linkedin.com',
      'ada.dev:8080',
      'x.com',
      'upwork.com',
      'ada',
    );
    const step = fc.constantFrom(
      'in',
      'Ada',
      '~01ab',
      'users',
      '%C5%81',
      '%2F',
      '%',
      '@ada',
      'freelancers',
      '',
      'ü',
      '1',
    );
    const address = fc
      .tuple(
        fc.constantFrom('https://', 'HTTP://', '', '//', 'ftp://'),
        host,
        fc.array(step, { maxLength: 4 }),
        fc.constantFrom('', '?q=1', '#x'),
      )
      .map(([scheme, name, path, rest]) => `${scheme}${[name, ...path].join('/')}${rest}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 40 }), address), (text) => {
        const link = canonicalLink(text);
        // A decoded %2F or a stray % has no address to go back to.
        if (link !== null && !/%|%2f/i.test(text)) expect(canonicalLink(`https://${link}`)).toBe(link);
      }),
      { numRuns: 500 },
    );
    expect(canonicalLinks(['github.com/ada', 'https://github.com/ada/', 'x'])).toEqual(['github.com/ada']);
  });
});

describe('keys', () => {
  test('the handle first, with what else the site calls the person', () => {
    expect(
      keysOf('linkedin', { handle: 'linkedin:Ada%20K/', alsoKnownAs: ['ACoAA1'] }, 'https://x.test'),
    ).toEqual(['linkedin:ada k', 'linkedin:acoaa1']);
  });

  test('from the address where the reader gave none', () => {
    expect(keysOf('linkedin', {}, 'https://de.linkedin.com/in/Ada/de')).toEqual(['linkedin:ada']);
    expect(keysOf('anysite', {}, 'https://Ada.dev/about/?x=1')).toEqual(['anysite:ada.dev/about']);
    expect(keysOf('resume', {}, '')).toEqual([]);
  });

  test('a row of a list: by its address and its id', () => {
    const row = { url: 'https://www.upwork.com/freelancers/~01AB', contractorId: '~01ab', name: 'Ada K.' };
    expect(itemKeys('upwork', row)).toEqual(['upwork:~01ab']);
    expect(itemKeys('upwork', { contractorId: '987' })).toEqual(['upwork:987']);
    expect(itemKeys('anysite', { name: 'Ada' })).toEqual([]);
  });
});

describe('the same person?', () => {
  const who = (site: string, url: string, fields: ReadFields) => ({
    site,
    keys: keysOf(site, {}, url),
    marks: marksOf(site, fields, url),
  });
  const linkedin = who('linkedin', 'https://www.linkedin.com/in/ada', {
    name: field('Ada Kowalska'),
    currentCompany: field('Nordbank'),
    links: field(['https://github.com/ada', 'https://www.upwork.com/freelancers/~01ab']),
    emails: field(['Ada@Example.com']),
  });

  test('same key is exact', () => {
    expect(sameAs(linkedin, linkedin)[0]).toEqual({
      what: 'same key',
      strength: 'exact',
      value: 'linkedin:ada',
    });
  });

  test('a link of one is the address of the other; an e-mail in any case', () => {
    const github = who('github', 'https://github.com/Ada', {
      name: field('adak'),
      emails: field(['ada@example.com']),
    });
    expect(sameAs(linkedin, github)).toEqual([
      { what: 'same link', strength: 'strong', value: 'github.com/ada' },
      { what: 'same e-mail', strength: 'strong', value: 'ada@example.com' },
    ]);
  });

  test('Upwork is never joined by links or addresses, only by name and employer', () => {
    const fields = {
      name: field('Ada K.'),
      links: field(['https://github.com/ada']),
      emails: field(['ada@example.com']),
    };
    const upwork = who('upwork', 'https://www.upwork.com/freelancers/~01ab', fields);
    expect(upwork.marks).toEqual([]);
    expect(sameAs(linkedin, upwork)).toEqual([]);
    expect(
      sameAs(linkedin, { ...upwork, marks: linkedin.marks.filter((mark) => !mark.startsWith('name:')) }),
    ).toEqual([]);
    const employed = who('upwork', 'https://www.upwork.com/freelancers/~01ab', {
      ...fields,
      experience: field([{ company: 'NordBank' }]),
    });
    expect(sameAs(linkedin, employed)).toEqual([
      { what: 'same name and employer', strength: 'supporting', value: 'nordbank' },
    ]);
  });

  test.each([
    ['Ada Kowalska', 'Nordbank', true],
    ['ADA KOWALSKA', 'nordbank', true],
    ['Ada K.', 'Nordbank', true],
    ['Ada Kaminska', 'Nordbank', false],
    ['Ada Kowalska', 'Kiosk24', false],
    ['Ada', 'Nordbank', false],
  ])('%s at %s: %s', (name, company, expected) => {
    const other = who('resume', '', { name: field(name), currentCompany: field(company) });
    expect(sameAs(linkedin, other).length > 0).toBe(expected);
  });

  test('nobody is the same for want of a name, a link, an employer', () => {
    expect(sameAs(who('resume', '', {}), who('resume', '', {}))).toEqual([]);
  });

  test('the suppression list takes what names one person, never a name', () => {
    expect(suppressionMarks(linkedin)).toEqual([
      'linkedin:ada',
      'link:linkedin.com/in/ada',
      'link:github.com/ada',
      'mail:ada@example.com',
    ]);
  });
});
