import type { ReactNode } from 'react';
import type { Role } from '../../lib/domain/role';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { routeHash } from '../../lib/state/route';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import styles from './People.module.css';
import { EVERYBODY } from './people-route';

interface Props {
  /** Null = the whole library. */
  role: Role | null;
  roles: readonly Role[];
  /** How many are shown, and how many there are; undefined while they are read. */
  shown: number | undefined;
  all: number;
  /** How many there are, while only the first are here; null = all of them are. */
  total: number | null;
  actions?: ReactNode;
}

/** The title is the switcher: a role's shortlist, or everybody. */
export function PeopleHead({ role, roles, shown, all, total, actions }: Props) {
  const text = useText(candidatesText);
  const title = role?.name ?? text.everybody;
  const go = (id: string) => () => {
    window.location.hash = routeHash('candidates', id);
  };
  return (
    <header className={styles['head']}>
      <h1 className={styles['title']}>
        <Menu
          label={text.whose}
          parts={[
            {
              id: 'all',
              items: [
                {
                  id: 'all',
                  label: text.everybody,
                  checked: role === null,
                  onSelect: go(EVERYBODY),
                },
              ],
            },
            ...(roles.length > 0
              ? [
                  {
                    id: 'roles',
                    caption: text.roles,
                    items: roles.map(({ id, name }) => ({
                      id,
                      label: name,
                      checked: id === role?.id,
                      onSelect: go(id),
                    })),
                  },
                ]
              : []),
          ]}
          trigger={(trigger) => (
            <button {...trigger} type="button" className={styles['switcher']}>
              <bdi>{title}</bdi>
              <Icon name="down" />
            </button>
          )}
        />
      </h1>
      {shown !== undefined && (
        <p className={styles['count']} role="status">
          {total !== null
            ? text.readingRest({ loaded: all, people: text.people(total) })
            : shown === all
              ? text.people(all)
              : text.shownOf({ shown, people: text.people(all) })}
        </p>
      )}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
