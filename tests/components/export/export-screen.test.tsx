// @vitest-environment happy-dom
import '../dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ExportFoot } from '../../../components/export/ExportFoot';
import { ExportScreen } from '../../../components/export/ExportScreen';
import { chosenColumns } from '../../../lib/state/column-choice';
import { people, sessionOver } from '../../state/session';
import { actsDouble } from '../acts';

const blobs: Blob[] = [];
beforeEach(() => {
  blobs.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:made';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
});

function show(session = sessionOver()) {
  const { sent, say, Acts } = actsDouble((command) => ({
    ok: true,
    ids: [],
    ...(command.name === 'setOverride' ? { historyId: `h-${command.field}` } : {}),
  }));
  const onClose = vi.fn();
  session.start();
  render(
    <Acts>
      <ExportScreen session={session} />
      <ExportFoot session={session} roleId="role" onClose={onClose} />
    </Acts>,
  );
  return { session, sent, say, onClose, user: userEvent.setup() };
}

const pickTarget = (name: string) => userEvent.selectOptions(screen.getByLabelText('For'), name);
const headers = () =>
  within(screen.getByRole('table'))
    .getAllByRole('columnheader')
    .map((head) => head.textContent);

test('says first how many rows are ready, and who is left out', async () => {
  show();
  await waitFor(() => expect(screen.queryByText('1 of 2 rows are ready')).not.toBeNull());
  expect(screen.queryByText('1 person left out')).not.toBeNull();
  expect(screen.queryByText('Saved as senior-django-berlin.csv')).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Export 2 people' })).not.toBeNull();
});

test('shows whom it leaves out, and takes them in when told', async () => {
  const { user } = show();
  const finding = await screen.findByRole('button', { name: 'Show · 1 person left out' });
  await user.click(finding);
  expect(finding.getAttribute('aria-expanded')).toBe('true');
  expect(screen.queryByText('Dora Nagy')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Export them all the same' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Export 3 people' })).not.toBeNull());
  await user.click(screen.getByRole('button', { name: 'Leave them out' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Export 2 people' })).not.toBeNull());
});

test('a doubtful split is mended in place: both parts are commands, and undone together', async () => {
  const { user, sent, say } = show();
  await user.click(await screen.findByRole('button', { name: 'Fix · 1 name may be split wrongly' }));
  const family = screen.getByLabelText('Last name of Radu M.');
  await user.clear(family);
  await user.type(family, 'Marin');
  await user.click(screen.getByRole('button', { name: 'Split it so' }));
  expect(sent).toEqual([
    { name: 'setOverride', candidateId: 'r', field: 'givenName', value: 'Radu' },
    { name: 'setOverride', candidateId: 'r', field: 'familyName', value: 'Marin' },
  ]);
  await waitFor(() => expect(say).toHaveBeenCalledWith('Name of Radu M. split', expect.any(Function)));
  say.mock.lastCall?.[1]?.();
  await waitFor(() =>
    expect(sent.slice(2)).toEqual([
      { name: 'undo', historyId: 'h-familyName' },
      { name: 'undo', historyId: 'h-givenName' },
    ]),
  );
});

test('an ATS never gets the score, and is told so; what it refuses is replaced', async () => {
  show();
  await screen.findByText('1 of 2 rows are ready');
  await pickTarget('Zoho Recruit · candidates');
  const score = await screen.findByLabelText('Score');
  expect((score as HTMLInputElement).disabled).toBe(true);
  expect(screen.queryByText('off for an ATS')).not.toBeNull();
  await waitFor(() =>
    expect(screen.queryByText(/held a \| that Zoho Recruit refuses; written as \//)).not.toBeNull(),
  );
  expect(headers()).toContain('Candidate Source');
  expect(screen.queryByText(/Not tried against a live account/)).not.toBeNull();
});

test('columns are found, ticked and moved by keys and by buttons', async () => {
  const { user, session } = show();
  await screen.findByText('1 of 2 rows are ready');
  const grip = screen.getByRole('button', { name: 'Move First name: arrow up, arrow down' });
  grip.focus();
  await user.keyboard('{ArrowDown}');
  expect(chosenColumns(session.store.getState().columns).slice(0, 2)).toEqual(['familyName', 'givenName']);
  expect(screen.queryByText('First name is column 2 now')).not.toBeNull();
  await waitFor(() => expect(document.activeElement?.getAttribute('data-grip')).toBe('givenName'));
  await user.click(screen.getByRole('button', { name: 'Move First name up' }));
  expect(chosenColumns(session.store.getState().columns)[0]).toBe('givenName');
  await user.type(screen.getByLabelText('Find a column'), 'e-mail');
  const list = screen.getByRole('region', { name: 'Columns' });
  expect(within(list).getAllByRole('checkbox').length).toBe(3);
  await user.click(within(list).getByLabelText('Second e-mail'));
  await waitFor(() => expect(headers()).toContain('Second e-mail'));
});

test('without a column there is nothing to export, and it says why', async () => {
  const { session } = show();
  await screen.findByText('1 of 2 rows are ready');
  session.chooseColumns({ ...session.store.getState().columns, on: new Set() });
  const button = await screen.findByRole('button', { name: 'Export' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getAllByText('Choose a column first').length).toBeGreaterThan(0);
});

test('the figures of the match alone are no export', async () => {
  const { session } = show();
  await screen.findByText('1 of 2 rows are ready');
  session.chooseColumns({ ...session.store.getState().columns, on: new Set(['score']) });
  await waitFor(() => expect(screen.queryByText(/never the only columns/)).not.toBeNull());
  expect(screen.queryByText('No row can be written')).not.toBeNull();
});

test('writes the file, logs it, says so and closes', async () => {
  const { user, sent, say, onClose } = show();
  await user.click(await screen.findByRole('button', { name: 'Export 2 people' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toEqual([
    expect.objectContaining({
      name: 'recordExport',
      preset: 'spreadsheet',
      fileName: 'senior-django-berlin.csv',
      candidateIds: ['a', 'r'],
      roleId: 'role',
    }),
  ]);
  expect(say).toHaveBeenCalledWith('2 people exported to senior-django-berlin.csv');
  const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a file per place where the target wants it so, and each is logged', async () => {
  const rows = people.slice(0, 2).map((row, at) => ({ ...row, role: 'R', stage: at ? 'Offer' : 'New' }));
  const { user, sent } = show(sessionOver(rows));
  await screen.findByText('1 of 2 rows are ready');
  await pickTarget('Trakstar Hire (Recruiterbox)');
  await user.click(await screen.findByRole('button', { name: 'Show · 2 files' }));
  expect(screen.queryByText('senior-django-berlin-r-offer-linkedin.csv')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Export 2 people' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(blobs).toHaveLength(2);
});
