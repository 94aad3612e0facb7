import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeIn } from '../../lib/domain/date-range';
import { parseReading } from '../../lib/domain/reading.schema';
import { textToDraft } from '../../lib/domain/resume-text';

const ENGLISH = `Ada Kowalska
Senior back-end engineer
Kraków, Poland | ada@example.com | +48 601 234 567 | github.com/adak

SUMMARY
I build payment back ends in Python and Django.

EXPERIENCE

Staff Engineer | Nordbank AB
Jan 2022 – Present
• Owner of the settlement service, Python 3.12
• Kafka since 2023

Developer at Kiosk24, Lund
03/2019 - 12/2021
Django shop for 900 stores.

EDUCATION
AGH University of Science
MSc Computer Science, 2010 – 2014

SKILLS
Languages: Python, Go
Databases: PostgreSQL, Redis; Docker

LANGUAGES
Polish (native), English – C1

CERTIFICATIONS
Certified Kubernetes Administrator, CNCF, 2024`;

const GERMAN = `Jürgen Müller
Berufserfahrung
Softwareentwickler
Beispiel GmbH, Köln
seit Juli 2020
- Java und Spring Boot

2015 – 2018  Werkstudent, Muster AG

Ausbildung
2010 - 2015 Technische Universität Dresden, Diplom Informatik
Kenntnisse
Java • Spring • SQL
Sprachen
Deutsch: Muttersprache
Englisch fließend`;

describe('a résumé in English', () => {
  const draft = textToDraft(ENGLISH);

  test('who it is, and how to reach them', () => {
    expect(draft.name).toEqual({ value: 'Ada Kowalska', source: 'typed' });
    expect(draft.headline?.value).toBe('Senior back-end engineer');
    expect(draft.location?.value).toBe('Kraków, Poland');
    expect(draft.emails?.value).toEqual(['ada@example.com']);
    expect(draft.phones?.value).toEqual(['+48 601 234 567']);
    expect(draft.links?.value).toEqual(['https://github.com/adak']);
    expect(draft.about?.value).toBe('I build payment back ends in Python and Django.');
    expect([draft.currentTitle?.value, draft.currentCompany?.value]).toEqual([
      'Staff Engineer',
      'Nordbank AB',
    ]);
  });

  test('positions with their dates and texts', () => {
    expect(draft.experience?.value).toEqual([
      {
        title: 'Staff Engineer',
        company: 'Nordbank AB',
        start: '2022-01',
        end: 'present',
        description: 'Owner of the settlement service, Python 3.12\nKafka since 2023',
        dates: 'Jan 2022 – Present',
      },
      {
        title: 'Developer',
        company: 'Kiosk24',
        location: 'Lund',
        start: '2019-03',
        end: '2021-12',
        description: 'Django shop for 900 stores.',
        dates: '03/2019 - 12/2021',
      },
    ]);
  });

  test('studies, skills without their labels, languages, certificates', () => {
    expect(draft.education?.value).toMatchObject([
      { school: 'AGH University of Science', degree: 'MSc Computer Science', start: '2010', end: '2014' },
    ]);
    expect(draft.skills?.value).toEqual(['Python', 'Go', 'PostgreSQL', 'Redis', 'Docker']);
    expect(draft.languages?.value).toEqual([
      { name: 'Polish', level: 'native' },
      { name: 'English', level: 'C1' },
    ]);
    expect(draft.certifications?.value).toEqual([
      { name: 'Certified Kubernetes Administrator', issuer: 'CNCF', issued: '2024' },
    ]);
    expect(draft.missing).toEqual({ topSkills: 'absent' });
  });
});

test('a résumé in German, with dates before and behind', () => {
  const draft = textToDraft(GERMAN);
  expect(draft.name?.value).toBe('Jürgen Müller');
  expect(draft.experience?.value).toMatchObject([
    {
      title: 'Softwareentwickler',
      company: 'Beispiel GmbH',
      location: 'Köln',
      start: '2020-07',
      end: 'present',
      description: 'Java und Spring Boot',
    },
    { title: 'Werkstudent', company: 'Muster AG', start: '2015', end: '2018' },
  ]);
  expect(draft.education?.value).toMatchObject([
    { school: 'Technische Universität Dresden', degree: 'Diplom Informatik' },
  ]);
  expect(draft.skills?.value).toEqual(['Java', 'Spring', 'SQL']);
  expect(draft.languages?.value).toEqual([
    { name: 'Deutsch', level: 'Muttersprache' },
    { name: 'Englisch', level: 'fließend' },
  ]);
});

test.each([
  ['Mar 2019 – Present', '2019-03', 'present'],
  ['März 2019 bis heute', '2019-03', 'present'],
  ['févr. 2019 à aujourd’hui', '2019-02', 'present'],
  ['Sept. 2018 - Dec. 2020', '2018-09', '2020-12'],
  ['2014–2018', '2014', '2018'],
  ['2014-18', '2014', '2018'],
  ['05.2016 – 07.2018', '2016-05', '2018-07'],
  ['2016-05 – 2018-07', '2016-05', '2018-07'],
  ['depuis 2015', '2015', 'present'],
  ['enero 2020 - actualidad', '2020-01', 'present'],
  ['July 2020', '2020-07', '2020-07'],
])('dates "%s"', (text, start, end) => {
  expect(rangeIn(`Developer, ${text}`)).toMatchObject({ start, end, text });
});

test.each(['call 601 234 567', 'version 2.0', 'room 1203', 'Python 3.12', '13/2019x', 'decade 1980s'])(
  'no dates in "%s"',
  (text) => {
    expect(rangeIn(text)).toBeNull();
  },
);

test('years are no phone numbers', () => {
  expect(textToDraft('Ada Kowalska\n2014 - 2018, 2019-2021').phones).toBeUndefined();
});

test('an empty text is an empty draft, every base field absent', () => {
  const draft = textToDraft('');
  expect(Object.keys(draft).sort()).toEqual(['layout', 'missing']);
  expect(Object.values(draft.missing)).toEqual(Array(10).fill('absent'));
});

const piece = fc.constantFrom(
  ...ENGLISH.split('\n'),
  ...GERMAN.split('\n'),
  '',
  '2019',
  '🚀',
  '| | |',
  'Skills: a, b',
);
test('any text gives a draft of the right shape', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 40 })), { maxLength: 30 }), (lines) => {
      const draft = textToDraft(lines.join('\n'));
      const reading = {
        url: 'https://x.test/',
        site: 'resume',
        kind: 'profile',
        draft,
        report: { warnings: [] },
      };
      expect(parseReading(reading)).toEqual(reading);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['one long word', 'a'.repeat(200_000)],
  ['digits', '1 '.repeat(100_000)],
  ['half addresses', 'x@'.repeat(60_000)],
  ['half dates', '(2019 - '.repeat(20_000)],
  ['open brackets', `Skills\n${', ('.repeat(60_000)}`],
  ['many dated lines', 'Experience\n'.concat('Dev, 2019 - 2020\n'.repeat(5_000))],
])('%s does not hang it', { timeout: 10_000 }, (_, text) => {
  expect(textToDraft(text).layout).toBe('resume-text');
});
