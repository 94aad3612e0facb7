/** Roles, with how many people stand in each stage. */
import type { Role } from '../../domain/role';
import type { StageRow } from '../../domain/rows';
import { roleCounter } from '../count';
import { library } from '../open';
import type { Library } from '../schema';
import { countsOf } from './counters';
import { isLive } from './live';
import { stages } from './stages';

export interface RoleWithCounts {
  role: Role;
  /** One per live stage, in order. */
  stages: { stage: StageRow; count: number }[];
  total: number;
}

/** Newest change first. */
export async function liveRoles(db: Library = library()): Promise<Role[]> {
  return (await db.roles.toArray()).filter(isLive).sort((a, b) => b.updatedAt - a.updatedAt);
}

export async function rolesList(db: Library = library()): Promise<RoleWithCounts[]> {
  const [roles, inOrder] = await Promise.all([liveRoles(db), stages(db)]);
  const counts = await countsOf(
    roles.flatMap((role) => inOrder.map((stage) => roleCounter(role.id, stage.id))),
    db,
  );
  return roles.map((role, i) => {
    const perStage = inOrder.map((stage, j) => ({ stage, count: counts[i * inOrder.length + j] ?? 0 }));
    return { role, stages: perStage, total: perStage.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** Undefined where there is none, or it is in the bin. */
export async function role(id: string, db: Library = library()): Promise<Role | undefined> {
  const row = await db.roles.get(id);
  return row && isLive(row) ? row : undefined;
}
