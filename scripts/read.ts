/**
 * `npm run --silent read -- FILE [FILE …] --url URL [--url URL …]`: what the readers make of saved pages, one line of
 * JSON per file on standard output, everything else on standard error. Same readers as in the browser.
 */
import { readFile } from 'node:fs/promises';
import type { Reading } from '../lib/domain/reading';
import { siteFor } from '../lib/sites';
import { read } from '../lib/sites/read';
import { decodePage, openPage } from './open-page';

const USAGE =
  'usage: npm run --silent read -- FILE [FILE …] --url URL [--url URL …]   (one --url per file, in the same order)';

interface Page {
  file: string;
  url: string;
}

/** Files with their addresses; a sentence about what is wrong with the arguments otherwise. */
export function pagesOf(args: readonly string[]): Page[] | string {
  const files: string[] = [];
  const urls: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--url') urls.push(args[++i] ?? '');
    else if (arg.startsWith('--url=')) urls.push(arg.slice('--url='.length));
    else if (arg.startsWith('--')) return `Unknown option: ${arg}`;
    else files.push(arg);
  }
  if (files.length === 0) return 'No file given.';
  if (files.length !== urls.length)
    return `${files.length} file(s), but ${urls.length} --url: one for each is needed.`;
  const odd = urls.find((url) => !URL.canParse(url));
  if (odd !== undefined) return `Not an address: ${odd || '(empty)'}. Give the whole address, with https://`;
  return files.map((file, i) => ({ file, url: urls[i] ?? '' }));
}

/** The reading as it is printed. Other handles of the same person are for merging only, no field of the page. */
function printed(reading: Reading): Reading {
  if (!reading.draft) return reading;
  const { alsoKnownAs: _, ...draft } = reading.draft;
  return { ...reading, draft };
}

/** Exit code: 0, also for walls; 1 when a file could not be read (the others are printed); 2 for wrong arguments. */
export async function main(args: readonly string[]): Promise<number> {
  const pages = pagesOf(args);
  if (typeof pages === 'string') {
    process.stderr.write(`${pages}\n${USAGE}\n`);
    return 2;
  }
  let code = 0;
  for (const { file, url } of pages) {
    try {
      const doc = openPage(decodePage(await readFile(file)), url);
      process.stdout.write(`${JSON.stringify({ file, ...printed(read(siteFor(url), doc, url)) })}\n`);
    } catch (error) {
      code = 1;
      process.stderr.write(
        `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
  }
  return code;
}
