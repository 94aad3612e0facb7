// @vitest-environment happy-dom
import '../dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { BulkBar } from '../../../components/candidates/BulkBar';
import { EraseDialog } from '../../../components/candidates/EraseDialog';
import { FilterBar } from '../../../components/candidates/FilterBar';
import { ReasonDialog } from '../../../components/candidates/ReasonDialog';
import { parseFilter } from '../../../lib/state/people-filter';
import { stages } from './people';

test('erasing says what goes and that it is for good, and keeps a mark unless told otherwise', async () => {
  const onErase = vi.fn();
  render(<EraseDialog names={['Ada']} onClose={vi.fn()} onErase={onErase} />);
  expect(screen.getByRole('heading').textContent).toBe('Erase Ada for good?');
  expect(screen.getByRole('dialog').textContent).toContain('This cannot be undone.');
  await userEvent.click(screen.getByRole('button', { name: 'Erase for good' }));
  expect(onErase).toHaveBeenLastCalledWith(true);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Erase for good' }));
  expect(onErase).toHaveBeenLastCalledWith(false);
});

test('a stage that ends the process wants a reason', async () => {
  const onReason = vi.fn();
  render(<ReasonDialog asked={{ name: 'Ada', stage: 'Rejected' }} onClose={vi.fn()} onReason={onReason} />);
  const field = screen.getByRole('textbox', { name: 'Reason' });
  await userEvent.type(field, '  ');
  field.closest('form')?.requestSubmit();
  await vi.waitFor(() =>
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'A reason is needed.',
    ),
  );
  expect(onReason).not.toHaveBeenCalled();
  await userEvent.type(field, 'Java only ');
  field.closest('form')?.requestSubmit();
  expect(onReason).toHaveBeenCalledExactlyOnceWith('Java only');
});

test('the bulk bar says how many are selected, and how many of them the filter hides', async () => {
  const onStage = vi.fn();
  render(
    <BulkBar
      count={3}
      hidden={1}
      stages={stages}
      roles={[]}
      knownTags={[]}
      onStage={onStage}
      onTag={vi.fn()}
      onAddToRole={vi.fn()}
      onExport={vi.fn()}
      onBin={vi.fn()}
      onClear={vi.fn()}
    />,
  );
  expect(screen.getByRole('status').textContent).toBe('3 selected1 not shown');
  expect(screen.queryByRole('button', { name: 'Add to role' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Move to stage' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Interview', hidden: true }));
  expect(onStage).toHaveBeenCalledExactlyOnceWith(stages[1]);
});

function bar(query: string) {
  const onFilter = vi.fn();
  const filter = parseFilter(new URLSearchParams(query));
  render(
    <FilterBar filter={filter} stages={stages} tags={['x']} sources={['linkedin']} onFilter={onFilter} />,
  );
  return { onFilter, filter };
}

test('the chip names the shorter side of the stages, and takes the filter off', async () => {
  const { onFilter, filter } = bar('stage=new&stage=interview');
  await userEvent.click(screen.getByRole('button', { name: 'Remove Stage: not Rejected' }));
  expect(onFilter).toHaveBeenCalledExactlyOnceWith({ ...filter, stages: [] });
});

test('ticks add to the filter, one kind beside the other', async () => {
  const { onFilter, filter } = bar('stage=new');
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Interview', hidden: true }));
  expect(onFilter).toHaveBeenLastCalledWith({ ...filter, stages: ['new', 'interview'] });
  await userEvent.click(screen.getByRole('checkbox', { name: 'LinkedIn', hidden: true }));
  expect(onFilter).toHaveBeenLastCalledWith({ ...filter, sources: ['linkedin'] });
});

test('what is typed is looked for once the hand rests', async () => {
  const { onFilter, filter } = bar('');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search people' }), 'django');
  await vi.waitFor(() => expect(onFilter).toHaveBeenCalledExactlyOnceWith({ ...filter, words: 'django' }));
});
