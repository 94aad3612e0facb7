import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, TRIGGER, unguard, withoutGuard } from '../../lib/formats/guard';
import { oneOf, PROPERTY_TIMEOUT, runs } from './runs';

describe('guarded', () => {
  test.each([
    '=1+1',
    '+44 20 7946 0018',
    '-5',
    '@SUM(A1)',
    '=1+1\nnote',
    '\n=1',
    '\t=1',
    '\rtext',
    '\ttext',
    '\ntext',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\u0000=1',
    '\u000b-1',
    '\u2060+1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '"; then',
    '"" ,x',
    '"\n=1',
    ', x',
    ' ;x',
    ' \u200f \t@a',
  ])('puts an apostrophe before %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  test.each(['', 'Ada', "O'Neil", "'=1", 'a=1', '1+1', '  Ada', '– note', '44', '"=1"'])(
    'leaves %j',
    (text) => {
      expect(guarded(text)).toBe(text);
    },
  );
});

test(
  'unguard takes off what guarded put on, and nothing else',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(unguard(text) === text);
        expect(unguard(guarded(text))).toBe(text);
      }),
      { numRuns: runs(200_000, 5_000) },
    );
  },
  PROPERTY_TIMEOUT,
);

test('other apostrophes stay', () => {
  expect(unguard("'quoted'")).toBe("'quoted'");
  expect(unguard("'Ndrangheta")).toBe("'Ndrangheta");
});

describe('withoutGuard', () => {
  test.each(['+44 20 7946 0018', '+48 (12) 345-67-89', '+1.555.010.4477 ext. 12', '+4915112345678'])(
    'leaves the phone number %s',
    (text) => expect(withoutGuard(text)).toEqual({ text, what: 'as is' }),
  );

  test.each([
    ['- likes Go\n- no Java', 'likes Go\n- no Java'],
    ['@ada', 'ada'],
    ['--=-note', 'note'],
    ['\tindented', 'indented'],
    [' \u200b+ more', 'more'],
  ])('takes the sign from %j', (text, rest) => {
    expect(withoutGuard(text)).toEqual({ text: rest, what: 'start removed' });
  });

  test.each([
    '=1+1',
    '＝A1',
    '  =HYPERLINK("http://a.example")',
    "+1+cmd|' /C calc'!A0",
    '@SUM(A1:A9)',
    '-A1!B2',
  ])('refuses the formula %s', (text) => expect(withoutGuard(text)).toEqual({ text: '', what: 'refused' }));

  test(
    'never leaves a cell that starts like a formula, phone numbers apart',
    () => {
      const near = fc.string({ unit: oneOf(' \t\n\u200b=+-@＝1a(|'), maxLength: 12 });
      fc.assert(
        fc.property(near, (text) => {
          const { text: left, what } = withoutGuard(text);
          if (what === 'as is') expect(left).toBe(text);
          else expect(TRIGGER.test(left)).toBe(false);
        }),
        { numRuns: runs(100_000) },
      );
    },
    PROPERTY_TIMEOUT,
  );
});
