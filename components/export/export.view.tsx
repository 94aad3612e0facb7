import { exportText } from '../../lib/i18n/en/export';
import { defineView } from '../dashboard/views';
import { ExportView } from './ExportView';

export default defineView({
  id: 'export',
  order: 70,
  icon: 'swap',
  label: () => exportText.get().view,
  Screen: ExportView,
});
