import { profileText } from '../../lib/i18n/en/profile';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Dialog';
import styles from './Sheets.module.css';

interface Props {
  open: boolean;
  reason: 'erased' | 'asked';
  at: number;
  onClose: () => void;
  onSave: () => void;
}

/** The second, deliberate step before a person who asked to be left alone is saved again. */
export function SuppressedSheet({ open, reason, at, onClose, onSave }: Props) {
  const text = useText(profileText);
  const formats = useFormat();
  const day = formats.day(at);
  return (
    <Sheet
      title={text.suppressedTitle}
      open={open}
      onClose={onClose}
      footer={
        <>
          <Button danger onClick={onSave}>
            {text.saveAllTheSame}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {text.leaveUnsaved}
          </Button>
        </>
      }
    >
      <div className={styles['words']}>
        <p>
          <b>{reason === 'asked' ? text.suppressedAsked({ day }) : text.suppressedErased({ day })}</b>
        </p>
        <p>{text.suppressedMore}</p>
      </div>
    </Sheet>
  );
}
