import { useId, useState } from 'react';
import type { RestorableTable } from '../../lib/domain/row-shapes';
import { settingsText } from '../../lib/i18n/en/settings';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import type { RestoreMode, RestoreState } from '../../lib/state/restore-store';
import { Button } from '../ui/Button';
import styles from './Settings.module.css';

interface Props extends Omit<Extract<RestoreState, { at: 'preview' }>, 'at'> {
  onRestore: (mode: RestoreMode) => void;
  onNotNow: () => void;
}

/** Table by table: what is in the file, and what of it would change the library. */
export function RestorePreview({ file, backup, changes, rows, onRestore, onNotNow }: Props) {
  const text = useText(settingsText);
  const format = useFormat();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const group = useId();
  const names: Record<RestorableTable, string> = {
    suppressed: text.suppressed,
    stages: text.stageRows,
    roles: text.roleRows,
    ownSkills: text.ownSkills,
    savedFilters: text.savedFilters,
    candidates: text.candidates,
    profiles: text.profiles,
    texts: text.texts,
    reads: text.reads,
    entries: text.entries,
    notes: text.notes,
    candidateTags: text.candidateTags,
    reminders: text.reminders,
    identityDecisions: text.identityDecisions,
    events: text.events,
    history: text.history,
    exports: text.exportLog,
  };
  const brings = changes.reduce((sum, { added, newer }) => sum + added + newer, 0);
  const ways = [
    { value: 'merge', name: text.howMerge, more: text.howMergeMore },
    { value: 'replace-first', name: text.howReplace, more: text.howReplaceMore },
  ] as const;
  const leftOut = [...backup.leftOut.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h4>{text.preview}</h4>
      <p className={styles['note']}>{text.fileFrom({ file, when: format.dayTime(backup.exportedAt) })}</p>
      <table className={styles['changes']}>
        <thead>
          <tr>
            {[text.table, text.inFile, text.added, text.newer, text.kept].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ table, added, newer, kept }) => (
            <tr key={table}>
              <th scope="row">{names[table]}</th>
              {[added + newer + kept, added, newer, kept].map((figure, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
                <td key={at}>{format.number(figure)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut > 0 && <p className={styles['note']}>{text.leftOut({ rows: text.rows(leftOut) })}</p>}
      <fieldset className={styles['ways']} aria-label={text.how}>
        {ways.map(({ value, name, more }) => (
          <label key={value} className={styles['way']}>
            <input type="radio" name={group} checked={mode === value} onChange={() => setMode(value)} />
            <span>
              {name}
              <span className={styles['note']}> {more}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles['acts']}>
        <Button
          danger={mode === 'replace-first'}
          kind="outlined"
          off={mode === 'merge' && brings === 0 ? text.nothingNew : undefined}
          onClick={() => onRestore(mode)}
        >
          {text.restoreRows(mode === 'merge' ? brings : rows)}
        </Button>
        <Button kind="quiet" onClick={onNotNow}>
          {text.notNow}
        </Button>
      </div>
    </>
  );
}
