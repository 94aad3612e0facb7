import type { RoleWithCounts } from '../../lib/db/read/roles';
import { roleText } from '../../lib/i18n/en/role';
import { uiText } from '../../lib/i18n/en/ui';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import { Button, IconButton } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { Pill } from '../ui/Pill';
import styles from './RolesList.module.css';

interface Props extends RoleWithCounts {
  active: boolean;
  onActivate: () => void;
  onDuplicate: () => void;
  onBin: () => void;
}

/** A role with how many people stand in each stage. */
export function RoleCard({ role, stages, total, active, onActivate, onDuplicate, onBin }: Props) {
  const text = useText(roleText);
  const ui = useText(uiText);
  const count = (need: 'must' | 'nice') => role.requirements.filter((one) => one.need === need).length;
  return (
    <article className={styles['card']}>
      <div className={styles['head']}>
        <a className={styles['name']} href={routeHash('roles', role.id)} dir="auto">
          {role.name}
        </a>
        {active && (
          <Pill tone="accent" icon="dot">
            {text.active}
          </Pill>
        )}
        <Menu
          label={ui.choose}
          align="end"
          parts={[
            {
              id: 'acts',
              items: [
                { id: 'duplicate', label: text.duplicate, icon: 'copy', onSelect: onDuplicate },
                { id: 'bin', label: text.bin, icon: 'bin', danger: true, onSelect: onBin },
              ],
            },
          ]}
          trigger={(trigger) => (
            <IconButton {...trigger} icon="more" label={text.moreOf({ name: role.name })} />
          )}
        />
      </div>
      <p className={styles['facts']}>
        {[text.requirementsCount({ musts: count('must'), nices: count('nice') }), role.place]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles['stages']}>
        {total === 0 && text.people(0)}
        {stages
          .filter((one) => one.count > 0)
          .map(({ stage, count: people }) => (
            <span key={stage.id}>
              <b>{people}</b> {stage.name}
            </span>
          ))}
      </p>
      <div className={styles['foot']}>
        <a href={routeHash('candidates', role.id)}>{text.shortlist}</a>
        {!active && (
          <Button size="small" onClick={onActivate}>
            {text.makeActive}
          </Button>
        )}
      </div>
    </article>
  );
}
