/** For tests of components: cleans up after each, and gives happy-dom the popover it lacks. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

interface Toggled extends Event {
  newState?: string;
}

/** Opens and closes, with the two events; no light dismiss and no top layer. */
function toggle(element: HTMLElement, open: boolean): void {
  if (element.hasAttribute('data-open') === open) return;
  for (const type of ['beforetoggle', 'toggle']) {
    if (type === 'toggle') element.toggleAttribute('data-open', open);
    const event: Toggled = new Event(type);
    event.newState = open ? 'open' : 'closed';
    element.dispatchEvent(event);
  }
}

if (!('showPopover' in HTMLElement.prototype)) {
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      toggle(this, true);
    },
    hidePopover(this: HTMLElement) {
      toggle(this, false);
    },
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[popovertarget]') : null;
    const popover = button && document.getElementById(button.getAttribute('popovertarget') ?? '');
    if (popover) toggle(popover, !popover.hasAttribute('data-open'));
  });
}
