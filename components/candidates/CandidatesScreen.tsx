import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { activeRole } from '../../lib/settings/items';
import type { Route } from '../../lib/state/route';
import { routeHash } from '../../lib/state/route';
import { useRoles } from '../../lib/state/use-roles';
import { useSetting } from '../../lib/state/use-setting';
import { Empty } from '../ui/Empty';
import { PeopleScreen } from './PeopleScreen';
import { EVERYBODY } from './people-route';

/** Whose people: the role in the address, else the active one, else everybody. */
export function CandidatesScreen({ route }: { route: Route }) {
  const text = useText(candidatesText);
  const { roles, active } = useRoles();
  const chosen = useSetting(activeRole);
  if (roles === undefined || chosen === undefined) return <div aria-busy="true" />;
  const place = route.rest[0] ?? active?.id ?? EVERYBODY;
  const role = roles.find(({ id }) => id === place) ?? null;
  if (!role && place !== EVERYBODY)
    return (
      <Empty
        icon="role"
        title={text.roleGone}
        actions={<a href={routeHash('candidates', EVERYBODY)}>{text.showEverybody}</a>}
      />
    );
  return (
    <PeopleScreen key={place} place={place} query={route.query} role={role} active={active} roles={roles} />
  );
}
