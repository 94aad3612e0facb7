/** Roles: what the recruiter hires for. A binned role keeps its entries, so that it comes back whole. */
import type { Role } from '../../domain/role';
import { roleCounter } from '../count';
import { Refused } from '../problems';
import type { Handler } from './handler';
import { liveRole } from './shortlisting';
import { stagesInOrder } from './stage-order';

export const saveRole: Handler<'saveRole'> = {
  tables: ['roles', 'stages', 'entries'],
  async run(work, { roleId, role }) {
    const known = await work.get('roles', roleId);
    if (known?.deletedAt !== undefined) throw new Refused('not found', 'role');
    if (known) {
      const { id, updatedAt, schemaVersion } = known;
      work.put('roles', { ...role, id, updatedAt, schemaVersion });
    } else {
      work.add('roles', { ...role, id: roleId });
      for (const stage of await stagesInOrder(work)) work.touchedCounters.add(roleCounter(roleId, stage.id));
    }
    work.about(roleId);
    work.event({ kind: known ? 'role changed' : 'role made', candidateIds: [], roleId });
    return { ids: [roleId], what: known ? 'updated' : 'saved' };
  },
};

export const setRequirements: Handler<'setRequirements'> = {
  tables: ['roles'],
  async run(work, { roleId, requirements }) {
    const role = await liveRole(work, roleId);
    work.put('roles', { ...role, requirements });
    work.about(roleId);
    work.event({
      kind: 'requirements changed',
      candidateIds: [],
      roleId,
      detail: { count: requirements.length },
    });
    return { ids: [roleId] };
  },
};

export const binRole: Handler<'binRole'> = {
  tables: ['roles'],
  async run(work, { roleId }) {
    work.put('roles', { ...(await liveRole(work, roleId)), deletedAt: work.now });
    work.about(roleId);
    work.event({ kind: 'role binned', candidateIds: [], roleId });
    return { ids: [roleId] };
  },
};

export const restoreRole: Handler<'restoreRole'> = {
  tables: ['roles'],
  async run(work, { roleId }) {
    const known = await work.get('roles', roleId);
    if (!known) throw new Refused('not found', 'role');
    const { deletedAt: _, ...role } = known;
    work.put('roles', role satisfies Role);
    work.about(roleId);
    work.event({ kind: 'role restored', candidateIds: [], roleId });
    return { ids: [roleId] };
  },
};
