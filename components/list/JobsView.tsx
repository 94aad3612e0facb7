import type { Item } from '../../lib/domain/reading';
import { listText } from '../../lib/i18n/en/list';
import { postingText } from '../../lib/i18n/en/posting';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { PanelMain } from '../panel/PanelShell';
import styles from './ListView.module.css';

/** A list of jobs: nothing to save here, but what to open next. */
export function JobsView({ jobs }: { jobs: readonly Item[] }) {
  const text = useText(listText);
  const posting = useText(postingText);
  const formats = useFormat();
  return (
    <PanelMain>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{text.jobs(jobs.length)}</h1>
        <span className={styles['selectedCount']}>{text.jobsMore}</span>
      </header>
      <ul>
        {jobs.map((job, at) => (
          <li key={job.jobId ?? job.url ?? `${at}`} className={styles['job']}>
            <bdi className={styles['name']}>{job.title ?? posting.noTitle}</bdi>
            <span className={styles['headline']} dir="auto">
              {[job.company, job.location, job.pay && formats.pay(job.pay)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </PanelMain>
  );
}
