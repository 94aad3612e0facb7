/** Which rows of a long table are on screen: rows of one height inside an element that scrolls. */
import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Rows made beyond both edges, so that a quick scroll does not outrun them. */
const BEYOND = 6;
/** Before the element is measured, and where nothing has a size. */
const HEIGHT = 640;

export interface Shown {
  from: number;
  /** Exclusive. */
  to: number;
}

export function useWindow(
  element: RefObject<HTMLElement | null>,
  rows: number,
  rowHeight: number,
): Shown & { reveal: (row: number) => void } {
  const [place, setPlace] = useState({ top: 0, height: HEIGHT });

  useEffect(() => {
    const one = element.current;
    if (!one) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      setPlace({ top: one.scrollTop, height: one.clientHeight || HEIGHT });
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    one.addEventListener('scroll', later, { passive: true });
    const sizes = new ResizeObserver(later);
    sizes.observe(one);
    return () => {
      one.removeEventListener('scroll', later);
      sizes.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [element]);

  /** Scrolls as far as needed; the head that sticks to the top covers one row's height at most. */
  const reveal = useCallback(
    (row: number) => {
      const one = element.current;
      if (!one) return;
      const top = row * rowHeight;
      const height = one.clientHeight || HEIGHT;
      if (top < one.scrollTop) one.scrollTop = top;
      else if (top + 2 * rowHeight > one.scrollTop + height) one.scrollTop = top + 2 * rowHeight - height;
      setPlace({ top: one.scrollTop, height });
    },
    [element, rowHeight],
  );

  const last = Math.max(0, rows - Math.ceil(place.height / rowHeight));
  const first = Math.min(last, Math.floor(place.top / rowHeight));
  return {
    from: Math.max(0, first - BEYOND),
    to: Math.min(rows, first + Math.ceil(place.height / rowHeight) + BEYOND),
    reveal,
  };
}
