import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, TextPart } from '../../lib/domain/match';
import { compareForSort, explain, matchRole, sectionsRead, snapshot } from '../../lib/domain/match-rule';
import { textParts } from '../../lib/domain/parts';
import { BASE_FIELDS, type Draft } from '../../lib/domain/reading';
import type { Requirement } from '../../lib/domain/role';
import type { SectionsRead } from '../../lib/domain/sections';

const READ_AT = Date.UTC(2026, 9, 15);
const ALL_READ: SectionsRead = { present: [...BASE_FIELDS], missing: { certifications: 'absent' } };
const SKILLS_CLOSED: SectionsRead = {
  present: BASE_FIELDS.filter((name) => name !== 'skills'),
  missing: { skills: 'not loaded' },
};

/** `Python`, `!AWS`, `?Kafka`, `Go@5y`, `Go@since2016`; implied ones as `SQL<MariaDB`. One part per line. */
function evidence(
  lines: (string | (Partial<TextPart> & { text: string }))[],
  implied: Record<string, string[]> = {},
): Evidence {
  const parts = lines.map(
    (line): TextPart => ({
      field: 'about',
      kind: 'prose',
      ...(typeof line === 'string' ? { text: line } : line),
    }),
  );
  const places = parts.flatMap(({ text }, part) =>
    [...text.matchAll(/([!?]?)([A-Z][\w. ]*?)(?:@(\d+)y|@since(\d+))?(?:,|$)/g)].map((found) => ({
      part,
      mention: {
        skill: found[2] ?? '',
        group: 'backend' as const,
        start: found.index,
        end: found.index + (found[2]?.length ?? 0),
        polarity:
          found[1] === '!'
            ? ('negated' as const)
            : found[1] === '?'
              ? ('intent' as const)
              : ('stated' as const),
        ...(found[3] ? { years: Number(found[3]) } : {}),
        ...(found[4] ? { since: Number(found[4]) } : {}),
      },
    })),
  );
  return { parts, places, impliedBy: implied, vocabulary: 'v1' };
}

const must = (skill: string | string[], years?: number, weight = 3): Requirement => ({
  id: String(skill),
  kind: 'skill',
  anyOf: [skill].flat(),
  need: 'must',
  weight,
  ...(years ? { years } : {}),
});
const nice = (skill: string | string[]): Requirement => ({ ...must(skill, undefined, 1), need: 'nice' });
const one = (requirement: Requirement, found: Evidence, state = ALL_READ) => {
  const [row] = matchRole([requirement], found, state, READ_AT).requirements;
  if (!row) throw new Error('no requirement');
  return row;
};

describe('implications of different strength', () => {
  test('what is only likely counts as implied, and is marked', () => {
    const found = { ...evidence(['Kotlin'], { JVM: ['Kotlin'], Java: ['Kotlin'] }), likely: ['JVM'] };
    expect(one(must('JVM'), found)).toMatchObject({ state: 'implied', likely: true, points: 1.5 });
    expect(one(must('Java'), found)).not.toHaveProperty('likely');
  });

  test('one of several implies the demand for one of them, and none of them alone', () => {
    const found = {
      ...evidence(['Aurora']),
      eitherOf: [{ via: 'Aurora', of: ['MySQL', 'PostgreSQL'] }],
    };
    expect(one(must(['PostgreSQL', 'MySQL', 'MariaDB']), found)).toMatchObject({
      state: 'implied',
      via: ['Aurora'],
      oneOf: true,
      points: 1.5,
      places: [{ mention: { skill: 'Aurora' } }],
    });
    expect(one(must('MySQL'), found)).toMatchObject({ state: 'not stated', points: 0 });
    const both = { ...found, places: evidence(['MySQL,Aurora']).places };
    expect(one(must(['PostgreSQL', 'MySQL']), both)).toMatchObject({ state: 'stated', skill: 'MySQL' });
  });

  test('where all of one-of is denied or silent, the either keeps its half', () => {
    const found = {
      ...evidence(['!MySQL,Aurora']),
      eitherOf: [{ via: 'Aurora', of: ['MySQL', 'PostgreSQL'] }],
    };
    expect(one(must(['PostgreSQL', 'MySQL']), found)).toMatchObject({ state: 'implied', credit: 0.5 });
  });
});

describe('the stills', () => {
  const role = [
    must('Python', 5),
    must('Django', 3),
    must('SQL'),
    must('REST APIs', undefined, 2),
    must('Redis', undefined, 2),
    must('Docker', undefined, 2),
    must('Kafka', undefined, 2),
    nice('Kubernetes'),
    nice('Celery'),
    nice(['React', 'Vue']),
    nice('Mentoring'),
    nice('AWS'),
  ];

  test('11: 17.5 of 22 points are 80', () => {
    const whole = evidence(
      ['Python@6y,Django@4y,REST APIs,Redis,Docker,Kubernetes,Celery,Vue,Mentoring,!AWS'],
      { SQL: ['PostgreSQL'] },
    );
    const match = matchRole(role, whole, ALL_READ, READ_AT);
    expect(match).toMatchObject({
      score: 80,
      low: 80,
      high: 80,
      points: 17.5,
      weightRead: 22,
      musts: 7,
      mustsStated: 5,
    });
    expect(explain(match).groups.map(({ need, points, weight }) => [need, points, weight])).toEqual([
      ['must', 13.5, 17],
      ['nice', 4, 5],
    ]);
  });

  test('02: 82 so far, can end between 64 and 86', () => {
    const partly = evidence(['Python@6y,Django@3y,REST APIs,Docker,Celery,React,!AWS'], {
      SQL: ['MariaDB'],
      Mentoring: ['Team lead'],
    });
    const match = matchRole(role, partly, SKILLS_CLOSED, READ_AT);
    expect(match).toMatchObject({
      score: 82,
      low: 64,
      high: 86,
      mustsStated: 4,
      weightRead: 17,
      weightAll: 22,
    });
    expect(
      match.requirements.filter(({ state }) => state === 'not read yet').map((row) => row.skill),
    ).toEqual(['Redis', 'Kafka', 'Kubernetes']);
    expect(match.unread).toEqual([{ field: 'skills', reason: 'not loaded' }]);
  });
});

describe('states and credit', () => {
  test('fewer years than wanted give their share; more give no more', () => {
    expect(one(must('Go', 5), evidence(['Go@2y']))).toMatchObject({
      credit: 0.4,
      points: 1.2,
      yearsUnknown: false,
    });
    expect(one(must('Go', 5), evidence(['Go@9y']))).toMatchObject({ credit: 1, points: 3 });
  });

  test('years unknown: full credit, marked; without a wish for years not marked', () => {
    expect(one(must('Go', 5), evidence(['Go']))).toMatchObject({ credit: 1, yearsUnknown: true });
    expect(one(must('Go'), evidence(['Go']))).toMatchObject({ credit: 1, yearsUnknown: false });
  });

  test('stated anywhere outweighs a no; a no outweighs what is implied; a wish states nothing and is quoted', () => {
    expect(one(must('Go'), evidence(['!Go', 'Go']))).toMatchObject({ state: 'stated', credit: 1 });
    expect(one(must('SQL'), evidence(['!SQL'], { SQL: ['MySQL'] }))).toMatchObject({
      state: 'negated',
      credit: 0,
    });
    expect(one(must('Go'), evidence(['?Go']))).toMatchObject({
      state: 'not stated',
      points: 0,
      places: [{ part: 0 }],
    });
  });

  test('implied quotes what it follows from', () => {
    const row = one(must('SQL'), evidence(['MySQL,Redis'], { SQL: ['MySQL'] }));
    expect(row).toMatchObject({ state: 'implied', credit: 0.5, points: 1.5, via: ['MySQL'] });
    expect(row.places.map(({ mention }) => mention.skill)).toEqual(['MySQL']);
  });

  test('a skill named like an object’s own property is not implied by nothing', () => {
    expect(one(must('constructor'), evidence([]))).toMatchObject({ state: 'not stated' });
  });

  test.each<[string[], Record<string, string[]>, SectionsRead, string, string]>([
    [['Vue'], {}, ALL_READ, 'Vue', 'stated'],
    [['!React,Vue'], {}, ALL_READ, 'Vue', 'stated'],
    [['!React'], { Vue: ['Nuxt'] }, ALL_READ, 'Vue', 'implied'],
    [['!React'], {}, ALL_READ, 'Vue', 'not stated'],
    [['!React'], {}, SKILLS_CLOSED, 'Vue', 'not read yet'],
    [['!React,!Vue'], {}, SKILLS_CLOSED, 'React', 'negated'],
    [[], { Vue: ['Nuxt'] }, SKILLS_CLOSED, 'Vue', 'implied'],
  ])('one of React and Vue with %j %j', (lines, implied, state, skill, expected) => {
    expect(one(nice(['React', 'Vue']), evidence(lines, implied), state)).toMatchObject({
      skill,
      state: expected,
    });
  });

  test('one-of is the best by credit, years included', () => {
    expect(one(must(['Go', 'Rust'], 4), evidence(['Go@1y,Rust@3y']))).toMatchObject({
      skill: 'Rust',
      points: 2.25,
    });
  });
});

describe('not read yet', () => {
  test.each(['headline', 'about', 'experience', 'skills', 'certifications', 'education'] as const)(
    'while %s is closed, masked or shown in part; never while it is absent',
    (field) => {
      const present = ALL_READ.present.filter((name) => name !== field);
      for (const reason of ['not loaded', 'masked', 'unreadable'] as const)
        expect(one(must('Go'), evidence([]), { present, missing: { [field]: reason } })).toMatchObject({
          state: 'not read yet',
          points: null,
          unread: [{ field, reason }],
        });
      const partial = { [field]: { shown: 2, of: 54 } };
      expect(
        one(must('Go'), evidence([]), { present: [...present, field], missing: {}, partial }),
      ).toMatchObject({
        unread: [{ field, reason: 'partly shown', shown: 2, of: 54 }],
      });
      expect(one(must('Go'), evidence([]), { present, missing: { [field]: 'absent' } }).state).toBe(
        'not stated',
      );
    },
  );

  test('other fields do not matter, and a section nobody answered for is not loaded', () => {
    const state: SectionsRead = { ...ALL_READ, missing: { location: 'masked', languages: 'masked' } };
    expect(one(must('Go'), evidence([]), state).state).toBe('not stated');
    const alone = one(must('Go'), evidence([]), { present: ['skills'], missing: {} });
    expect(alone.unread.map(({ field }) => field)).toEqual(['headline', 'about', 'experience', 'education']);
  });

  test('nothing read at all: no score, the whole range', () => {
    const match = matchRole([must('Go')], evidence([]), { present: [], missing: {} }, READ_AT);
    expect(match).toMatchObject({ score: null, low: 0, high: 100, weightRead: 0 });
  });
});

describe('years of a skill', () => {
  const at = (position: number, start: string, end: string, text = 'Go') => ({
    field: 'experience' as const,
    position,
    start,
    end,
    text,
  });

  test('union of the dated positions that mention it; two places in one position count once', () => {
    const found = evidence([
      at(0, '2020-01', '2021-12'),
      at(0, '2020-01', '2021-12'),
      at(1, '2021-07', '2022-06'),
      at(2, '2010-01', '2019-12', 'Rust'),
    ]);
    expect(one(must('Go', 5), found).years).toEqual({ months: 30, approximate: false, from: 'dated' });
  });

  test('year-only dates make it approximate; undated positions count nothing', () => {
    expect(one(must('Go'), evidence([at(0, '2020', '2021')])).years).toEqual({
      months: 24,
      approximate: true,
      from: 'dated',
    });
    expect(one(must('Go', 2), evidence([{ field: 'experience', position: 0, text: 'Go' }]))).toMatchObject({
      yearsUnknown: true,
    });
  });

  test('the longer of stated and dated; since a year is stated and approximate', () => {
    expect(one(must('Go'), evidence(['Go@4y', at(0, '2026-01', 'present')])).years).toMatchObject({
      months: 48,
      from: 'stated',
    });
    expect(one(must('Go'), evidence(['Go@1y', at(0, '2020-01', '2022-12')])).years).toMatchObject({
      months: 36,
      from: 'dated',
    });
    expect(one(must('Go'), evidence(['Go@since2016'])).years).toEqual({
      months: 130,
      approximate: true,
      from: 'stated',
    });
    expect(one(must('Go'), evidence(['Go@since2030'])).years).toBeUndefined();
  });

  test('evidence comes newest first, undated text after it', () => {
    const found = evidence(['Go', at(1, '2015', '2017'), at(0, '2020', 'present')]);
    expect(one(must('Go'), found).places.map(({ part }) => part)).toEqual([2, 1, 0]);
  });
});

describe('spoken languages', () => {
  const german: Requirement = { ...must('German'), kind: 'language' };
  const languages = (name: string): Draft => ({
    languages: { value: [{ name, level: 'C1' }], source: 'card' },
    missing: {},
    layout: 'x',
  });

  test.each(['German', 'Deutsch', 'allemand', 'Alemán', 'German (Austria)'])('%s is German', (name) => {
    const draft = languages(name);
    const found: Evidence = { parts: textParts(draft), places: [], impliedBy: {}, vocabulary: 'v' };
    const row = one(german, found, sectionsRead(draft));
    expect(row).toMatchObject({ state: 'stated', points: 3, yearsUnknown: false });
    expect(found.parts[row.places[0]?.part ?? -1]?.text).toBe(`${name} · C1`);
  });

  test('not stated where the languages were read, not read yet where they were not', () => {
    expect(one(german, evidence([]), sectionsRead(languages('Dutch'))).state).toBe('not stated');
    expect(
      one(german, evidence([]), { present: ['skills'], missing: { languages: 'masked' } }),
    ).toMatchObject({
      state: 'not read yet',
      unread: [{ field: 'languages', reason: 'masked' }],
    });
  });
});

const skills = ['Python', 'Django', 'SQL', 'Kafka', 'Redis', 'Go'];
const requirement: fc.Arbitrary<Requirement> = fc
  .record({
    anyOf: fc.uniqueArray(fc.constantFrom(...skills), { minLength: 1, maxLength: 3 }),
    need: fc.constantFrom('must' as const, 'nice' as const),
    weight: fc.oneof(
      fc.constantFrom(1, 3),
      fc.integer({ min: 1, max: 1000 }).map((cents) => cents / 100),
    ),
    years: fc.option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ years, ...rest }) => ({ ...rest, id: 'r', kind: 'skill' as const, ...(years ? { years } : {}) }));
const found = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom('', '!', '?'),
        fc.constantFrom(...skills),
        fc.constantFrom('', '@3y', '@since2020'),
      ),
    ),
    fc.constantFrom(...skills),
  )
  .map(([words, implied]) =>
    evidence(
      words.map((word) => word.join('')),
      { [implied]: ['Django'] },
    ),
  );

test('the opened points add up to the score, and the range contains it', () => {
  fc.assert(
    fc.property(
      fc.array(requirement, { minLength: 1, maxLength: 14 }),
      found,
      fc.boolean(),
      (role, given, closed) => {
        const match = matchRole(role, given, closed ? SKILLS_CLOSED : ALL_READ, READ_AT);
        const sheet = explain(match);
        const lines = sheet.groups.flatMap((group) => group.lines);
        expect(lines).toHaveLength(role.length);
        // In whole hundredths, as the sheet prints them.
        const cents = (values: (number | null)[]) =>
          values.reduce<number>((total, value) => total + Math.round((value ?? 0) * 100), 0);
        const points = cents(lines.map((line) => line.points));
        const weight = cents(lines.filter((line) => line.points !== null).map((line) => line.weight));
        expect(points).toBe(Math.round(sheet.points * 100));
        expect(cents(sheet.groups.map((group) => group.points))).toBe(points);
        expect(sheet.score).toBe(weight === 0 ? null : Math.floor((200 * points + weight) / (2 * weight)));
        expect(sheet.low).toBeLessThanOrEqual(sheet.score ?? sheet.low);
        expect(sheet.high).toBeGreaterThanOrEqual(sheet.score ?? sheet.high);
        if (!closed) expect([sheet.low, sheet.high]).toEqual([sheet.score, sheet.score]);
      },
    ),
    { numRuns: 500 },
  );
});

test('what is read later ends within the range', () => {
  fc.assert(
    fc.property(
      fc.array(requirement, { minLength: 1, maxLength: 10 }),
      found,
      fc.constantFrom(...skills),
      (role, given, more) => {
        const before = matchRole(role, given, SKILLS_CLOSED, READ_AT);
        // A skill that was already settled by a "no" or by inference may rise further; the range speaks of what is open.
        const open = before.requirements
          .filter((row) => row.state === 'not read yet')
          .flatMap((row) => row.requirement.anyOf);
        fc.pre(
          !before.requirements.some(
            (row) => row.state !== 'not read yet' && row.requirement.anyOf.includes(more),
          ) || !open.includes(more),
        );
        fc.pre(open.includes(more));
        const part: TextPart = { field: 'skills', kind: 'listed', text: more };
        const place = {
          part: given.parts.length,
          mention: {
            skill: more,
            group: 'backend' as const,
            start: 0,
            end: more.length,
            polarity: 'stated' as const,
          },
        };
        const later: Evidence = { ...given, parts: [...given.parts, part], places: [...given.places, place] };
        const after = matchRole(role, later, ALL_READ, READ_AT);
        expect(after.score).toBeGreaterThanOrEqual(before.low);
        expect(after.score).toBeLessThanOrEqual(before.high);
      },
    ),
  );
});

test('sorting: must-haves stated, then the low end; nobody without a match before one with', () => {
  const [a, b, c] = [
    { mustsStated: 5, low: 60 },
    { mustsStated: 4, low: 90 },
    { mustsStated: 5, low: 61 },
  ];
  expect([a, undefined, b, c].sort(compareForSort)).toEqual([c, a, b, undefined]);
  expect(compareForSort(undefined, a)).toBeGreaterThan(0);
  expect(compareForSort(undefined, undefined)).toBe(0);
});

test('a snapshot keeps the rule, the vocabulary and the role’s state', () => {
  const match = matchRole([must('Go')], evidence(['Go']), ALL_READ, READ_AT);
  expect(snapshot(match, 77)).toEqual({
    rule: 1,
    vocabulary: 'v1',
    roleUpdatedAt: 77,
    musts: 1,
    mustsStated: 1,
    score: 100,
    low: 100,
    high: 100,
  });
});
