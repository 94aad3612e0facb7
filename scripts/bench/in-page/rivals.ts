/** In a page: the matcher, the alternation, and a library that marks what it finds in the document. */
import Mark from 'mark.js';
import oneRegExp from '../rivals/one-regexp';
import ours from '../rivals/ours';
import { type Pace, timed } from '../rivals/timing';
import { vocabularyOf } from '../rivals/vocabulary';

const rivals = { ours, 'one-regexp': oneRegExp };

/** Milliseconds for the whole text, warm. */
export function searched(rival: keyof typeof rivals, size: number, text: string, pace: Pace): number[] {
  const searcher = rivals[rival].ready(vocabularyOf(size));
  return timed(() => searcher.search(text), pace);
}

/** The text as the document's paragraphs, one a line. */
export function show(text: string): void {
  document.body.replaceChildren(
    ...text.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
}

/** Milliseconds for one marking of what `show` put there, and how many marks were set. Throws what the library throws. */
export function marked(size: number): { took: number; marks: number } {
  const names = vocabularyOf(size).patterns.map(({ text }) => text);
  const start = performance.now();
  let marks = 0;
  new Mark(document.body).mark(names, {
    separateWordSearch: false,
    // What bounds a word: with "exactly" alone only white space does.
    accuracy: { value: 'exactly', limiters: ',.;:!?()[]{}"\'/|–-'.split('') },
    done: (count) => {
      marks = count;
    },
  });
  return { took: performance.now() - start, marks };
}
