import { useLiveQuery } from 'dexie-react-hooks';
import { exportsOf } from '../../lib/db/read/own';
import { personText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import styles from './Drawer.module.css';
import { useShortDay } from './use-short-day';

/** The files in which the person left this computer. */
export function PersonExports({ candidateId }: { candidateId: string }) {
  const text = useText(personText);
  const day = useShortDay();
  const files = useLiveQuery(() => exportsOf(candidateId), [candidateId]);
  return (
    <section className={styles['section']} aria-busy={files === undefined}>
      <h3 className={styles['title']}>{text.exports}</h3>
      {files?.length === 0 && <p className={styles['small']}>{text.exportsNone}</p>}
      <ul>
        {files?.map(({ id, at, fileName }) => (
          <li key={id} className={styles['line']}>
            <span className={styles['when']}>{day(at)}</span>
            <bdi>{fileName}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
