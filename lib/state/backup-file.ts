/** Everything as one file, written in pieces; the language and other switches of this browser are not part of it. */
import { dumpEverything, dumpSize } from '../db/read/dump';
import { writeBackup } from '../formats/backup';
import { lastBackup } from '../settings/items';
import { download } from './download';

export interface Progress {
  done: number;
  total: number;
}

/** Local date and time in the name, so that files sort by age: `roledex-2026-11-25-1804.json`. */
export function backupName(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `roledex-${day}-${two(date.getHours())}${two(date.getMinutes())}.json`;
}

/** Hands the file to the browser and remembers when. @returns its name. Aborting ends it with the signal's reason. */
export async function exportEverything(
  now: number,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<string> {
  const total = await dumpSize();
  const counted = { candidates: 0, roles: 0 };
  const parts: string[] = [];
  const pieces = counting(dumpEverything(), counted);
  for await (const part of writeBackup(pieces, now, {
    signal,
    onProgress: (done) => onProgress({ done, total }),
  }))
    parts.push(part);
  const name = backupName(now);
  const file = new Blob(parts, { type: 'application/json' });
  download(name, [file], 'application/json');
  await lastBackup.set({ at: now, people: counted.candidates, roles: counted.roles, bytes: file.size });
  return name;
}

/** Counts the people and roles that are not in the bin, on the way. */
async function* counting(
  pieces: ReturnType<typeof dumpEverything>,
  counted: { candidates: number; roles: number },
): ReturnType<typeof dumpEverything> {
  for await (const piece of pieces) {
    const { table, rows } = piece;
    if (table === 'candidates' || table === 'roles')
      counted[table] += rows.filter(({ deletedAt }) => deletedAt === undefined).length;
    yield piece;
  }
}
