import { Fragment } from 'react';

/**
 * A sentence with some of its words in bold, in the order given. The sentence comes whole from the catalogue, so that
 * another language can put the words elsewhere; what is not found stays plain.
 */
export function Emphasis({ text, words }: { text: string; words: readonly string[] }) {
  const pieces: { at: number; plain: string; bold: string }[] = [];
  let done = 0;
  for (const word of words) {
    const at = word ? text.indexOf(word, done) : -1;
    if (at < 0) continue;
    pieces.push({ at, plain: text.slice(done, at), bold: word });
    done = at + word.length;
  }
  return (
    <>
      {pieces.map(({ at, plain, bold }) => (
        <Fragment key={at}>
          {plain}
          <b>{bold}</b>
        </Fragment>
      ))}
      {text.slice(done)}
    </>
  );
}
