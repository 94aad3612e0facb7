import { useEffect, useRef, useState } from 'react';
import { uiText } from '../../lib/i18n/en/ui';
import { useText } from '../../lib/i18n/use-text';
import type { Toast as Message } from '../../lib/state/toasts';
import { Icon } from './Icon';
import styles from './Toast.module.css';

/** Milliseconds a toast stays when nobody touches it. */
export const TOAST_STAYS = 8_000;

interface Props {
  toast: Message | null;
  onGone: () => void;
}

/** Always in the document, empty or not: a live region that comes with its text is not read out. */
export function ToastRegion({ toast, onGone }: Props) {
  return (
    <div role="status" className={styles['region']}>
      {toast && <Toast key={toast.id} toast={toast} onGone={onGone} />}
    </div>
  );
}

function Toast({ toast, onGone }: { toast: Message; onGone: () => void }) {
  const text = useText(uiText);
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });
  const stays = held.pointer || held.focus;
  useEffect(() => {
    if (stays) return;
    const clock = setTimeout(() => gone.current(), TOAST_STAYS);
    return () => clearTimeout(clock);
  }, [stays]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the clock
    <div
      className={styles['toast']}
      onPointerEnter={() => setHeld((now) => ({ ...now, pointer: true }))}
      onPointerLeave={() => setHeld((now) => ({ ...now, pointer: false }))}
      onFocus={() => setHeld((now) => ({ ...now, focus: true }))}
      onBlur={() => setHeld((now) => ({ ...now, focus: false }))}
    >
      <Icon name="check" />
      <span className={styles['words']} dir="auto">
        {toast.text}
      </span>
      {toast.onUndo && (
        <button
          type="button"
          className={styles['undo']}
          onClick={() => {
            toast.onUndo?.();
            onGone();
          }}
        >
          {text.undo}
        </button>
      )}
    </div>
  );
}
