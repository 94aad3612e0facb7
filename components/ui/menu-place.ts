/** px: as wide as a menu or popover gets (their `max-inline-size`). */
const WIDEST = 320;

/**
 * Puts a menu at its trigger: below it, or above where the trigger stands in the lower half. By hand, because CSS
 * anchors came to Firefox after the oldest version served. Runs before the menu shows, so nothing jumps.
 */
export function placeMenu(menu: HTMLElement, trigger: HTMLElement, align: 'start' | 'end' | 'fill') {
  const at = trigger.getBoundingClientRect();
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const above = at.top > view.height / 2;
  const rtl = getComputedStyle(trigger).direction === 'rtl';
  // Towards the side that was asked for, unless what opens may not fit there and the other one is wider.
  const toRight = view.width - at.left;
  const asked = (align !== 'end') !== rtl;
  const fromLeft = (asked ? toRight : at.right) < WIDEST ? toRight >= at.right : asked;
  const gap = 4;
  const edge = 8;
  menu.style.top = above ? 'auto' : `${at.bottom + gap}px`;
  menu.style.bottom = above ? `${view.height - at.top + gap}px` : 'auto';
  menu.style.left = fromLeft ? `${Math.max(edge, at.left)}px` : 'auto';
  menu.style.right = fromLeft ? 'auto' : `${Math.max(edge, view.width - at.right)}px`;
  menu.style.width = align === 'fill' ? `${at.width}px` : 'auto';
  menu.style.maxWidth = align === 'fill' ? 'none' : '';
  menu.style.maxHeight = `${(above ? at.top : view.height - at.bottom) - gap - edge}px`;
}
