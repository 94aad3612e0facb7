/** Which separator a file uses. */
import Papa from 'papaparse';
import { DELIMITERS } from './delimiter';

const KNOWN = [...DELIMITERS, '|'];

/** Papa Parse takes far more of these than people use and may find one inside of texts, so it gets a short list. */
export function delimiterOf(text: string, given?: string): { body: string; mark: string } {
  // Excel's own line above the header.
  const said = /^"?sep=([,;|\t])"?\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const mark = given ?? said?.[1] ?? afterFirstQuoted(body) ?? guessed(body);
  return { body, mark };
}

/** A file whose first cell is quoted shows its separator right after it: certain, where counting is a guess. */
function afterFirstQuoted(text: string): string | undefined {
  if (!text.startsWith('"')) return undefined;
  const end = /^"(?:[^"]|"")*"/.exec(text.slice(0, 100_000))?.[0].length;
  const next = end === undefined ? '' : text.charAt(end);
  return KNOWN.includes(next) ? next : undefined;
}

function guessed(text: string): string {
  return (
    Papa.parse(text, { preview: 20, skipEmptyLines: true, delimitersToGuess: KNOWN }).meta.delimiter || ','
  );
}
