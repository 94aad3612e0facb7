/** Matching 20 kB of text, in Node and in Chromium, against one alternation RegExp over the same names; and longer text in Node. */
import { execFileSync } from 'node:child_process';
import { openPages } from './browser';
import { bundle, put } from './bundle';
import { type Figure, figure, ratios } from './figure';
import type * as InPage from './in-page/matching';
import type { Matchings } from './in-page/matching';
import { LONGEST, linear } from './linear';
import { type OwnTexts, textOf } from './texts/own-text';

const ADDRESS = 'https://example.org/';

export async function matching(_extension: string, share: number, own: OwnTexts): Promise<Figure[]> {
  const { page, close } = await openPages(new Map([[ADDRESS, '<!doctype html><title>matching</title>']]));
  try {
    await page.goto(ADDRESS);
    const script = await bundle(new URL('./in-page/matching.ts', import.meta.url));
    await put(page, script);
    const inPage = await page.evaluate(() =>
      (globalThis as unknown as { measured: typeof InPage }).measured.matchings(),
    );
    return [
      ...figuresOf('Chromium', inPage),
      ...figuresOf('Node', inNode(script)),
      ...(await linear(textOf(own, LONGEST), share)),
    ];
  } finally {
    await close();
  }
}

/** In a process of its own: what runs the bench's TypeScript would be measured along with it. */
function inNode(script: string): Matchings {
  const print = `${script}; process.stdout.write(JSON.stringify(measured.matchings()))`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=commonjs', '-'], { input: print, encoding: 'utf8' }),
  ) as Matchings;
}

function figuresOf(where: string, found: Matchings): Figure[] {
  const { names, mentions, rivalHits, build, first, recognise, finding, rival } = found;
  return [
    figure(`match 20 kB warm, ${where}`, 'ms', recognise, {
      budget: 2,
      note: `${names} names, ${mentions} mentions with polarity and years`,
    }),
    figure(`  first in a fresh page, ${where}`, 'ms', first, { note: 'code not yet warm' }),
    figure(`  its finding of names and rule words alone, ${where}`, 'ms', finding),
    figure(`  rival: one RegExp of all names, ${where}`, 'ms', rival, {
      note: `${rivalHits} hits, no rules`,
    }),
    figure(`  finding ÷ rival, ${where}`, 'ratio', ratios(finding, rival)),
    figure(`  whole matcher ÷ rival, ${where}`, 'ratio', ratios(recognise, rival)),
    figure(`  build the matcher, ${where}`, 'ms', build, { note: 'once per page that opens' }),
  ];
}
