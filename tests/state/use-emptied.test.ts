// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

const asked = vi.hoisted(() => vi.fn<() => Promise<boolean>>());
vi.mock('../../lib/db/sentinel', () => ({ libraryEmptied: asked }));
vi.mock('../../lib/db/open', () => ({ library: () => ({}) }));

afterEach(() => {
  vi.useRealTimers();
});

test('a database that fails to open at first is asked again, until it says what it is', async () => {
  vi.useFakeTimers();
  const { useEmptied } = await import('../../lib/state/use-emptied');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  asked.mockRejectedValueOnce(new Error('damaged')).mockRejectedValueOnce(new Error('damaged'));
  asked.mockResolvedValue(true);
  const { result, unmount } = renderHook(() => useEmptied());
  expect(result.current.emptied).toBe(false);
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(asked).toHaveBeenCalledTimes(3);
  expect(result.current.emptied).toBe(true);
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(asked).toHaveBeenCalledTimes(3);
  unmount();
});
