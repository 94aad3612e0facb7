/**
 * `npm run --silent skills`: reads JSON lines `{id, text}` on standard input and writes one line
 * `{id, mentions, implied}` each; offsets are UTF-16 code units of the text. A line that is not of this form is named on
 * standard error and makes the exit code 1; the other lines are answered all the same.
 */
import { createInterface } from 'node:readline';
import { createMatcher } from '../lib/skills/matcher';

interface Asked {
  id: string | number;
  text: string;
}

/** A line of input, or what is wrong with it. */
export function askedIn(line: string): Asked | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return 'no id';
  return typeof text === 'string' ? { id, text } : 'no text';
}

/** Answers every line; returns the exit code. */
export async function answer(
  lines: AsyncIterable<string>,
  write: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  const matcher = createMatcher();
  let code = 0;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const asked = askedIn(line);
    if (typeof asked === 'string') {
      complain(`line ${number}: ${asked}`);
      code = 1;
      continue;
    }
    write(JSON.stringify({ id: asked.id, ...matcher.recognise(asked.text) }));
  }
  return code;
}

export async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(
      'usage: npm run --silent skills < lines.jsonl   ({id, text} a line; no arguments)\n',
    );
    return 2;
  }
  return answer(
    createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    (line) => process.stdout.write(`${line}\n`),
    (line) => process.stderr.write(`${line}\n`),
  );
}
