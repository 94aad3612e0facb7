/** Matching 20 kB of text, in Node and in Chromium, against one alternation RegExp over the same names. */
import { openPages } from './browser';
import { bundle, put } from './bundle';
import { type Figure, figure, ratios } from './figure';
import type * as InPage from './in-page/matching';
import { type Matchings, matchings } from './in-page/matching';

const ADDRESS = 'https://example.org/';

export async function matching(): Promise<Figure[]> {
  const { page, close } = await openPages(new Map([[ADDRESS, '<!doctype html><title>matching</title>']]));
  try {
    await page.goto(ADDRESS);
    await put(page, await bundle(new URL('./in-page/matching.ts', import.meta.url)));
    const inPage = await page.evaluate(() =>
      (globalThis as unknown as { measured: typeof InPage }).measured.matchings(),
    );
    return [...figuresOf('Chromium', inPage), ...figuresOf('Node', matchings())];
  } finally {
    await close();
  }
}

function figuresOf(where: string, found: Matchings): Figure[] {
  const { names, mentions, rivalHits, build, recognise, finding, rival } = found;
  return [
    figure(`match 20 kB warm, ${where}`, 'ms', recognise, {
      budget: 2,
      note: `${names} names, ${mentions} mentions with polarity and years`,
    }),
    figure(`  its finding of names and rule words alone, ${where}`, 'ms', finding),
    figure(`  rival: one RegExp of all names, ${where}`, 'ms', rival, {
      note: `${rivalHits} hits, no rules`,
    }),
    figure(`  finding ÷ rival, ${where}`, 'ratio', ratios(finding, rival)),
    figure(`  whole matcher ÷ rival, ${where}`, 'ratio', ratios(recognise, rival)),
    figure(`  build the matcher, ${where}`, 'ms', build, { note: 'once per page that opens' }),
  ];
}
