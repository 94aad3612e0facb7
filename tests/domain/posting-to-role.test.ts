import { describe, expect, test } from 'vitest';
import type { Recognised } from '../../lib/domain/mention';
import { payInText } from '../../lib/domain/pay-text';
import { postingToRole, textToRole } from '../../lib/domain/posting-to-role';

const NAMES = [
  'Python',
  'Django',
  'PostgreSQL',
  'MySQL',
  'React',
  'Vue',
  'Kafka',
  'Redis',
  'AWS',
  'Docker',
  'Java',
  'Teamwork',
];
/** Knows a dozen names, "N years of" before one and "no" before one. */
function recognise(text: string): Recognised {
  const mentions = [
    ...text.matchAll(new RegExp(`(no )?(?:(\\d+)\\+? years (?:of )?)?\\b(${NAMES.join('|')})\\b`, 'g')),
  ].map((found) => {
    const skill = found[3] ?? '';
    const end = found.index + found[0].length;
    return {
      skill,
      group: skill === 'Teamwork' ? ('soft' as const) : ('backend' as const),
      start: end - skill.length,
      end,
      polarity: found[1] ? ('negated' as const) : ('stated' as const),
      ...(found[2] ? { years: Number(found[2]) } : {}),
    };
  });
  return { mentions, implied: [] };
}
const tools = () => {
  let count = 0;
  return { recognise, newId: () => `id-${++count}` };
};
/** `must Python 5`, `nice React|Vue` … */
const short = (text: string) =>
  textToRole(text, tools()).requirements.map(
    ({ need, anyOf, years, kind }) =>
      `${need} ${kind === 'language' ? 'language ' : ''}${anyOf.join('|')}${years ? ` ${years}` : ''}`,
  );

describe('must or nice', () => {
  test('by the section, in three languages; what the employer offers is not asked for', () => {
    const sections = [
      ['Requirements', 'Nice to have', 'We offer'],
      ['Anforderungen:', 'Von Vorteil:', 'Wir bieten'],
      ['Profil recherché', 'Les plus :', 'Nous offrons'],
    ];
    for (const [must, nice, offer] of sections)
      expect(
        short(
          `Back-end developer\n\n${must}\n- 5 years of Python\n- PostgreSQL\n\n${nice}\n- Kafka\n\n${offer}\n- Docker workshops`,
        ),
      ).toEqual(['must Python 5', 'must PostgreSQL', 'nice Kafka']);
  });

  test('by the sentence, which outweighs its section', () => {
    expect(
      short('Requirements\n- Python\n- Kafka is a plus\n- idealerweise AWS\n- Redis serait un plus'),
    ).toEqual(['must Python', 'nice Kafka', 'nice AWS', 'nice Redis']);
    expect(short('You must know Python. Docker would be nice. Kafka experience preferred.')).toEqual([
      'must Python',
      'nice Docker',
      'nice Kafka',
    ]);
  });

  test('a heading with its content on the same line', () => {
    expect(short('Must have: Python, Django\nNice to have: Kafka')).toEqual([
      'must Python',
      'must Django',
      'nice Kafka',
    ]);
  });

  test('tasks beside a section of needs are wishes; without any such section all is needed', () => {
    expect(short('What you will do\nRun Kafka.\n\nRequirements\nPython.')).toEqual([
      'nice Kafka',
      'must Python',
    ]);
    expect(short('We look for a Python developer who knows Django.')).toEqual(['must Python', 'must Django']);
  });

  test('one of several; a comma list without "or" is one each', () => {
    expect(short('Required: PostgreSQL, MySQL or Redis; Python, Django and Kafka; React or Vue.')).toEqual([
      'must PostgreSQL|MySQL|Redis',
      'must Python',
      'must Django',
      'must Kafka',
      'must React|Vue',
    ]);
  });

  test('each once: need over wish, more years over fewer; negated not at all; soft skills as wishes', () => {
    expect(
      short(
        'Nice to have: Python\nRequirements: 3 years of Python, no AWS, Teamwork\nMust: 5 years of Python. Python or Java.',
      ),
    ).toEqual(['must Python 5', 'nice Teamwork']);
  });

  test('spoken languages', () => {
    expect(
      short('Requirements\n- Fluent German and English (C1)\n- Python\nNice to have\n- spoken French'),
    ).toEqual(['must Python', 'must language German', 'must language English', 'nice language French']);
    expect(short('Anforderungen\n- Deutschkenntnisse, fließendes Englisch')).toEqual([
      'must language German',
      'must language English',
    ]);
    expect(short('Requirements\n- Fluent English; German is a plus')).toEqual([
      'must language English',
      'nice language German',
    ]);
    expect(short('We are a German company.')).toEqual([]);
  });
});

describe('the rest of the role', () => {
  test('from a text', () => {
    const text =
      'Senior Django engineer\nLocation: Berlin, Germany\nFull-time, hybrid. Duration: 6 months, may be extended\n€70,000 – 85,000 per year\nBachelor degree in computer science.';
    expect(textToRole(text, tools())).toMatchObject({
      name: 'Senior Django engineer',
      place: 'Berlin, Germany',
      workplace: 'hybrid',
      employment: ['full-time'],
      timeFrame: '6 months, may be extended',
      budget: { min: 70_000, max: 85_000, currency: 'EUR', per: 'year' },
      education: 'Bachelor degree in computer science.',
      confidential: false,
    });
  });

  test('from a posting: its own fields first; its listed skills; its experience for what the title names', () => {
    const field = <T>(value: T) => ({ value, source: 'json-ld' });
    const role = postingToRole(
      {
        title: field('Python developer'),
        location: field('Lund, Sweden (Remote)'),
        description: field('Requirements: Python, Redis'),
        employmentType: field('Contract'),
        pay: field({ text: '$40–60', min: 40, max: 60, currency: 'USD', per: 'hour' as const }),
        skills: field(['Python', 'Docker']),
        monthsOfExperience: field(30),
        duration: field('3 to 6 months'),
      },
      tools(),
    );
    expect(role).toMatchObject({
      name: 'Python developer',
      place: 'Lund, Sweden (Remote)',
      workplace: 'remote',
      employment: ['contract'],
      budget: { min: 40, max: 60, currency: 'USD', per: 'hour' },
      timeFrame: '3 to 6 months',
    });
    expect(role.requirements.map(({ anyOf, need, years }) => [anyOf[0], need, years])).toEqual([
      ['Python', 'must', 2.5],
      ['Redis', 'must', undefined],
      ['Docker', 'nice', undefined],
    ]);
  });

  test('an empty text gives an empty role', () => {
    expect(textToRole('', tools())).toEqual({
      name: '',
      employment: [],
      confidential: false,
      requirements: [],
    });
  });
});

test.each([
  ['€60,000 – 80,000 a year', { min: 60_000, max: 80_000, currency: 'EUR', per: 'year' }],
  ['60.000 bis 80.000 € brutto pro Jahr', { min: 60_000, max: 80_000, currency: 'EUR', per: 'year' }],
  ['$45-60/hr', { min: 45, max: 60, currency: 'USD', per: 'hour' }],
  ['$48.50/hr', { min: 48.5, currency: 'USD', per: 'hour' }],
  ['80-95k EUR', { min: 80_000, max: 95_000, currency: 'EUR', per: 'year' }],
  ['£500 per day', { min: 500, currency: 'GBP', per: 'day' }],
  ['18 000 - 22 000 PLN / month', { min: 18_000, max: 22_000, currency: 'PLN', per: 'month' }],
  ['Team of 12, 5 years, founded in 2015', null],
  ['a $5 lunch', null],
])('pay in "%s"', (text, expected) => {
  expect(payInText(text)).toEqual(expected);
});
