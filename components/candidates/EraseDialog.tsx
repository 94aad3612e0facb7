import { useState } from 'react';
import { personText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Dialog } from '../ui/Dialog';
import styles from './Dialogs.module.css';

interface Props {
  /** Empty = closed. */
  names: readonly string[];
  onClose: () => void;
  onErase: (suppress: boolean) => void;
}

/** The one act without an undo says what goes, that it cannot be undone, and what is kept if wanted. */
export function EraseDialog({ names, onClose, onErase }: Props) {
  const text = useText(personText);
  const [suppress, setSuppress] = useState(true);
  const [name = ''] = names;
  return (
    <Dialog
      narrow
      title={names.length === 1 ? text.eraseTitle({ name }) : text.eraseTitleMany(names.length)}
      open={names.length > 0}
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            {text.leave}
          </Button>
          <Button danger onClick={() => onErase(suppress)}>
            {text.eraseThem}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <p>{text.eraseWhat}</p>
        <p className={styles['strong']}>{text.eraseNoUndo}</p>
        <p>{text.eraseFiles}</p>
        <div className={styles['choice']}>
          <Checkbox checked={suppress} onChange={setSuppress}>
            {text.suppress}
          </Checkbox>
          <p className={styles['more']}>{text.suppressNote}</p>
        </div>
      </div>
    </Dialog>
  );
}
