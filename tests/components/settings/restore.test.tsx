// @vitest-environment happy-dom
import '../dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { faultWords } from '../../../components/settings/fault-words';
import { RestoreEnd } from '../../../components/settings/RestoreEnd';
import { RestorePreview } from '../../../components/settings/RestorePreview';
import { BackupError, type BackupFault } from '../../../lib/formats/backup-read';
import { settingsText } from '../../../lib/i18n/en/settings';
import { actsDouble } from '../acts';

const backup = {
  exportedAt: Date.UTC(2026, 10, 23, 18, 4),
  tables: new Map(),
  salts: [],
  leftOut: new Map([['counters', 3]]),
  droppedKeys: 0,
};

function preview(changes = [{ table: 'candidates' as const, added: 5, newer: 2, kept: 1 }]) {
  const onRestore = vi.fn();
  const onNotNow = vi.fn();
  render(
    <RestorePreview
      file="roledex.json"
      backup={backup}
      changes={changes}
      rows={8}
      onRestore={onRestore}
      onNotNow={onNotNow}
    />,
  );
  return { onRestore, onNotNow, user: userEvent.setup() };
}

describe('the preview', () => {
  test('counts per table what is new, newer and stays', async () => {
    const { onRestore, user } = preview();
    const row = screen.getByRole('row', { name: /People/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['8', '5', '2', '1']);
    expect(screen.queryByText(/roledex.json, exported .*2026/)).not.toBeNull();
    expect(screen.queryByText(/3 rows of the file belong to another installation/)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Restore 7 rows' }));
    expect(onRestore).toHaveBeenCalledWith('merge');
  });

  test('replacing is a choice of its own, and says what it costs', async () => {
    const { onRestore, user } = preview();
    await user.click(screen.getByRole('radio', { name: /Replace everything here/ }));
    expect(screen.queryByText(/cannot be taken back/)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Restore 8 rows' }));
    expect(onRestore).toHaveBeenCalledWith('replace-first');
  });

  test('a file that brings nothing is not restored', async () => {
    const { onRestore, user } = preview([{ table: 'candidates', added: 0, newer: 0, kept: 8 }]);
    await user.click(screen.getByRole('button', { name: 'Restore 0 rows' }));
    expect(onRestore).not.toHaveBeenCalled();
    expect(screen.queryByText('Everything in this file is here already.')).not.toBeNull();
  });
});

describe('the end', () => {
  const end = { file: 'roledex.json', jobId: 'j', done: 7, skipped: 1 };

  test('can be taken back', async () => {
    const { sent, Acts } = actsDouble();
    const onReverted = vi.fn();
    render(<RestoreEnd {...end} how="done" revertible onReverted={onReverted} />, { wrapper: Acts });
    expect(screen.queryByText('7 rows restored from roledex.json')).not.toBeNull();
    expect(screen.queryByText(/asked not to be saved/)).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(sent).toEqual([{ name: 'revertJob', jobId: 'j' }]);
    expect(onReverted).toHaveBeenCalled();
  });

  test('a replaced library has no way back', () => {
    render(<RestoreEnd {...end} how="failed" why="storage full" revertible={false} onReverted={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('alert').textContent).toMatch(/disk is full/);
  });
});

test('every fault of a file has words of its own', () => {
  const faults: BackupFault[] = [
    'not a backup',
    'damaged',
    'newer version',
    'wrong row',
    'same id twice',
    'counts differ',
  ];
  const words = faults.map((fault) =>
    faultWords(new BackupError(fault, 'tables.notes[3]'), settingsText.get()),
  );
  expect(new Set(words).size).toBe(faults.length);
  expect(faultWords(null, settingsText.get())).toMatch(/Nothing was changed/);
});
