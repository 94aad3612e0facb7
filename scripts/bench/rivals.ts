/**
 * The matcher beside what else finds many names in a text: the same vocabulary in three sizes, the same megabyte of job
 * advertisements, a Node process for each; and how right each is on labelled texts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure';
import { accuracy } from './rivals/accuracy';
import { inChromium } from './rivals/in-chromium';
import { rivalProcesses } from './rivals/processes';
import { sideBySide } from './rivals/side-by-side';
import type { Pace } from './rivals/timing';
import { type OwnTexts, textOf } from './texts/own-text';

const SIZES = [600, 1500, 4000];
const CHARACTERS = 1_000_000;
const ROUNDS = 2;
/** Each rival in each round: milliseconds. Rules are much code: in less time it is not compiled yet. */
const PACE: Pace = { warm: 2500, measure: 1500, least: 5, most: 30 };

export async function rivals(_extension: string, share: number, own: OwnTexts): Promise<Figure[]> {
  const text = textOf(own, CHARACTERS);
  const folder = mkdtempSync(join(tmpdir(), 'roledex-rivals-'));
  const file = join(folder, 'text.txt');
  const processes = await rivalProcesses();
  const quick = share < 1;
  const pace = quick ? { ...PACE, warm: 0, least: 1, most: 3 } : PACE;
  try {
    writeFileSync(file, text);
    return [
      ...sideBySide(processes, {
        file,
        characters: text.length,
        sizes: SIZES,
        rounds: quick ? 1 : ROUNDS,
        pace,
      }),
      ...(await inChromium(text, SIZES, pace)),
      ...accuracy(processes, Math.max(...SIZES), pace, own.ads),
    ];
  } finally {
    processes.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
