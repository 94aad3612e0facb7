import type { Unread } from '../../lib/domain/match';
import { fieldText } from '../../lib/i18n/en/fields';
import { openText, profileText } from '../../lib/i18n/en/profile';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Emphasis } from '../ui/Emphasis';
import { unreadSentences } from './unread-words';
import styles from './WhatToOpen.module.css';
import { whatToOpen } from './what-to-open';

/** Per open section: why it is open, and what brings it. Nothing brings what the site hides: that is said, too. */
export function WhatToOpen({ open, site }: { open: readonly Unread[]; site: string }) {
  const text = useText(profileText);
  const names = useText(fieldText);
  const opens = useText(openText);
  const formats = useFormat();
  return (
    <ul className={styles['list']}>
      {open.map((each) => {
        const { field, reason } = each;
        const what = whatToOpen(site, field, opens) ?? opens.otherPart({ field: names[field] });
        const canOpen = reason === 'not loaded' || reason === 'partly shown';
        return (
          <li key={field} className={styles['item']}>
            <b>{unreadSentences([each], names, text, formats).join(' ')}</b>
            <span className={styles['how']}>
              {canOpen ? <Emphasis text={text.openOnPage({ what })} words={[what]} /> : text.orTypeIn}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
