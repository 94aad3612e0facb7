import type { Refusal } from '../../lib/domain/command';
import { fieldText } from '../../lib/i18n/en/fields';
import { profileText } from '../../lib/i18n/en/profile';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import styles from './SaveBar.module.css';
import { primaryAct, type Saved } from './saved';
import { savedMenu } from './saved-menu';

export interface NamedId {
  id: string;
  name: string;
}

export interface SaveActs {
  /** Also for saving again and for updating: each is one save of the draft. */
  onSave: () => void;
  /** The suppressed person was decided on. */
  onAskFirst: () => void;
  onStage: (roleId: string, stageId: string) => void;
  onAddToRole: (roleId: string) => void;
  onRemoveFromRole: (roleId: string) => void;
  onDoNotContact: (on: boolean) => void;
  onBin: () => void;
}

export interface SaveBarProps extends SaveActs {
  saved: Saved;
  role: NamedId | null;
  roles: readonly NamedId[];
  stages: readonly NamedId[];
  saving: boolean;
  trouble: Refusal | 'unanswered' | null;
  /** The shortcut for saving, as the browser names it ("Alt S"). */
  keys?: string | undefined;
}

/** One button that says what it will do. */
export function SaveBar(props: SaveBarProps) {
  const { saved, role, saving, trouble, keys, onSave, onAskFirst } = props;
  const text = useText(profileText);
  const names = useText(fieldText);
  const formats = useFormat();
  const act = primaryAct(saved, role?.id ?? null, saving, trouble);
  const primary = { kind: 'primary', size: 'large', block: true } as const;
  switch (act.does) {
    case 'wait':
      return (
        <Button size="large" block off>
          {text.saving}
        </Button>
      );
    case 'ask first':
      return (
        <Button size="large" block danger icon="block" onClick={onAskFirst}>
          {act.reason === 'asked' ? text.askedSaveAnyway : text.erasedSaveAnyway}
        </Button>
      );
    case 'save again':
      return (
        <Button {...primary} keys={keys} onClick={onSave}>
          {text.saveAgain}
        </Button>
      );
    case 'save':
      return (
        <Button {...primary} keys={keys} onClick={onSave}>
          {act.to === 'role' ? text.save : text.saveToLibrary}
        </Button>
      );
    case 'update':
      return (
        <>
          {saved.is === 'saved' && (
            <p className={styles['note']}>
              {text.changed({ fields: formats.list(saved.changes.map((field) => names[field])) })}
            </p>
          )}
          <div className={styles['both']}>
            <Button {...primary} keys={keys} onClick={onSave}>
              {text.update(act.count)}
            </Button>
            <More {...props} />
          </div>
        </>
      );
    case 'add to role':
      return (
        <div className={styles['both']}>
          <Button {...primary} keys={keys} onClick={() => role && props.onAddToRole(role.id)}>
            {text.addToRole({ role: role?.name ?? '' })}
          </Button>
          <More {...props} />
        </div>
      );
    case 'move': {
      const label = act.place ? text.savedStage({ stage: act.place.stageName }) : text.savedInLibrary;
      return (
        <SavedMenu {...props}>
          {(trigger) => (
            <Button {...trigger} kind="outlined" size="large" icon="check" block className={styles['saved']}>
              {label}
              <span className={styles['chevron']}>
                <Icon name="down" />
              </span>
            </Button>
          )}
        </SavedMenu>
      );
    }
  }
}

/** The same menu beside a primary act. */
function More(props: SaveBarProps) {
  const text = useText(profileText);
  return (
    <SavedMenu {...props} align="end">
      {(trigger) => (
        <Button
          {...trigger}
          kind="outlined"
          size="large"
          className={styles['square']}
          aria-label={text.savedMenu}
          title={text.savedMenu}
        >
          <Icon name="down" />
        </Button>
      )}
    </SavedMenu>
  );
}

function SavedMenu(props: SaveBarProps & { align?: 'end'; children: Parameters<typeof Menu>[0]['trigger'] }) {
  const text = useText(profileText);
  const { saved, align = 'fill', children } = props;
  if (saved.is !== 'saved') return null;
  return (
    <Menu label={text.savedMenu} align={align} trigger={children} parts={savedMenu(saved, props, text)} />
  );
}
