/** People in the library who may be the one on the page. Suggestions with their reasons; nobody is merged by this. */
import { marksOf, type SameReason, sameAs } from '../../domain/identity';
import type { CandidateRow, ProfileRow } from '../../domain/rows';
import { library } from '../open';
import { keysOfDraft, type Named } from '../same-person';
import type { Library } from '../schema';
import { isLive } from './live';

export interface Suggestion {
  candidate: CandidateRow;
  reasons: SameReason[];
}

interface Asked {
  site: string;
  keys: string[];
  marks: string[];
}

/** Marks that many share (a common link) say nothing; beyond this many hits they are not followed. */
const HITS = 200;
const STRENGTH = { exact: 0, strong: 1, supporting: 2 } as const;

/** For a draft that is not saved, or just is: everybody else who looks like it, best reasons first. */
export function duplicatesFor(named: Named, db: Library = library()): Promise<Suggestion[]> {
  const { site, url, draft } = named;
  return suggestions([{ site, keys: keysOfDraft(named), marks: marksOf(site, draft, url) }], db);
}

/** For a saved person. */
export async function duplicatesOf(candidateId: string, db: Library = library()): Promise<Suggestion[]> {
  const profiles = await db.profiles.where('candidateId').equals(candidateId).toArray();
  return suggestions(profiles.map(asked), db, candidateId);
}

const asked = ({ site, keys, marks = [] }: ProfileRow): Asked => ({ site, keys, marks });

async function suggestions(people: Asked[], db: Library, self?: string): Promise<Suggestion[]> {
  const keys = people.flatMap((one) => one.keys);
  const marks = [...new Set(people.flatMap((one) => one.marks))];
  const [own, alike, decisions] = await Promise.all([
    db.profiles.where('keys').anyOf(keys).distinct().toArray(),
    db.profiles.where('marks').anyOf(marks).distinct().limit(HITS).toArray(),
    db.identityDecisions.where('keys').anyOf(keys).distinct().toArray(),
  ]);
  const mine = new Set([...own.map(({ candidateId }) => candidateId), ...(self === undefined ? [] : [self])]);
  const apart = decisions.filter((row) => row.what === 'not the same' && isLive(row));

  const reasons = new Map<string, SameReason[]>();
  for (const profile of alike) {
    const { candidateId } = profile;
    if (mine.has(candidateId)) continue;
    const found = people.flatMap((one) => sameAs(one, asked(profile)));
    if (found.length > 0) reasons.set(candidateId, [...(reasons.get(candidateId) ?? []), ...found]);
  }
  const candidates = await db.candidates.bulkGet([...reasons.keys()]);
  const keysOf = (id: string) =>
    alike.filter(({ candidateId }) => candidateId === id).flatMap((row) => row.keys);
  return candidates
    .flatMap((candidate) => {
      if (!candidate || !isLive(candidate)) return [];
      // The decision names keys of both, so that it outlives a bin and a restore.
      const theirs = new Set(keysOf(candidate.id));
      const decided = apart.some(
        (row) => row.candidateIds.includes(candidate.id) || row.keys.some((key) => theirs.has(key)),
      );
      return decided ? [] : [{ candidate, reasons: unique(reasons.get(candidate.id) ?? []) }];
    })
    .sort((a, b) => rank(a) - rank(b));
}

function unique(reasons: SameReason[]): SameReason[] {
  const seen = new Map(reasons.map((reason) => [`${reason.what} ${reason.value}`, reason]));
  return [...seen.values()].sort((a, b) => STRENGTH[a.strength] - STRENGTH[b.strength]);
}

/** Strongest reason first, then the number of reasons. */
function rank({ reasons }: Suggestion): number {
  return STRENGTH[reasons[0]?.strength ?? 'supporting'] * 100 - reasons.length;
}
