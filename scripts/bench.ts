/**
 * `npm run bench [-- --json FILE] [--only PART[,PART]] [--quick] [--text FILE] [--ads FILE]`: builds, measures in Node and in a
 * real Chromium, and prints one table. Budgets are those of the README; a missed one is marked and asserted nowhere, since times depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { candidates } from './bench/candidates';
import { csv } from './bench/csv';
import { type Figure, isMissed, table } from './bench/figure';
import { matching } from './bench/matching';
import { panel } from './bench/panel';
import { reading } from './bench/reading';
import { rivals } from './bench/rivals';
import { saving } from './bench/saving';
import { sizes } from './bench/sizes';
import type { OwnTexts } from './bench/texts/own-text';
import { findBrowser, versionOf } from './browser/find';

const OUT = process.env['ROLEDEX_OUT'] ?? resolve(import.meta.dirname, '../.output');

/** `share`: of the runs and of the people stored; 1, or 0.1 for a quick look. */
type Part = (extension: string, share: number, own: OwnTexts) => Figure[] | Promise<Figure[]>;

const PARTS: Record<string, Part> = {
  sizes,
  reading,
  panel,
  matching,
  rivals,
  saving,
  candidates,
  csv,
};
/** Those that measure the built extension. */
const OF_THE_BUILD = ['sizes', 'reading', 'panel', 'saving', 'candidates'];

const USAGE = `usage: npm run bench [-- --json FILE] [--only ${Object.keys(PARTS).join(',')}] [--quick] [--built] [--text FILE] [--ads FILE]`;

interface Wanted {
  json?: string;
  only: string[];
  /** A tenth of everything: to see that it runs, not to quote. */
  quick: boolean;
  /** Measure what lies in the output folder already. */
  built: boolean;
  own: OwnTexts;
}

/** What the arguments ask for; null when they ask for nothing that exists. */
function wantedOf(args: readonly string[]): Wanted | null {
  const wanted: Wanted = { only: Object.keys(PARTS), quick: false, built: false, own: {} };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    const value = args[i + 1];
    if (arg === '--built') wanted.built = true;
    else if (arg === '--quick') wanted.quick = true;
    else if (arg === '--json' && value) {
      wanted.json = value;
      i += 1;
    } else if (arg === '--only' && value) {
      wanted.only = value.split(',');
      i += 1;
    } else if ((arg === '--text' || arg === '--ads') && value) {
      wanted.own[arg === '--text' ? 'text' : 'ads'] = value;
      i += 1;
    } else return null;
  }
  return wanted.only.every((part) => part in PARTS) ? wanted : null;
}

export async function main(args: readonly string[]): Promise<number> {
  const wanted = wantedOf(args);
  if (!wanted) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const browser = findBrowser('chromium');
  if (!wanted.built && wanted.only.some((part) => OF_THE_BUILD.includes(part))) {
    const built = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (built.status !== 0) return built.status ?? 1;
  }
  const figures: Figure[] = [];
  let failed = 0;
  for (const part of wanted.only) {
    process.stderr.write(`measuring ${part} …\n`);
    try {
      figures.push(
        ...((await PARTS[part]?.(resolve(OUT, 'chrome-mv3'), wanted.quick ? 0.1 : 1, wanted.own)) ?? []),
      );
    } catch (error) {
      // The other figures are worth having all the same.
      failed += 1;
      process.stderr.write(
        `${part} was not measured: ${error instanceof Error ? error.stack : String(error)}\n`,
      );
    }
  }
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg()[0] ?? 0,
    node: process.version,
    browser: versionOf(browser),
    quick: wanted.quick,
  };
  process.stdout.write(
    `${machine.cpu}, ${machine.cores} cores, load ${machine.load.toFixed(1)}, Node ${machine.node}, ${machine.browser}${wanted.quick ? ', a tenth of the runs' : ''}\n\n${table(figures)}\n`,
  );
  const missed = figures.filter(isMissed);
  const verdict = missed.length > 0 ? `${missed.length} missed.` : 'Every budget that was measured is kept.';
  process.stdout.write(`\n${verdict}${failed > 0 ? ` ${failed} part(s) not measured.` : ''}\n`);
  if (wanted.json) writeFileSync(wanted.json, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  return failed > 0 ? 1 : 0;
}
