import type { CandidateDetail } from '../../lib/db/read/candidates';
import { ownAddress } from '../../lib/domain/own-address';
import type { Role } from '../../lib/domain/role';
import type { StageRow } from '../../lib/domain/rows';
import { actsText } from '../../lib/i18n/en/acts';
import { candidatesText, personText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { siteName } from '../../lib/state/site-name';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu, type MenuItem } from '../ui/Menu';
import { Pill } from '../ui/Pill';
import { SafeLink } from '../ui/SafeLink';
import styles from './Drawer.module.css';
import { StageMenu } from './StageMenu';
import type { PersonActs } from './use-person-acts';

interface Props {
  detail: CandidateDetail;
  role: Role | null;
  roles: readonly Role[];
  stages: readonly StageRow[];
  acts: PersonActs;
  onClose: () => void;
}

/** Who it is, the stage in the role that is shown, the pages they were read from, and what is done rarely. */
export function DrawerHead({ detail, role, roles, stages, acts, onClose }: Props) {
  const { candidate, entries, profiles } = detail;
  const text = useText(personText);
  const shared = useText(candidatesText);
  const entry = entries.find(({ roleId }) => roleId === role?.id);
  const { name } = candidate;
  const target = { id: candidate.id, name, entryId: entry?.id };
  const parts = useParts({ detail, role, roles, acts, target });
  return (
    <header className={styles['head']}>
      <div className={styles['top']}>
        <h2 className={styles['name']} tabIndex={-1}>
          <bdi>{name}</bdi>
        </h2>
        <Menu
          label={text.more({ name })}
          align="end"
          parts={parts}
          trigger={(trigger) => <IconButton {...trigger} icon="more" label={text.more({ name })} />}
        />
        <IconButton icon="close" label={text.close} onClick={onClose} />
      </div>
      {candidate.headline && (
        <p className={styles['headline']}>
          <bdi>{candidate.headline}</bdi>
        </p>
      )}
      {candidate.doNotContact && (
        <p className={styles['pills']}>
          <Pill tone="negated" icon="block">
            {shared.doNotContact}
          </Pill>
        </p>
      )}
      <div className={styles['acts']}>
        {entry && (
          <StageMenu
            button
            name={name}
            stageId={entry.stage}
            stages={stages}
            onStage={(stage) => acts.move([target], stage)}
          />
        )}
        {profiles.map(({ profile }) => (
          <SafeLink key={profile.id} href={ownAddress(profile)} className={styles['link']}>
            <Icon name="out" /> {siteName(profile.site)}
          </SafeLink>
        ))}
      </div>
      {entry?.decision && entry.decision.reason !== '' && (
        <p className={styles['decision']} dir="auto">
          {text.decided({ what: entry.stageName, reason: entry.decision.reason })}
        </p>
      )}
    </header>
  );
}

interface PartsOf extends Pick<Props, 'detail' | 'role' | 'roles' | 'acts'> {
  target: { id: string; name: string };
}

/** Into other roles, out of this one, into the bin, and gone for good. */
function useParts({ detail, role, roles, acts, target }: PartsOf) {
  const { id: candidateId, name } = target;
  const text = useText(personText);
  const said = useText(actsText);
  const warn = (error: unknown) => console.warn('Not done:', error);
  const places = new Set(detail.entries.map(({ roleId }) => roleId));
  const add = roles
    .filter(({ id }) => !places.has(id))
    .map(
      (one): MenuItem => ({
        id: one.id,
        label: text.addTo({ role: one.name }),
        icon: 'plus',
        onSelect: () => {
          acts
            .send(
              { name: 'addToRole', candidateIds: [candidateId], roleId: one.id },
              said.addedTo({ name, role: one.name }),
              name,
            )
            .catch(warn);
        },
      }),
    );
  const rare: MenuItem[] = [];
  if (role && places.has(role.id))
    rare.push({
      id: 'out',
      label: text.removeFrom({ role: role.name }),
      icon: 'minus',
      onSelect: () => {
        acts
          .send(
            { name: 'removeFromRole', candidateIds: [candidateId], roleId: role.id },
            said.removedFrom({ name, role: role.name }),
            name,
          )
          .catch(warn);
      },
    });
  rare.push(
    { id: 'bin', label: text.toBin, icon: 'bin', onSelect: () => acts.bin([target]) },
    { id: 'erase', label: text.erase, icon: 'warn', danger: true, onSelect: () => acts.erase([target]) },
  );
  return [...(add.length > 0 ? [{ id: 'add', items: add }] : []), { id: 'rare', items: rare }];
}
