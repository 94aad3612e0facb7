/** The roles that people are in, with the names a page shows. */
import type { EntryRow } from '../../domain/rows';
import type { Library } from '../schema';
import { isLive } from './live';
import { stageNames } from './stages';

export interface NamedEntry extends EntryRow {
  stageName: string;
  roleName: string;
}

/** Live entries of these people in live roles, newest first. */
export async function entriesOf(candidateIds: readonly string[], db: Library): Promise<NamedEntry[]> {
  const entries = (await db.entries.where('candidateId').anyOf(candidateIds).toArray()).filter(isLive);
  const [names, roles] = await Promise.all([
    stageNames(db),
    db.roles.bulkGet([...new Set(entries.map(({ roleId }) => roleId))]),
  ]);
  const live = new Map(
    roles.flatMap((role) => (role && isLive(role) ? [[role.id, role.name] as const] : [])),
  );
  return entries
    .flatMap((entry) => {
      const roleName = live.get(entry.roleId);
      return roleName === undefined
        ? []
        : [{ ...entry, roleName, stageName: names.get(entry.stage) ?? entry.stage }];
    })
    .sort((a, b) => b.addedAt - a.addedAt);
}
