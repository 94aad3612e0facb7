// @vitest-environment happy-dom
import './dom';
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SHOW_AFTER } from '../../components/panel/ReadingView';
import { screens } from '../gallery/screens';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each(Object.keys(screens))('%s stands, with one main part and no unfilled place', (name) => {
  const { container } = render(screens[name]?.());
  act(() => void vi.advanceTimersByTime(SHOW_AFTER));
  expect(container.querySelectorAll('main')).toHaveLength(1);
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
  const unnamed = [...container.querySelectorAll('button')].filter(
    (button) => !(button.getAttribute('aria-label') ?? button.textContent).trim(),
  );
  expect(unnamed).toEqual([]);
  // One primary act per view; a sheet that lies over it has its own.
  expect(container.querySelectorAll('footer [class*="primary"]').length).toBeLessThanOrEqual(1);
});

test('a page that is read at once never flashes a skeleton', () => {
  const { container } = render(screens['reading']?.());
  act(() => void vi.advanceTimersByTime(SHOW_AFTER - 1));
  expect(container.querySelector('main')?.childElementCount).toBe(0);
  act(() => void vi.advanceTimersByTime(1));
  expect(container.textContent).toContain('Reading the page…');
});
