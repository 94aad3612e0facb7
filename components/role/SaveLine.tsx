import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import styles from './RoleEditor.module.css';

export type SaveState = { at: 'saved' | 'saving' } | { at: 'not saved'; why: string };

interface Props {
  state: SaveState;
  /** Undoes the newest change of this role; undefined = there is none. */
  onUndo: (() => void) | undefined;
}

/** Whether what is on screen is stored, beside the title; a change has no button of its own. */
export function SaveLine({ state, onUndo }: Props) {
  const text = useText(roleText);
  return (
    <div className={styles['state']}>
      <span role="status" className={state.at === 'not saved' ? styles['wrong'] : undefined}>
        {state.at === 'saved' && text.saved}
        {state.at === 'saving' && text.saving}
        {state.at === 'not saved' && text.notSaved({ why: state.why })}
      </span>
      <Button
        icon="undo"
        off={onUndo ? undefined : true}
        onClick={onUndo}
        title={onUndo ? undefined : text.nothingToUndo}
      >
        {text.undo}
      </Button>
    </div>
  );
}
