import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place, TextPart } from '../../lib/domain/match';
import { negationRange, piecesOf, QUOTE_CHARACTERS, quoteAround, quotesOf } from '../../lib/domain/quote';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  return quoteAround(text, start, start + word.length);
};

describe('quoteAround', () => {
  test('takes the sentence and no more', () => {
    const text = 'Led a team. Built the ledger in Python 3.12 and Node.js. Sang in a choir.';
    expect(around(text, 'Python').text).toBe('Built the ledger in Python 3.12 and Node.js.');
    expect(around(text, 'team').text).toBe('Led a team.');
    expect(around(text, 'choir').text).toBe('Sang in a choir.');
  });

  test('ends at line breaks and not at abbreviations', () => {
    expect(around('Stack:\n• Go, Rust\n• Kafka', 'Kafka').text).toBe('• Kafka');
    expect(around('Brokers, e.g. Kafka and NATS. More.', 'NATS').text).toBe('Brokers, e.g. Kafka and NATS.');
    expect(around('負責後端開發。使用 Go 語言。喜歡音樂。', 'Go').text).toBe('使用 Go 語言。');
  });

  test('cuts a long sentence at blanks around the mention and says so', () => {
    const text = `${'word '.repeat(100)}Kafka ${'tail '.repeat(100)}`;
    const quote = around(text, 'Kafka');
    expect(quote.text.length).toBeLessThanOrEqual(QUOTE_CHARACTERS);
    expect(quote.text).toMatch(/^word .*Kafka .*tail$/);
    expect([quote.cutBefore, quote.cutAfter]).toEqual([true, true]);
  });

  test('a mention over the sentence end keeps both sentences', () => {
    const text = 'We use C. Sharp people. End.';
    expect(quoteAround(text, 7, 15).text).toBe('We use C. Sharp people.');
  });

  test('always holds the mention, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 900 }),
        fc.nat(),
        fc.nat(40),
        (text, at, length) => {
          fc.pre(text.trim().length > 0);
          const start = at % text.length;
          const end = Math.min(text.length, start + 1 + length);
          const quote = quoteAround(text, start, end);
          expect(quote.text).toBe(text.slice(quote.from, quote.to));
          expect(quote.from).toBeLessThanOrEqual(start);
          expect(quote.to).toBeGreaterThanOrEqual(end);
          expect(quote.text.length).toBeLessThanOrEqual(Math.max(QUOTE_CHARACTERS, end - start) + 1);
        },
      ),
    );
  });
});

const mention = (text: string, word: string, nth = 0): Place['mention'] => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(word, start + 1);
  return { skill: word, group: 'backend', start, end: start + word.length, polarity: 'stated' };
};

describe('quotesOf', () => {
  const text = 'Python here, and Python there. No more Python.';
  const parts: TextPart[] = [
    { field: 'about', kind: 'prose', text },
    { field: 'skills', kind: 'listed', text: 'Python' },
  ];

  test('one quote per sentence, its marks in order, places in their order', () => {
    const quotes = quotesOf(
      [
        { part: 1, mention: mention('Python', 'Python') },
        { part: 0, mention: mention(text, 'Python', 1) },
        { part: 0, mention: mention(text, 'Python', 0) },
        { part: 0, mention: { ...mention(text, 'Python', 2), polarity: 'negated' } },
      ],
      parts,
    );
    expect(quotes.map((quote) => quote.text)).toEqual([
      'Python',
      'Python here, and Python there.',
      'No more Python.',
    ]);
    expect(quotes[1]?.marks.map((mark) => mark.start)).toEqual([0, 17]);
    expect(quotes[2]?.marks).toEqual([{ start: 8, end: 14, polarity: 'negated' }]);
  });

  test('a place without its part is left out', () => {
    expect(quotesOf([{ part: 9, mention: mention('Go', 'Go') }], parts)).toEqual([]);
  });
});

describe('piecesOf', () => {
  test('cuts into marked and unmarked, the longer of two that start together first', () => {
    expect(
      piecesOf('no AWS yet', [
        { start: 3, end: 6, polarity: 'stated' },
        { start: 0, end: 6, polarity: 'negated' },
      ]),
    ).toEqual([
      { text: 'no AWS', at: 0, polarity: 'negated' },
      { text: ' yet', at: 6, polarity: null },
    ]);
  });

  test('the pieces are the text', () => {
    const mark = fc.record({
      start: fc.nat(60),
      end: fc.nat(60),
      polarity: fc.constantFrom('stated', 'negated', 'intent' as const),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (text, marks) => {
        expect(
          piecesOf(text, marks as Parameters<typeof piecesOf>[1])
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test.each([
  ['On-prem by choice, no AWS so far.', 'AWS', 'no AWS'],
  ['I have never used Kafka.', 'Kafka', 'never used Kafka'],
  ['Not a fan. AWS? No.', 'AWS', 'AWS'],
  ['AWS: none', 'AWS', 'AWS'],
  ['a knot of AWS', 'AWS', 'AWS'],
])('negationRange of %j', (text, word, phrase) => {
  const start = text.indexOf(word);
  const range = negationRange(text, { start, end: start + word.length });
  expect(text.slice(range.start, range.end)).toBe(phrase);
});
