/** A person into a role. Being there already changes nothing but the match last shown. */
import type { Role } from '../../domain/role';
import type { EntryRow, MatchSnapshot } from '../../domain/rows';
import { roleCounter } from '../count';
import { Refused } from '../problems';
import { askForCounters } from './counters';
import { FIRST_STAGE, firstStage } from './stage-order';
import type { Work } from './work';

export const SHORTLIST_TABLES = ['entries', 'roles', 'stages'] as const;

/** Asks for everything that putting people into these roles will look up: one turn instead of four. */
export async function askForRoles(work: Work, roleIds: readonly string[]): Promise<void> {
  if (roleIds.length === 0) return;
  const counters = roleIds.map((id) => roleCounter(id, FIRST_STAGE));
  await Promise.all([work.many('roles', roleIds), work.all('stages'), askForCounters(work, counters)]);
}

export async function liveRole(work: Work, roleId: string): Promise<Role> {
  const role = await work.get('roles', roleId);
  if (!role || role.deletedAt !== undefined) throw new Refused('not found', 'role');
  return role;
}

/** @returns the entry, and whether the person was not in the role before. */
export async function shortlist(
  work: Work,
  candidateId: string,
  roleId: string,
  match?: MatchSnapshot,
): Promise<{ entry: EntryRow; fresh: boolean }> {
  // A person made just now is in no role; one that the same command put there is found in what it holds.
  const asNew = work.made('candidates', candidateId);
  const [known] = asNew
    ? work.mine('entries', (entry) => entry.roleId === roleId && entry.candidateId === candidateId)
    : await work.where('entries', '[roleId+candidateId]', [[roleId, candidateId]]);
  const snapshot = match ? { match } : {};
  if (known && known.deletedAt === undefined)
    return { entry: work.put('entries', { ...known, ...snapshot }), fresh: false };
  const row = {
    id: known?.id ?? work.uuid(),
    roleId,
    candidateId,
    stage: await firstStage(work),
    stageSince: work.now,
    addedAt: work.now,
    ...snapshot,
  };
  // A person who was taken out of the role comes back as a new one: the old row, because the pair is unique.
  const entry = known ? work.put('entries', { ...stamps(known), ...row }) : work.add('entries', row);
  return { entry, fresh: true };
}

const stamps = ({ updatedAt, schemaVersion }: EntryRow) => ({ updatedAt, schemaVersion });
