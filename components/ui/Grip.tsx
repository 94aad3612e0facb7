import { type ComponentProps, type RefObject, useEffect, useRef, useState } from 'react';
import styles from './Grip.module.css';
import { Icon } from './Icon';

interface Props extends Pick<ComponentProps<'button'>, 'onPointerDown' | 'onPointerUp'> {
  /** Of the row. */
  id: string;
  /** Says what it moves, and by which keys. */
  label: string;
  /** By one row: -1 up, 1 down. */
  onMove: (by: 1 | -1) => void;
}

/** The place by which a row is taken: dragged, or moved with the arrow keys. */
export function Grip({ id, label, onMove, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      data-grip={id}
      className={styles['grip']}
      aria-label={label}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
        if (by === null) return;
        event.preventDefault();
        onMove(by);
      }}
    >
      <Icon name="grip" />
    </button>
  );
}

/** A moved row is a moved element, and the focus does not move with it: gives it back to the row's grip. */
export function useGripFocus<List extends HTMLElement>(): {
  list: RefObject<List | null>;
  refocus: (id: string) => void;
} {
  const [moved, setMoved] = useState<string | null>(null);
  const list = useRef<List>(null);
  useEffect(() => {
    if (moved === null) return;
    list.current?.querySelector<HTMLElement>(`[data-grip="${CSS.escape(moved)}"]`)?.focus();
    setMoved(null);
  }, [moved]);
  return { list, refocus: setMoved };
}
