// @vitest-environment happy-dom
import '../dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TOAST_STAYS, ToastRegion } from '../../../components/ui/Toast';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (time: number) => act(() => void vi.advanceTimersByTime(time));

test('the region is there before the toast, so that it is read out', () => {
  const gone = vi.fn();
  const { rerender } = render(<ToastRegion toast={null} onGone={gone} />);
  const region = screen.getByRole('status');
  rerender(<ToastRegion toast={{ id: '1', text: 'Saved to Go' }} onGone={gone} />);
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe('Saved to Go');
});

test('leaves by itself, but not while it is hovered or focused', () => {
  const gone = vi.fn();
  render(<ToastRegion toast={{ id: '1', text: 'Saved', onUndo: vi.fn() }} onGone={gone} />);
  const undo = screen.getByRole('button', { name: 'Undo' });
  pass(TOAST_STAYS - 1);
  fireEvent.pointerEnter(undo.parentElement ?? undo);
  pass(TOAST_STAYS * 2);
  expect(gone).not.toHaveBeenCalled();
  fireEvent.pointerLeave(undo.parentElement ?? undo);
  act(() => undo.focus());
  pass(TOAST_STAYS * 2);
  expect(gone).not.toHaveBeenCalled();
  act(() => undo.blur());
  pass(TOAST_STAYS);
  expect(gone).toHaveBeenCalledOnce();
});

test('a second toast takes the place of the first and has its own time', () => {
  const gone = vi.fn();
  const { rerender } = render(<ToastRegion toast={{ id: '1', text: 'First' }} onGone={gone} />);
  pass(TOAST_STAYS - 10);
  rerender(<ToastRegion toast={{ id: '2', text: 'Second' }} onGone={gone} />);
  expect(screen.queryByText('First')).toBeNull();
  pass(TOAST_STAYS - 10);
  expect(gone).not.toHaveBeenCalled();
  pass(10);
  expect(gone).toHaveBeenCalledOnce();
});

test('undo acts once and the toast goes', () => {
  const gone = vi.fn();
  const undo = vi.fn();
  render(<ToastRegion toast={{ id: '1', text: 'Saved', onUndo: undo }} onGone={gone} />);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect([undo.mock.calls.length, gone.mock.calls.length]).toEqual([1, 1]);
});
