/** The least that the toolbar icon needs to know of a person: one look-up by key, two more if somebody is saved. */
import { library } from '../open';
import { normalKey } from '../same-person';
import type { Library } from '../schema';
import { entriesOf } from './entries-of';
import { isLive } from './live';

export interface SavedMark {
  name: string;
  /** Name of the stage the person last came to, in any role; null = in the library only. */
  stage: string | null;
}

/** Null = not saved, or in the bin. */
export async function savedMark(key: string, db: Library = library()): Promise<SavedMark | null> {
  const profile = await db.profiles.where('keys').equals(normalKey(key)).first();
  const candidate = profile && (await db.candidates.get(profile.candidateId));
  if (!candidate || !isLive(candidate)) return null;
  const [latest] = (await entriesOf([candidate.id], db)).sort((a, b) => b.stageSince - a.stageSince);
  return { name: candidate.name, stage: latest?.stageName ?? null };
}
