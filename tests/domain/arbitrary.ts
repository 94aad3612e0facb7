/** Arbitrary readings of the right shape, for property tests. */
import fc from 'fast-check';
import type { Draft, Position, YearMonth } from '../../lib/domain/reading';

/** Every key may be left out; none is ever `undefined`. */
function optional<T extends object>(
  model: { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> },
): fc.Arbitrary<T> {
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<T>;
}

export const word = fc.constantFrom(
  'Python',
  'Django',
  'Go',
  'SQL',
  'Kafka',
  'Redis',
  'Nordbank',
  'Kiosk24',
  'Łódź',
  '木村',
);
export const yearMonth: fc.Arbitrary<YearMonth> = fc
  .tuple(fc.integer({ min: 1990, max: 2026 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([year, month]) => (month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`));

export const position: fc.Arbitrary<Position> = optional<Position>({
  title: word,
  company: word,
  start: yearMonth,
  end: fc.oneof(yearMonth, fc.constant('present' as const)),
  location: word,
  employmentType: fc.constantFrom('Full-time', 'Contract'),
  description: fc.string({ maxLength: 60 }),
  skills: fc.array(word, { minLength: 1, maxLength: 3 }),
  dates: fc.string({ maxLength: 10 }),
});

const field = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ value, source: fc.constantFrom('card', 'json-ld', 'position', 'typed') });
const reason = fc.constantFrom('not loaded', 'masked', 'absent', 'unreadable');

/** A draft of one person: each of these fields has a value or a reason, a list may be shown in part. */
export const draft: fc.Arbitrary<Draft> = fc
  .record({
    name: fc.option(field(fc.constant('Ada Kowalska'))),
    headline: fc.option(field(fc.string({ minLength: 1, maxLength: 40 }))),
    about: fc.option(field(fc.string({ minLength: 1, maxLength: 200 }))),
    experience: fc.option(field(fc.array(position, { minLength: 1, maxLength: 5 }))),
    skills: fc.option(field(fc.uniqueArray(word, { minLength: 1 }))),
    languages: fc.option(
      field(
        fc.uniqueArray(fc.record({ name: word }), {
          minLength: 1,
          maxLength: 3,
          selector: (row) => row.name,
        }),
      ),
    ),
    why: reason,
    cut: fc.boolean(),
  })
  .map(({ why, cut, ...fields }) => {
    const made: Draft = { missing: {}, handle: 'ada-kowalska', layout: 'made' };
    for (const [name, value] of Object.entries(fields)) {
      if (value) Object.assign(made, { [name]: value });
      else Object.assign(made.missing, { [name]: why });
    }
    if (cut && made.skills) made.partial = { skills: { shown: made.skills.value.length } };
    return made;
  });
