import { useEffect, useRef, useState } from 'react';
import { settingsText } from '../../lib/i18n/en/settings';
import { useText } from '../../lib/i18n/use-text';
import { exportEverything, type Progress } from '../../lib/state/backup-file';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import { SettingRow } from './SettingRow';
import styles from './Settings.module.css';

export function ExportEverything() {
  const text = useText(settingsText);
  const { say } = useActs();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState(false);
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  function start(): void {
    const controller = new AbortController();
    work.current = controller;
    setFailed(false);
    setProgress({ done: 0, total: 1 });
    exportEverything(Date.now(), controller.signal, setProgress)
      .then((file) => say(text.exported({ file })))
      .catch((error: unknown) => {
        if (controller.signal.aborted) return;
        console.error('Not exported:', error);
        setFailed(true);
      })
      .finally(() => setProgress(null));
  }
  return (
    <SettingRow
      name={text.exportAll}
      note={text.exportAllMore}
      end={
        progress ? (
          <span className={styles['acts']}>
            <progress className={styles['progress']} value={progress.done} max={progress.total} />
            <span role="status">{text.exporting(progress)}</span>
            <Button size="small" onClick={() => work.current?.abort()}>
              {text.cancel}
            </Button>
          </span>
        ) : (
          <Button kind="primary" icon="download" onClick={start}>
            {text.exportAll}
          </Button>
        )
      }
    >
      {failed && (
        <p role="alert" className={styles['error']}>
          {text.notExported}
        </p>
      )}
    </SettingRow>
  );
}
