import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { libraryCounts } from '../../lib/db/read/counters';
import { peopleIds } from '../../lib/db/read/export-people';
import { rolesList } from '../../lib/db/read/roles';
import { exportText } from '../../lib/i18n/en/export';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import { Page } from '../dashboard/Page';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { ExportDialog } from './ExportDialog';
import { ExportsMade } from './ExportsMade';
import styles from './ExportView.module.css';

interface Opened {
  roleId: string | null;
  ids: readonly string[];
}

/** Whole shortlists, and the library, as files. A filtered list is exported where it is filtered. */
export function ExportView() {
  const text = useText(exportText);
  const roles = useLiveQuery(() => rolesList(), []);
  const counts = useLiveQuery(() => libraryCounts(), []);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [open, setOpen] = useState(false);
  if (!roles || !counts) return <div aria-busy="true" />;

  const start = (roleId: string | null): void => {
    peopleIds(roleId).then(
      (ids) => {
        setOpened({ roleId, ids });
        setOpen(true);
      },
      (error: unknown) => console.error('The people were not found:', error),
    );
  };
  const row = (roleId: string | null, name: string, count: number) => (
    <li key={roleId ?? ''} className={styles['row']}>
      <span dir="auto" className={styles['name']}>
        {name}
      </span>
      <span className={styles['count']}>{text.people(count)}</span>
      <Button
        size="small"
        icon="download"
        off={count === 0 ? true : undefined}
        aria-label={text.title({ role: name })}
        onClick={() => start(roleId)}
      >
        {text.exportNobody}
      </Button>
    </li>
  );
  return (
    <Page title={text.view}>
      <div className={styles['view']}>
        {counts.candidates === 0 ? (
          <Empty
            icon="download"
            title={text.nobodySaved}
            actions={<a href={routeHash('settings', 'data')}>{text.wholeLibrary}</a>}
          >
            {text.nobodySavedMore}
          </Empty>
        ) : (
          <section className={styles['part']} aria-labelledby="export-people">
            <h2 id="export-people">{text.shortlists}</h2>
            <ul className={styles['card']}>
              {roles.map(({ role, total }) => row(role.id, role.name, total))}
              {row(null, text.everybody, counts.candidates)}
            </ul>
            <p className={styles['note']}>
              {text.filteredElsewhere} <a href={routeHash('settings', 'data')}>{text.wholeLibrary}</a>
            </p>
          </section>
        )}
        <ExportsMade />
      </div>
      <ExportDialog
        open={open}
        onClose={() => setOpen(false)}
        roleId={opened?.roleId ?? null}
        candidateIds={opened?.ids ?? NOBODY}
      />
    </Page>
  );
}

const NOBODY: readonly string[] = [];
