import { privacyText } from '../../lib/i18n/en/privacy';
import { defineView } from '../dashboard/views';
import { PrivacyView } from './PrivacyView';

export default defineView({
  id: 'privacy',
  order: 80,
  icon: 'shield',
  label: () => privacyText.get().privacy,
  Screen: PrivacyView,
});
