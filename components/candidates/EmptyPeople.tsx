import type { Role } from '../../lib/domain/role';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import styles from './People.module.css';
import { EVERYBODY } from './people-route';

const go = (...place: string[]) => {
  const [view = '', ...rest] = place;
  window.location.hash = routeHash(view, ...rest);
};

/** Nobody saved at all: what is so, then the first act. */
export function NobodySaved({ hasRole }: { hasRole: boolean }) {
  const text = useText(candidatesText);
  return (
    <>
      <div className={styles['lead']}>
        <h2>{text.nobodyTitle}</h2>
        <p>{text.nobodyHint}</p>
      </div>
      <div className={styles['steps']}>
        <ol>
          <li className={styles['step']}>
            <div>
              <b>{text.step1}</b>
              <p>{text.step1More}</p>
              <div className={styles['acts']}>
                <Button kind={hasRole ? 'default' : 'primary'} size="small" onClick={() => go('roles')}>
                  {text.makeRole}
                </Button>
              </div>
            </div>
          </li>
          <li className={styles['step']}>
            <div>
              <b>{text.step2}</b>
              <p>{text.step2More}</p>
            </div>
          </li>
          <li className={styles['step']}>
            <div>
              <b>{text.step3}</b>
              <p>{text.step3More}</p>
            </div>
          </li>
        </ol>
        <p className={styles['again']}>
          {text.reinstalled}
          <Button kind="link" onClick={() => go('settings', 'data')}>
            {text.restore}
          </Button>
        </p>
      </div>
    </>
  );
}

export function NobodyInRole({ role }: { role: Role }) {
  const text = useText(candidatesText);
  return (
    <Empty
      icon="users"
      title={text.nobodyInRole({ role: role.name })}
      actions={<Button onClick={() => go('candidates', EVERYBODY)}>{text.showEverybody}</Button>}
    >
      {text.nobodyInRoleHint}
    </Empty>
  );
}

export function NobodyFits({ all, onClear }: { all: number; onClear: () => void }) {
  const text = useText(candidatesText);
  return (
    <Empty
      icon="filter"
      title={text.nothingFits}
      actions={<Button onClick={onClear}>{text.clearFilters}</Button>}
    >
      {text.nothingFitsHint({ people: text.people(all) })}
    </Empty>
  );
}
