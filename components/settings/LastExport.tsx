import { dashboardText } from '../../lib/i18n/en/dashboard';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { lastBackup } from '../../lib/settings/items';
import { routeHash } from '../../lib/state/route';
import { useNow } from '../../lib/state/use-now';
import { useSetting } from '../../lib/state/use-setting';
import { Icon } from '../ui/Icon';
import styles from './LastExport.module.css';

/** At the foot of the navigation: when everything was exported last, since an uninstall empties the library. */
export function LastExport() {
  const text = useText(dashboardText);
  const format = useFormat();
  const now = useNow();
  const last = useSetting(lastBackup);
  if (last === undefined) return null;
  return (
    <a href={routeHash('settings', 'data')} className={styles['last']}>
      <Icon name={last ? 'full' : 'info'} className={last ? styles['done'] : undefined} />
      {last ? text.lastExport({ when: format.ago(last.at, now) }) : text.neverExported}
    </a>
  );
}
