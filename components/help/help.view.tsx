import { helpText } from '../../lib/i18n/en/help';
import { defineView } from '../dashboard/views';
import { HelpView } from './HelpView';

export default defineView({
  id: 'help',
  order: 100,
  hidden: true,
  icon: 'info',
  label: () => helpText.get().help,
  Screen: HelpView,
});
