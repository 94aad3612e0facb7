import { useEffect, useState } from 'react';
import { movedTo } from './requirement-change';

interface Order<One> {
  /** As shown: what is being moved already stands at its new place. */
  shown: One[];
  dragged: string | null;
  /** Begins, or with null ends, a drag; the end keeps the order. */
  drag: (id: string | null) => void;
  /** Only while one is dragged. */
  over: (id: string) => void;
  move: (id: string, place: number) => void;
}

/** Order by dragging and by keys. Each drag, and each step by keys, is one change. */
export function useOrder<One extends { id: string }>(
  list: readonly One[],
  onOrder: (list: One[]) => void,
): Order<One> {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const stored = list.map(({ id }) => id).join(' ');
  // What was asked for has been stored, or the list is another one now: it leads again.
  useEffect(() => {
    setIds((asked) =>
      asked && (asked.join(' ') === stored || [...asked].sort().join(' ') !== sorted(stored)) ? null : asked,
    );
  }, [stored]);
  const byId = new Map(list.map((one) => [one.id, one]));
  const shown = ids?.flatMap((id) => byId.get(id) ?? []) ?? [...list];
  const set = (next: One[]) => {
    setIds(next.map(({ id }) => id));
    return next;
  };
  const place = (id: string) => shown.findIndex((one) => one.id === id);
  return {
    shown,
    dragged,
    drag(id) {
      setDragged(id);
      if (id === null && shown.map((one) => one.id).join(' ') !== stored) onOrder(shown);
    },
    over(id) {
      if (dragged !== null && dragged !== id) set(movedTo(shown, dragged, place(id)));
    },
    move(id, to) {
      if (to < 0 || to >= shown.length || to === place(id)) return;
      onOrder(set(movedTo(shown, id, to)));
    },
  };
}

const sorted = (ids: string): string => ids.split(' ').sort().join(' ');
