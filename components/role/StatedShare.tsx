import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import type { Counted } from '../../lib/state/use-shortlist-states';
import styles from './RequirementTable.module.css';

/** "22 of 23" and the same as a bar; what is only implied lies lower, as half. */
export function StatedShare({ stated, implied, people }: Counted & { people: number }) {
  const text = useText(roleText);
  const share = (some: number) => ({ inlineSize: `${(100 * some) / Math.max(1, people)}%` });
  return (
    <span className={styles['share']}>
      <span className={styles['shareOf']}>{text.statedBy({ some: stated, all: people })}</span>
      <span className={styles['shareBar']} aria-hidden="true">
        <span className={styles['shareStated']} style={share(stated)} />
        <span className={styles['shareImplied']} style={share(implied)} />
      </span>
    </span>
  );
}
