import { roleText } from '../../lib/i18n/en/role';
import { defineView } from '../dashboard/views';
import { EditRole } from './EditRole';
import { RolesList } from './RolesList';

export default defineView({
  id: 'roles',
  order: 10,
  icon: 'role',
  label: () => roleText.get().roles,
  Screen: ({ route }) =>
    route.rest[0] ? <EditRole key={route.rest[0]} roleId={route.rest[0]} /> : <RolesList />,
});
