import { settingsText } from '../../lib/i18n/en/settings';
import { defineView } from '../dashboard/views';
import { SettingsView } from './SettingsView';

export default defineView({
  id: 'settings',
  order: 90,
  icon: 'sliders',
  label: () => settingsText.get().settings,
  Screen: SettingsView,
});
