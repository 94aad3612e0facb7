/** The repository's own files, for tests over it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Tracked and new files below these folders, without what git ignores. */
export function files(...folders: string[]): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...folders],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return [...new Set(listed.split('\0').filter(Boolean))].sort();
}

export const content = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');
