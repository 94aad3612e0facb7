/**
 * What must not change an answer: over every own labelled text in running prose. What does change one today stands in
 * `WRAPPED`, each text by itself: a list that may only become shorter.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../lib/skills/matcher';
import type { Mention } from '../../lib/skills/mention';
import { patternsOf } from '../../lib/skills/patterns';
import { foldName } from '../../lib/skills/text/fold';
import { vocabulary } from '../../lib/skills/vocabulary';
import { casesIn } from './case';

const { recognise } = createMatcher();
const texts = [...casesIn('names'), ...casesIn('soft'), ...casesIn('more'), ...casesIn('third')]
  .filter(({ kind }) => kind === undefined)
  .map(({ text }) => text);

/** Everything but the offsets. */
const read = (text: string) => {
  const { mentions, implied } = recognise(text);
  return { mentions: mentions.map(({ start: _start, end: _end, ...rest }) => rest), implied };
};
/** Whether two texts are read alike: in everything, or in skills and polarities only. */
const alike = (one: string, other: string): boolean =>
  JSON.stringify(read(one)) === JSON.stringify(read(other));
const alikeInNames = (one: string, other: string): boolean => names(one) === names(other);
const names = (text: string): string =>
  recognise(text)
    .mentions.map(({ skill, polarity }) => `${skill} ${polarity}`)
    .join();

/** Written forms that stand for their skill in any context and any case: no everyday word, no first name, no "Go". */
const unambiguous = patternsOf(vocabulary).filter(({ doubt, exact }) => doubt === 'none' && !exact);
const unambiguousTexts = new Set(unambiguous.map(({ text }) => text));

interface Place {
  text: string;
  surface: string;
  /** The text with another surface in this place. */
  with: (surface: string) => string;
}
const placesWhere = (wanted: (surface: string, mention: Mention) => boolean): Place[] =>
  texts.flatMap((text) =>
    recognise(text).mentions.flatMap((mention) => {
      const surface = text.slice(mention.start, mention.end);
      const place = {
        text,
        surface,
        with: (other: string) => text.slice(0, mention.start) + other + text.slice(mention.end),
      };
      return wanted(surface, mention) ? [place] : [];
    }),
  );
const sure = placesWhere((surface) => unambiguousTexts.has(foldName(surface)));

/** Texts that are read otherwise where their line is wrapped between two small words: faults, of which there may only become fewer. */
const WRAPPED = ['Explico conceptos técnicos a personas sin formación informática.', 'azure blue tiles'];

describe('an answer is the same', { timeout: 60_000 }, () => {
  test('in any case of the letters of an unambiguous name', () => {
    expect(sure.length).toBeGreaterThan(200);
    const title = (text: string): string =>
      text.toLowerCase().replace(/[a-z]+/g, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    const forms = [(text: string) => text.toUpperCase(), (text: string) => text.toLowerCase(), title];
    for (const place of sure)
      for (const form of forms) expect(read(place.with(form(place.surface)))).toEqual(read(place.text));
    // A name that its capital distinguishes from a word ("Go") is `exact`: it is not among these.
    expect(unambiguousTexts.has('go')).toBe(false);
  });

  test('in any mixture of cases', () => {
    const mixed = fc
      .tuple(fc.constantFrom(...sure), fc.infiniteStream(fc.boolean()))
      .map(([place, upper]) => ({
        place,
        surface: Array.from(place.surface, (char) =>
          upper.next().value ? char.toUpperCase() : char.toLowerCase(),
        ).join(''),
      }));
    fc.assert(
      fc.property(mixed, ({ place, surface }) => {
        expect(names(place.with(surface))).toBe(names(place.text));
      }),
      { numRuns: 1000 },
    );
  });

  test('composed and decomposed', () => {
    const accented = 'Zoë Müller-Łukaszewicz, Åre – développé à Besançon.';
    for (const text of texts) {
      expect(read(text.normalize('NFD')), text).toEqual(read(text.normalize('NFC')));
      const longer = `${accented}\n\n${text}`;
      expect(read(longer.normalize('NFD')), longer).toEqual(read(longer.normalize('NFC')));
    }
  });

  test('with any blank for a space', () => {
    for (const blank of ['\u00a0', '\u2009', '\u3000', '\t', '  ', ' \u200b'])
      for (const text of texts) expect(read(text.replaceAll(' ', blank)), text).toEqual(read(text));
  });

  test('with a line break inside a name', () => {
    const spaced = placesWhere(
      (surface, { group }) => surface.includes(' ') && group !== 'soft' && group !== 'responsibility',
    );
    expect(spaced.length).toBeGreaterThan(20);
    for (const place of spaced)
      for (const lineBreak of ['\n', '\r\n', '\u2028'])
        expect(read(place.with(place.surface.replaceAll(' ', lineBreak))), place.text).toEqual(
          read(place.text),
        );
  });

  test('with a line wrapped between two small words', () => {
    // Only names count here: the phrases of the evidence categories end with their line.
    const technologies = (text: string): string[] =>
      recognise(text)
        .mentions.filter(({ group }) => group !== 'soft' && group !== 'responsibility')
        .map(({ skill, polarity }) => `${skill} ${polarity}`);
    const changed = texts.filter((text) =>
      Array.from(text.matchAll(/(?<=(?<!\p{L})\p{Ll}+) (?=\p{Ll}+(?!\p{L}))/gu)).some(({ index }) => {
        const wrapped = `${text.slice(0, index)}\n${text.slice(index + 1)}`;
        return technologies(wrapped).join() !== technologies(text).join();
      }),
    );
    expect(changed).toEqual(WRAPPED);
  });

  test('in quotation marks', () => {
    for (const [open, close] of ['“”', '«»', '„“', '""'] as const) {
      // Beside a slash a quoted word is no part of the list any more.
      const changed = sure
        .filter(({ text }) => !/\w\/\w/.test(text))
        .filter((place) => !alikeInNames(place.with(`${open}${place.surface}${close}`), place.text))
        .map(({ text }) => text);
      expect(changed, open).toEqual([]);
    }
  });

  test('as an item of a list, and in brackets', () => {
    const changedBy = (open: string, close: string): string[] =>
      texts.filter((text) => !alikeInNames(`${open}${text}${close}`, text));
    expect(changedBy('• ', '')).toEqual([]);
    expect(changedBy('- ', '')).toEqual([]);
    expect(changedBy('* ', '')).toEqual([]);
    expect(changedBy('(', ')')).toEqual([]);
    expect(texts.filter((text) => !alike(`${text} .`, text))).toEqual([]);
  });

  test('for a bare name between marks', () => {
    const marks = [
      ['(', ')'],
      ['[', ']'],
      ['"', '"'],
      ["'", "'"],
      ['“', '”'],
      ['«', '»'],
      ['•', ''],
      ['- ', ' -'],
      ['|', '|'],
      ['', '!'],
      ['', '?'],
      ['', '.'],
      ['', ','],
      ['', ';'],
      ['', ':'],
    ] as const;
    const lost = unambiguous.flatMap(({ text: name, skill }) =>
      marks
        .map(([open, close]) => open + name + close)
        .filter((text) => !recognise(text).mentions.some((mention) => mention.skill === skill.name)),
    );
    // ".yml" is the end of a file's name.
    const faults = lost.filter((text) => !text.includes('docker compose.yml'));
    expect(faults).toEqual([]);
  });
});
