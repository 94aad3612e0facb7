import type { CandidateDetail } from '../../lib/db/read/candidates';
import type { StageRow } from '../../lib/domain/rows';
import { personText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import styles from './Drawer.module.css';
import { StageMenu } from './StageMenu';
import type { PersonActs } from './use-person-acts';

interface Props {
  detail: CandidateDetail;
  stages: readonly StageRow[];
  /** The role that the table shows; its stage stands in the head. */
  shown: string | undefined;
  acts: PersonActs;
}

/** The other roles the person is in, each with its stage. */
export function PersonRoles({ detail: { candidate, entries }, stages, shown, acts }: Props) {
  const text = useText(personText);
  const others = entries.filter(({ roleId }) => roleId !== shown);
  if (others.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>{text.otherRoles}</h3>
      <ul>
        {others.map((entry) => (
          <li key={entry.id} className={styles['entry']}>
            <a
              href={`${routeHash('candidates', entry.roleId)}?person=${encodeURIComponent(candidate.id)}`}
              dir="auto"
            >
              {entry.roleName}
            </a>
            <StageMenu
              name={candidate.name}
              stageId={entry.stage}
              stages={stages}
              onStage={(stage) =>
                acts.move([{ id: candidate.id, name: candidate.name, entryId: entry.id }], stage)
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
