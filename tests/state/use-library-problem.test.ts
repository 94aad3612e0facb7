// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatabaseProblem } from '../../lib/db/problems';
import { useLibraryProblem } from '../../lib/state/use-library-problem';

const opened = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('../../lib/db/open', () => ({ openDatabase: opened }));

beforeEach(() => {
  vi.useFakeTimers();
  opened.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
});
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('one refusal is not said, the browser may mend it', async () => {
  opened.mockRejectedValueOnce(new Error('damaged')).mockResolvedValue({});
  const { result } = renderHook(() => useLibraryProblem());
  await wait(1_000);
  expect(opened).toHaveBeenCalledTimes(2);
  expect(result.current.why).toBeNull();
});

test('a library that stays shut is said, with its reason, until it opens', async () => {
  opened.mockRejectedValue(new DatabaseProblem('failed', 'damaged'));
  const { result } = renderHook(() => useLibraryProblem());
  await wait(100_000);
  expect(opened).toHaveBeenCalledTimes(5);
  expect(result.current.why).toBe('failed');
  opened.mockRejectedValue(new DatabaseProblem('database blocked', 'held'));
  act(() => result.current.askAgain());
  await wait(1);
  expect(result.current.why).toBe('database blocked');
  opened.mockResolvedValue({});
  await wait(2_000);
  expect(result.current.why).toBeNull();
});
