/** In a page of Chromium: ours, the alternation, and mark.js, which works on a document only. */
import type { Page } from 'puppeteer-core';
import { openPages } from '../browser';
import { bundle, put } from '../bundle';
import type { Figure } from '../figure';
import type * as InPage from '../in-page/rivals';
import { OURS, rivalNames } from './index';
import { PATIENCE, tooLong } from './patience';
import { throughput, without } from './speed';
import type { Pace } from './timing';

const ADDRESS = 'https://example.org/';

const SEARCHED = [OURS, 'one-regexp'] as const;

/** Both searchers at the largest size; the marking on a short text at each, on the whole one until a size fails. */
export async function inChromium(text: string, sizes: readonly number[], pace: Pace): Promise<Figure[]> {
  const script = await bundle(new URL('../in-page/rivals.ts', import.meta.url));
  const largest = Math.max(...sizes);
  const figures: Figure[] = [];
  for (const rival of SEARCHED) {
    const runs = await onPage(script, (page) =>
      page.evaluate(
        (...asked) => (globalThis as unknown as { measured: typeof InPage }).measured.searched(...asked),
        rival,
        largest,
        text,
        pace,
      ),
    );
    figures.push(throughput(rivalNames[rival], largest, text.length, runs, 'in Chromium'));
  }
  const short = text.slice(0, SHORT_TEXT);
  for (const size of sizes) figures.push(await marking(script, short, size));
  for (const size of sizes) {
    const row = await marking(script, text, size);
    figures.push(row);
    if (row.runs === 0) break;
  }
  return figures;
}

const MARKING = 'npm mark.js 8.11.1, on a page in Chromium';
/** As much as a long profile. */
const SHORT_TEXT = 20_000;
/** It names the whole expression before it says what is wrong with it. */
const LONG_MESSAGE = 120;

async function marking(script: string, text: string, size: number): Promise<Figure> {
  const name = `${MARKING}, ${text.length / 1000} kB`;
  try {
    const { took, marks } = await onPage(script, (page) =>
      page.evaluate(
        (shown, names) => {
          const { show, marked } = (globalThis as unknown as { measured: typeof InPage }).measured;
          show(shown);
          return marked(names);
        },
        text,
        size,
      ),
    );
    return throughput(name, size, text.length, [took], `one run; ${marks} marks set in the document`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message } = error;
    const reason =
      message.length > LONG_MESSAGE
        ? `${message.slice(0, message.indexOf(':'))}: … ${message.slice(message.lastIndexOf(':') + 2)}`
        : message;
    return without(name, size, reason);
  }
}

/** A browser of its own for each: what a library left behind, or hangs in, must not touch the next. */
async function onPage<T>(script: string, work: (page: Page) => Promise<T>): Promise<T> {
  const { page, close } = await openPages(new Map([[ADDRESS, '<!doctype html><title>rivals</title>']]));
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await page.goto(ADDRESS);
    await put(page, script);
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(tooLong(PATIENCE)), PATIENCE * 1000);
    });
    return await Promise.race([work(page), late]);
  } finally {
    clearTimeout(timer);
    await close();
  }
}
