import { useState } from 'react';
import { useStore } from 'zustand';
import { exportText } from '../../lib/i18n/en/export';
import { useText } from '../../lib/i18n/use-text';
import { download } from '../../lib/state/download';
import type { ReadyFile } from '../../lib/state/export-files';
import type { ExportSession } from '../../lib/state/export-session';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import styles from './Export.module.css';

interface Props {
  session: ExportSession;
  roleId: string | null;
  onClose: () => void;
}

/** Between two downloads, or the browser takes the later for a mistake of the page. */
const PAUSE_MS = 300;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** The one primary act, and how far it is. */
export function ExportFoot({ session, roleId, onClose }: Props) {
  const text = useText(exportText);
  const { act, say } = useActs();
  const { plan, columns, writing, reading, layout } = useStore(session.store);
  const [failed, setFailed] = useState(false);

  async function leave(files: readonly ReadyFile[]): Promise<void> {
    for (const [index, { name, parts, candidateIds }] of files.entries()) {
      if (index > 0) await pause();
      download(name, parts, 'text/csv;charset=utf-8');
      await act({
        name: 'recordExport',
        preset: layout.preset.id,
        fileName: name,
        columns: layout.columns.map(({ header }) => header),
        candidateIds,
        ...(roleId === null ? {} : { roleId }),
      });
    }
  }

  async function write(): Promise<void> {
    setFailed(false);
    const files = await session.write();
    if (!files) return;
    await leave(files);
    const people = text.people(files.reduce((sum, file) => sum + file.candidateIds.length, 0));
    const [only] = files;
    say(
      files.length === 1 && only
        ? text.exported({ people, file: only.name })
        : text.exportedFiles({ people, files: text.files(files.length) }),
    );
    onClose();
  }

  if (writing)
    return (
      <>
        <progress className={styles['progress']} value={writing.done} max={writing.total}>
          {writing.done}
        </progress>
        <span role="status">{text.writing(writing)}</span>
        <Button kind="quiet" onClick={session.cancelWriting}>
          {text.stopWriting}
        </Button>
      </>
    );
  const written = plan?.written ?? 0;
  const off =
    columns.on.size === 0 ? text.noColumns : plan === null || reading.at !== 'read' ? true : written === 0;
  return (
    <>
      {failed && (
        <span role="alert" className={styles['failed']}>
          {text.notWritten}
        </span>
      )}
      <Button kind="quiet" onClick={onClose}>
        {text.cancel}
      </Button>
      <Button
        kind="primary"
        icon="download"
        off={off}
        onClick={() => {
          write().catch((error: unknown) => {
            console.error('The export was not written:', error);
            setFailed(true);
          });
        }}
      >
        {written > 0 ? text.exportPeople(written) : text.exportNobody}
      </Button>
    </>
  );
}
