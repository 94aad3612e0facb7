import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { candidate as candidateById } from '../../lib/db/read/candidates';
import type { Role } from '../../lib/domain/role';
import type { StageRow } from '../../lib/domain/rows';
import { actsText } from '../../lib/i18n/en/acts';
import { personText } from '../../lib/i18n/en/candidates';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import { IconButton } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Skeleton } from '../ui/Skeleton';
import { Switch } from '../ui/Switch';
import styles from './Drawer.module.css';
import { DrawerHead } from './DrawerHead';
import { PersonExports } from './PersonExports';
import { PersonFields } from './PersonFields';
import { PersonHistory } from './PersonHistory';
import { PersonMatch } from './PersonMatch';
import { PersonNotes } from './PersonNotes';
import { PersonProfiles } from './PersonProfiles';
import { PersonRoles } from './PersonRoles';
import type { PersonActs } from './use-person-acts';

interface Props {
  id: string;
  /** The role whose shortlist is shown; null = the whole library. */
  role: Role | null;
  /** What to match with: the shown role, else the active one. */
  matchRole: Role | null;
  roles: readonly Role[];
  stages: readonly StageRow[];
  now: number;
  acts: PersonActs;
  onClose: () => void;
}

/** Everything about one person, beside the table. Give it the id as React key. */
export function PersonDrawer({ id, role, matchRole, roles, stages, now, acts, onClose }: Props) {
  const text = useText(personText);
  const said = useText(actsText);
  const formats = useFormat();
  const detail = useLiveQuery(() => candidateById(id), [id]);
  const drawer = useRef<HTMLElement>(null);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(clock);
  }, []);
  const name = detail?.candidate.name;
  const there = detail !== undefined;
  // The keyboard goes where the eyes went; Escape brings both back.
  useEffect(() => {
    if (there) drawer.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [there]);

  return (
    <aside ref={drawer} className={styles['drawer']} aria-label={name ?? text.loading} aria-busy={!there}>
      {detail === undefined && slow && (
        <div className={styles['waiting']}>
          <Skeleton as="title" width={60} />
          <Skeleton width={80} />
          <Skeleton />
          <Skeleton width={40} />
        </div>
      )}
      {(detail === null || detail?.binned) && (
        <>
          <div className={styles['close']}>
            <IconButton icon="close" label={text.close} onClick={onClose} />
          </div>
          <Empty
            icon="bin"
            title={detail === null ? text.gone : text.inBin}
            actions={detail?.binned && <a href={routeHash('bin')}>{text.openBin}</a>}
          />
        </>
      )}
      {detail && !detail.binned && (
        <>
          <DrawerHead
            detail={detail}
            role={role}
            roles={roles}
            stages={stages}
            acts={acts}
            onClose={onClose}
          />
          <PersonNotes
            key={`notes-${detail.candidate.id}`}
            detail={detail}
            roleId={role?.id}
            now={now}
            acts={acts}
          />
          <PersonMatch detail={detail} role={matchRole} named={role === null} />
          <PersonFields detail={detail} acts={acts} />
          <PersonRoles detail={detail} stages={stages} shown={role?.id} acts={acts} />
          <PersonProfiles detail={detail} />
          <section className={styles['section']}>
            <Switch
              name={text.contact}
              note={
                detail.candidate.doNotContact
                  ? text.contactSince({ day: formats.day(detail.candidate.doNotContact.at) })
                  : text.contactNote
              }
              on={detail.candidate.doNotContact !== undefined}
              onChange={(on) => {
                const about = detail.candidate.name;
                acts
                  .send(
                    { name: 'setDoNotContact', candidateId: detail.candidate.id, on },
                    on ? said.doNotContactOn({ name: about }) : said.doNotContactOff({ name: about }),
                    about,
                  )
                  .catch((error: unknown) => console.warn('Not marked:', error));
              }}
            />
          </section>
          <PersonExports candidateId={detail.candidate.id} />
          <PersonHistory candidateId={detail.candidate.id} name={detail.candidate.name} roles={roles} />
        </>
      )}
    </aside>
  );
}
