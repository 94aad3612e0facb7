/**
 * Puts a menu at its trigger: below it, or above where the trigger stands in the lower half. By hand, because CSS
 * anchors came to Firefox after the oldest version served. Runs before the menu shows, so nothing jumps.
 */
export function placeMenu(menu: HTMLElement, trigger: HTMLElement, align: 'start' | 'end' | 'fill') {
  const at = trigger.getBoundingClientRect();
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const above = at.top > view.height / 2;
  const rtl = getComputedStyle(trigger).direction === 'rtl';
  const fromLeft = (align !== 'end') !== rtl;
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
