/** Who was saved from a list row only. */
import type { CandidateRow } from '../../domain/rows';
import { library } from '../open';
import type { Library } from '../schema';

/** Those of whom nothing but list rows was read. */
export async function listOnlyOf(
  candidates: readonly Pick<CandidateRow, 'id' | 'profileIds'>[],
  db: Library = library(),
): Promise<ReadonlySet<string>> {
  const profiles = await db.profiles.bulkGet(candidates.flatMap(({ profileIds }) => profileIds));
  const stubs = new Set(profiles.flatMap((one) => (one?.stub ? one.id : [])));
  return new Set(
    candidates
      .filter(({ profileIds }) => profileIds.length > 0 && profileIds.every((id) => stubs.has(id)))
      .map(({ id }) => id),
  );
}
