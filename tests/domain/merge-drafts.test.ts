import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DifferentPerson, fieldsOf, mergeDrafts } from '../../lib/domain/merge-drafts';
import type { Draft } from '../../lib/domain/reading';
import { sameRow } from '../../lib/domain/rows-union';
import { draft } from './arbitrary';

const field = <T>(value: T, source = 'card') => ({ value, source });
const of = (over: Partial<Draft>): Draft => ({ missing: {}, handle: 'ada', layout: 'x', ...over });

describe('sections', () => {
  test('a details page completes a section shown in part', () => {
    const profile = of({ skills: field(['Python', 'SQL']), partial: { skills: { shown: 2, of: 4 } } });
    const details = of({ skills: field(['Python', 'SQL', 'Go', 'Kafka']) });
    expect(mergeDrafts(profile, details)).toMatchObject({
      skills: { value: ['Python', 'SQL', 'Go', 'Kafka'] },
    });
    expect(mergeDrafts(profile, details).partial).toBeUndefined();
    // And the short card seen again takes nothing back.
    const back = mergeDrafts(mergeDrafts(profile, details), profile);
    expect(new Set(back.skills?.value)).toEqual(new Set(['Python', 'SQL', 'Go', 'Kafka']));
    expect(back.partial).toBeUndefined();
  });

  test('two parts add up, and are whole once the count is reached', () => {
    const first = of({ skills: field(['Python', 'SQL']), partial: { skills: { shown: 2, of: 3 } } });
    const next = of({ skills: field(['SQL', 'Go']), partial: { skills: { shown: 2, of: 3 } } });
    expect(mergeDrafts(first, next).partial).toBeUndefined();
    const unknown = of({ skills: field(['SQL', 'Go']), partial: { skills: { shown: 2 } } });
    expect(
      mergeDrafts(unknown, of({ skills: field(['Go', 'C']), partial: { skills: { shown: 2 } } })).partial,
    ).toEqual({
      skills: { shown: 3 },
    });
  });

  test('"not loaded" and the other reasons never erase a value, a value ends a reason', () => {
    const read = of({ about: field('I build.') });
    for (const reason of ['not loaded', 'masked', 'absent', 'unreadable'] as const)
      expect(mergeDrafts(read, of({ missing: { about: reason } }))).toMatchObject({
        about: { value: 'I build.' },
        missing: {},
      });
    expect(mergeDrafts(of({ missing: { about: 'not loaded' } }), read).missing).toEqual({});
  });

  test('a later reason replaces an earlier one, "not loaded" replaces none', () => {
    const reasons = (a: 'not loaded' | 'absent', b: 'not loaded' | 'absent') =>
      mergeDrafts(of({ missing: { about: a } }), of({ missing: { about: b } })).missing.about;
    expect(reasons('not loaded', 'absent')).toBe('absent');
    expect(reasons('absent', 'not loaded')).toBe('absent');
  });

  test('a text that is cut on the page does not replace the whole one', () => {
    const whole = of({ about: field('I build payment back ends.') });
    expect(mergeDrafts(whole, of({ about: field('I build payment …') })).about?.value).toBe(
      'I build payment back ends.',
    );
    expect(mergeDrafts(whole, of({ about: field('I paint.') })).about?.value).toBe('I paint.');
  });

  test('a position seen again is one position, with the fuller dates and texts of both', () => {
    const card = {
      title: 'Dev',
      company: 'Nordbank',
      start: '2019',
      end: 'present' as const,
      description: 'Django …',
    };
    const whole = {
      title: 'Dev',
      company: 'Nordbank',
      start: '2019-02',
      end: 'present' as const,
      description: 'Django and Go',
      skills: ['Go'],
    };
    for (const [a, b] of [
      [card, whole],
      [whole, card],
    ] as const)
      expect(
        mergeDrafts(of({ experience: field([a]) }), of({ experience: field([b]) })).experience?.value,
      ).toEqual([whole]);
  });

  test('two stints under one title stay two; a promotion at one employer too', () => {
    const rows = [
      { title: 'Dev', company: 'Nordbank', start: '2022-01', end: 'present' as const },
      { title: 'Dev', company: 'Nordbank', start: '2015-01', end: '2017-01' },
      { title: 'Lead', company: 'Nordbank', start: '2018-01', end: '2021-12' },
    ];
    const read = of({ experience: field(rows) });
    expect(mergeDrafts(read, of({ experience: field([...rows].reverse()) })).experience?.value).toHaveLength(
      3,
    );
  });

  test('what was typed by hand stays', () => {
    const typed = of({ headline: field('Staff engineer', 'typed') });
    expect(mergeDrafts(typed, of({ headline: field('Barista') })).headline).toEqual(
      field('Staff engineer', 'typed'),
    );
  });
});

describe('another person', () => {
  test.each<[Partial<Draft>, Partial<Draft>]>([
    [{ handle: 'ada' }, { handle: 'grace' }],
    [{ handle: 'ada' }, { handle: 'grace', name: field('Ada') }],
    [{ name: field('Ada') }, { name: field('Grace') }],
  ])('%j and %j are never merged', (a, b) => {
    const bare: Draft = { missing: {}, layout: 'x' };
    expect(() => mergeDrafts({ ...bare, ...a }, { ...bare, ...b })).toThrow(DifferentPerson);
  });

  test('an alias joins two handles, and is kept', () => {
    const merged = mergeDrafts(of({ handle: 'ada', alsoKnownAs: ['~01ab'] }), of({ handle: 'x:~01ab' }));
    expect(merged.handle).toBe('ada');
    expect(merged.alsoKnownAs).toEqual(['~01ab']);
  });
});

describe('properties', () => {
  test('merging twice is merging once', () => {
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const once = mergeDrafts(a, b);
        expect(mergeDrafts(a, a)).toEqual(a);
        expect(sorted(mergeDrafts(once, b))).toEqual(sorted(once));
      }),
    );
  });

  test('no value is lost, and each field has a value or a reason, never both', () => {
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const merged = mergeDrafts(a, b);
        for (const name of [...fieldsOf(a), ...fieldsOf(b)]) expect(merged[name]).toBeDefined();
        for (const row of [...(a.skills?.value ?? []), ...(b.skills?.value ?? [])])
          if (a.skills?.source !== 'typed') expect(merged.skills?.value).toContain(row);
        for (const row of a.experience?.value ?? [])
          if (row.title || row.company)
            expect(
              merged.experience?.value.some((other) => sameRow('experience', { ...other }, { ...row })),
            ).toBe(true);
        expect(fieldsOf(merged).filter((name) => merged.missing[name] !== undefined)).toEqual([]);
      }),
    );
  });
});

/** Rows without their order. */
function sorted(made: Draft): unknown {
  return JSON.parse(JSON.stringify(made), (_, value: unknown) =>
    Array.isArray(value) ? value.map((row) => JSON.stringify(row)).sort() : value,
  );
}
