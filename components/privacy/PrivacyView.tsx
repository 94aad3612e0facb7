import { useLiveQuery } from 'dexie-react-hooks';
import { privacyDates, suppressedCount } from '../../lib/db/read/privacy-dates';
import { privacyText } from '../../lib/i18n/en/privacy';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import { useNow } from '../../lib/state/use-now';
import { Page } from '../dashboard/Page';
import { ExportsMade } from '../export/ExportsMade';
import { PeopleNamed } from './PeopleNamed';
import styles from './Privacy.module.css';

/** What somebody may ask the recruiter about. Small on purpose: notices, access exports and the register come later. */
export function PrivacyView() {
  const text = useText(privacyText);
  const format = useFormat();
  const now = useNow();
  const dates = useLiveQuery(() => privacyDates(now), [now]);
  const suppressed = useLiveQuery(() => suppressedCount(), []);
  return (
    <Page title={text.privacy}>
      <div className={styles['view']}>
        <p>
          {text.lead} <a href={routeHash('help', 'privacy')}>{text.whatIsRead}</a>
        </p>
        {dates === undefined || suppressed === undefined ? (
          <div aria-busy="true" />
        ) : (
          <>
            <PeopleNamed
              title={text.retention}
              note={text.retentionMore}
              none={text.noRetention}
              people={dates.retainUntil}
              when={({ privacy }) => text.until({ day: format.day(privacy.retainUntil) })}
            />
            <PeopleNamed
              title={text.noticeDue}
              note={text.noticeDueMore}
              none={text.noNotice}
              people={dates.noticeDue}
              when={({ privacy }) => text.due({ day: format.day(privacy.noticeDue) })}
            />
            <PeopleNamed
              title={text.doNotContact}
              note={text.doNotContactMore}
              none={text.nobodyMarked}
              people={dates.doNotContact}
              when={({ doNotContact }) =>
                doNotContact ? text.since({ day: format.day(doNotContact.at) }) : ''
              }
            />
            <section className={styles['part']} aria-label={text.suppressed}>
              <h2>
                {text.suppressed} <span className={styles['count']}>{text.suppressedCount(suppressed)}</span>
              </h2>
              <p className={styles['note']}>{text.suppressedMore}</p>
            </section>
            <ExportsMade />
            <p className={styles['note']}>{text.notYet}</p>
          </>
        )}
      </div>
    </Page>
  );
}
