import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { settingsText } from '../../lib/i18n/en/settings';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { sendCommand } from '../../lib/messaging/send-command';
import { createRestore } from '../../lib/state/restore-store';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { faultWords } from './fault-words';
import { InterruptedRestore } from './InterruptedRestore';
import { RestoreEnd } from './RestoreEnd';
import { RestorePreview } from './RestorePreview';
import { SettingRow } from './SettingRow';
import styles from './Settings.module.css';

/** A file is read and shown first; nothing is written before it was looked at. */
export function RestoreFile({ onEnded }: { onEnded: () => void }) {
  const text = useText(settingsText);
  const format = useFormat();
  const [restore] = useState(() => createRestore((command) => sendCommand(command)));
  const state = useStore(restore.store);
  const input = useRef<HTMLInputElement>(null);
  const busy = state.at === 'reading' || state.at === 'restoring';
  useEffect(() => {
    if (state.at === 'ended') onEnded();
  }, [state.at, onEnded]);
  // Leaving in the middle would end it half way.
  useEffect(() => {
    if (state.at !== 'restoring') return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state.at]);

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const [file] = event.target.files ?? [];
    // The same file can be chosen again.
    event.target.value = '';
    if (file) restore.choose(file).catch((error: unknown) => console.error('Not read:', error));
  }
  return (
    <SettingRow
      name={text.restore}
      note={text.restoreMore}
      end={
        !busy && (
          <>
            <input
              ref={input}
              type="file"
              accept=".json,application/json"
              hidden
              aria-label={text.chooseFile}
              onChange={choose}
            />
            <Button icon="upload" onClick={() => input.current?.click()}>
              {text.chooseFile}
            </Button>
          </>
        )
      }
    >
      <InterruptedRestore own={state.at === 'restoring' || state.at === 'ended' ? state.jobId : null} />
      {state.at !== 'nothing' && (
        <div className={styles['below']}>
          {state.at === 'reading' && (
            <p className={styles['acts']} role="status">
              {text.reading({
                percent: format.percent(
                  Math.min(100, Math.round((state.read * 100) / Math.max(1, state.size))),
                ),
              })}
              <Button size="small" onClick={restore.stop}>
                {text.stop}
              </Button>
            </p>
          )}
          {state.at === 'refused' && (
            <Notice as="card" tone="negated" icon="warn" role="alert" title={text.faultTitle}>
              {faultWords(state.error, text)}
            </Notice>
          )}
          {state.at === 'preview' && (
            <RestorePreview
              {...state}
              onRestore={(mode) => {
                restore.restore(mode).catch((error: unknown) => console.error('Not restored:', error));
              }}
              onNotNow={restore.clear}
            />
          )}
          {state.at === 'restoring' && (
            <p className={styles['acts']}>
              <progress className={styles['progress']} value={state.done} max={Math.max(1, state.total)} />
              <span role="status">{text.restoring(state)}</span>
              <Button size="small" onClick={restore.stop}>
                {text.stop}
              </Button>
            </p>
          )}
          {state.at === 'ended' && <RestoreEnd {...state} onReverted={restore.clear} />}
        </div>
      )}
    </SettingRow>
  );
}
