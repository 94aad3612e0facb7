import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { uiText } from '../../lib/i18n/en/ui';
import { useText } from '../../lib/i18n/use-text';
import { IconButton } from './Button';
import { cx } from './class-names';
import styles from './Dialog.module.css';

interface Props {
  title: string;
  open: boolean;
  /** Escape, the x, and a click beside it. Not called while `open` is false. */
  onClose: () => void;
  children: ReactNode;
  /** The buttons, the one primary last; what stands before them is `note`. */
  footer?: ReactNode;
  note?: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back. It opens on the field with `data-first`. */
function Modal({
  title,
  open,
  onClose,
  children,
  footer,
  note,
  className,
}: Props & { className: string | undefined }) {
  const text = useText(uiText);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      // Else the browser takes the x. React's `autoFocus` comes too early: before the dialog is open.
      element.querySelector<HTMLElement>('[data-first]')?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);

  function besideIt(event: MouseEvent<HTMLDialogElement>) {
    if (event.target === event.currentTarget) onClose();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={titleId}
      onClick={besideIt}
      onCancel={(event) => {
        // The owner decides: a dialog with unsaved text may stay.
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <>
          <header className={styles['head']}>
            <h2 id={titleId} className={styles['title']}>
              {title}
            </h2>
            <IconButton icon="close" label={text.close} onClick={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {(footer || note) && (
            <footer className={styles['foot']}>
              {note && <div className={styles['footNote']}>{note}</div>}
              {footer}
            </footer>
          )}
        </>
      )}
    </dialog>
  );
}

/** Dashboard: 960 wide (`narrow`: 440), at most 648 high (`tall`: always). */
export function Dialog({ narrow, tall, ...rest }: Props & { narrow?: boolean; tall?: boolean }) {
  return (
    <Modal {...rest} className={cx(styles['dialog'], narrow && styles['narrow'], tall && styles['tall'])} />
  );
}

/** Panel: from the bottom, as tall as its content. */
export function Sheet(props: Props) {
  return <Modal {...props} className={cx(styles['dialog'], styles['sheet'])} />;
}
