/** Sizes of what is shipped: readers minified, the panel's start gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, figure } from './figure';

export function sizes(folder: string): Figure[] {
  const readers = readdirSync(join(folder, 'content-scripts')).filter((file) => file.endsWith('.js'));
  return [
    ...readers.map((file) =>
      figure(`reader ${file}`, 'kB', [readFileSync(join(folder, 'content-scripts', file)).length / 1000], {
        budget: 30,
      }),
    ),
    figure(
      'panel at start, gzip, without the vocabulary',
      'kB',
      [gzipped(startScripts(folder, 'sidepanel.html'))],
      {
        budget: 160,
      },
    ),
    figure('dashboard at start, gzip', 'kB', [gzipped(startScripts(folder, 'dashboard.html'))]),
  ];
}

const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;

/** The scripts a page loads at its start: its own and all they import statically. */
export function startScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const open = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) =>
    join(folder, path ?? ''),
  );
  const seen = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    // `import"./a.js"` and `from"./a.js"`; a dynamic `import("./a.js")` is loaded later and does not count.
    for (const [, path] of readFileSync(file, 'utf8').matchAll(
      /(?:\bimport|\bfrom)\s*["'](\.[^"']+\.js)["']/g,
    ))
      open.push(resolve(file, '..', path ?? ''));
  }
  return [...seen];
}
