/** What the toolbar icon says of a person: one keyed look-up, then the names it needs. */
import { activeRole } from '../../settings/items';
import { library } from '../open';

export interface SavedMark {
  name: string;
  /** The stage in the active role, if the person is in it. */
  stage?: string;
}

export async function savedMark(key: string, db = library()): Promise<SavedMark | null> {
  const profile = await db.profiles.where('keys').equals(key).first();
  if (!profile) return null;
  const candidate = await db.candidates.get(profile.candidateId);
  if (!candidate || candidate.deletedAt !== undefined) return null;
  const roleId = await activeRole.get();
  const entry = roleId
    ? await db.entries.where('[roleId+candidateId]').equals([roleId, candidate.id]).first()
    : undefined;
  const stage = entry && entry.deletedAt === undefined ? await db.stages.get(entry.stage) : undefined;
  return { name: candidate.name, ...(stage ? { stage: stage.name } : {}) };
}
