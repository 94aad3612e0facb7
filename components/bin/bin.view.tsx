import { binText } from '../../lib/i18n/en/bin';
import { defineView } from '../dashboard/views';
import { BinScreen } from './BinScreen';

export default defineView({
  id: 'bin',
  order: 60,
  icon: 'bin',
  label: () => binText.get().bin,
  Screen: BinScreen,
});
