/** The roles, and the one that is active in every window. */
import { useLiveQuery } from 'dexie-react-hooks';
import { liveRoles } from '../db/read/roles';
import type { Role } from '../domain/role';
import { activeRole } from '../settings/items';
import { useSetting } from './use-setting';

export interface Roles {
  /** Undefined while they are being read. */
  roles: Role[] | undefined;
  active: Role | null;
  activate: (roleId: string | null) => void;
}

export function useRoles(): Roles {
  const roles = useLiveQuery(() => liveRoles(), []);
  const chosen = useSetting(activeRole);
  return {
    roles: chosen === undefined ? undefined : roles,
    active: roles?.find((role) => role.id === chosen) ?? null,
    activate: (roleId) => {
      activeRole.set(roleId).catch((error: unknown) => console.warn('The role was not activated:', error));
    },
  };
}
