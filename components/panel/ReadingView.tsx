import { useEffect, useState } from 'react';
import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Icon } from '../ui/Icon';
import { Skeleton } from '../ui/Skeleton';
import { PanelMain } from './PanelShell';
import styles from './Views.module.css';

/** Milliseconds before a wait is shown at all: most pages are read by then. */
export const SHOW_AFTER = 300;

export function ReadingView() {
  const text = useText(panelText);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => setShown(true), SHOW_AFTER);
    return () => clearTimeout(clock);
  }, []);
  return (
    <PanelMain>
      {shown && (
        <>
          <div className={styles['skeleton']}>
            <Skeleton as="title" width={40} />
            <Skeleton width={80} />
            <Skeleton width={60} />
          </div>
          <div role="status" className={styles['reading']}>
            <Icon name="clock" />
            <h1>{text.reading}</h1>
          </div>
          <div className={styles['skeleton']}>
            <Skeleton as="title" width={40} />
            <Skeleton />
            <Skeleton width={80} />
            <Skeleton width={60} />
          </div>
        </>
      )}
    </PanelMain>
  );
}
