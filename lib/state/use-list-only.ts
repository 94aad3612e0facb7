/** Who of those on screen was saved from a list row only, and waits to be read in full. */
import { useLiveQuery } from 'dexie-react-hooks';
import { listOnlyOf } from '../db/read/list-only';
import type { CandidateRow } from '../domain/rows';

const NOBODY: ReadonlySet<string> = new Set();

export function useListOnly(people: readonly Pick<CandidateRow, 'id' | 'profileIds'>[]): ReadonlySet<string> {
  const asked = people.map(({ id, profileIds }) => `${id} ${profileIds.join(' ')}`).join('\n');
  // `asked` stands for `people`.
  return useLiveQuery(() => listOnlyOf(people), [asked]) ?? NOBODY;
}
