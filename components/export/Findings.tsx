import { useStore } from 'zustand';
import { exportText } from '../../lib/i18n/en/export';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import type { ExportSession } from '../../lib/state/export-session';
import { Button } from '../ui/Button';
import { Emphasis } from '../ui/Emphasis';
import { Icon } from '../ui/Icon';
import styles from './Export.module.css';
import { FindingRow } from './FindingRow';
import { grouped, sentenceOf } from './finding-groups';
import { targetName } from './PresetChoice';

/** What will be wrong in the file before it is one. */
export function Findings({ session }: { session: ExportSession }) {
  const text = useText(exportText);
  const format = useFormat();
  const { plan, preset, reading, rows, columns, includeDoNotContact } = useStore(session.store);
  const target = { name: targetName(preset), splitsBy: preset.splitBy.length > 0 };
  const asked = rows.filter((row) => row.doNotContact).length;
  return (
    <section className={styles['part']} aria-label={text.before}>
      <h3>{text.before}</h3>
      <div className={styles['findings']}>
        {reading.at === 'reading' ? (
          <p role="status" className={styles['finding']}>
            <Icon name="clock" />
            {text.reading({ done: reading.done, total: reading.total })}
          </p>
        ) : columns.on.size === 0 ? (
          <Fact icon="warn">{text.noColumns}</Fact>
        ) : plan === null ? (
          <Fact icon="clock">{text.looking}</Fact>
        ) : plan.total === 0 ? (
          <Fact icon="info">{text.nobody}</Fact>
        ) : (
          <>
            <p className={styles['finding']}>
              <Icon
                name={plan.written > 0 ? 'full' : 'warn'}
                className={plan.written > 0 ? styles['good'] : styles['look']}
              />
              <b>
                {plan.written > 0
                  ? text.ready({ ready: format.number(plan.ready), all: format.number(plan.written) })
                  : text.noRows}
              </b>
            </p>
            {grouped(plan.findings).map((group) => (
              <FindingRow
                key={group.key}
                group={group}
                sentence={sentenceOf(group, target, text, format)}
                files={plan.files}
                session={session}
              />
            ))}
            {includeDoNotContact && asked > 0 && (
              <p className={styles['finding']}>
                <Icon name="block" className={styles['look']} />
                <span>
                  <Emphasis
                    text={text.doNotContact({ fact: text.withIncluded(asked) })}
                    words={[text.withIncluded(asked)]}
                  />
                </span>
                <Button kind="link" onClick={() => session.includeDoNotContact(false)}>
                  {text.leaveOut}
                </Button>
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

function Fact({ icon, children }: { icon: 'warn' | 'clock' | 'info'; children: string }) {
  return (
    <p className={styles['finding']}>
      <Icon name={icon} />
      {children}
    </p>
  );
}
