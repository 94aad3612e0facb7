// @vitest-environment happy-dom
import '../dom';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Button } from '../../../components/ui/Button';
import { Checkbox } from '../../../components/ui/Checkbox';
import { Chip } from '../../../components/ui/Chip';
import { Dialog } from '../../../components/ui/Dialog';
import { Emphasis } from '../../../components/ui/Emphasis';
import { Field, Input } from '../../../components/ui/Field';
import { MatchBar } from '../../../components/ui/MatchBar';
import { SafeLink } from '../../../components/ui/SafeLink';
import { Segmented } from '../../../components/ui/Segmented';

describe('Button', () => {
  test('off: stays reachable, does nothing, and says why', async () => {
    const act = vi.fn();
    render(
      <Button off="Nobody is selected." onClick={act}>
        Export
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Export' });
    await userEvent.click(button);
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(act).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('Nobody is selected.');
  });

  test('off in a form does not submit it', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <Button submit off>
          Save
        </Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(submit).not.toHaveBeenCalled();
  });
});

test('a chip names what its x removes', async () => {
  const gone = vi.fn();
  render(<Chip onRemove={gone}>fintech</Chip>);
  await userEvent.click(screen.getByRole('button', { name: 'Remove fintech' }));
  expect(gone).toHaveBeenCalledOnce();
});

test('a box for some is neither checked nor empty', () => {
  const { rerender } = render(<Checkbox label="All" checked={false} some onChange={() => undefined} />);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'All' });
  expect(box.indeterminate).toBe(true);
  rerender(<Checkbox label="All" checked some onChange={() => undefined} />);
  expect([box.indeterminate, box.checked]).toEqual([false, true]);
});

test('a segmented choice is a group of radios', async () => {
  const change = vi.fn();
  const options = [
    { value: 'must', label: 'Must' },
    { value: 'nice', label: 'Nice' },
  ] as const;
  render(<Segmented label="Kafka: must or nice" value="must" options={options} onChange={change} />);
  expect(screen.queryByRole('radiogroup', { name: 'Kafka: must or nice' })).not.toBeNull();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Must' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'Nice' }));
  expect(change).toHaveBeenCalledWith('nice');
});

test('a field ties its label and its error to the control', () => {
  render(
    <Field label="Years" hint="A number" error="Use a number">
      {(control) => <Input {...control} />}
    </Field>,
  );
  const input = screen.getByLabelText('Years');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Use a number',
  );
  expect(screen.queryByText('A number')).toBeNull();
});

describe('SafeLink', () => {
  test('opens beside and tells nothing', () => {
    render(<SafeLink href="https://github.com/ada">ada</SafeLink>);
    const link = screen.getByRole('link');
    expect(link.getAttribute('href')).toBe('https://github.com/ada');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ada'])('%s is words and no link', (href) => {
    render(<SafeLink href={href}>words</SafeLink>);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByText('words')).not.toBeNull();
  });
});

describe('Dialog', () => {
  test('opens as a modal, closes by the x, by Escape and by a click beside it', async () => {
    const close = vi.fn();
    const { rerender } = render(
      <Dialog title="Export" open onClose={close}>
        words
      </Dialog>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Export' });
    expect(dialog.open).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    fireEvent.click(dialog);
    expect(close).toHaveBeenCalledTimes(3);
    fireEvent.click(screen.getByText('words'));
    expect(close).toHaveBeenCalledTimes(3);
    rerender(
      <Dialog title="Export" open={false} onClose={close}>
        words
      </Dialog>,
    );
    expect(dialog.open).toBe(false);
    expect(screen.queryByText('words')).toBeNull();
  });
});

test('emphasis keeps the sentence whole', () => {
  const { container } = render(
    <p>
      <Emphasis text="can end between 64 and 86" words={['64', '86', 'nowhere']} />
    </p>,
  );
  expect(container.textContent).toBe('can end between 64 and 86');
  expect([...container.querySelectorAll('b')].map((each) => each.textContent)).toEqual(['64', '86']);
});

test('the bar says in words what it shows', () => {
  render(<MatchBar label="1 of 2 stated" segments={[{ id: 'a', state: 'stated', need: 'must' }]} />);
  expect(screen.getByRole('img', { name: '1 of 2 stated' }).children).toHaveLength(1);
});
