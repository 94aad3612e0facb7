// @vitest-environment happy-dom
import '../dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ProfileView, type ProfileViewProps } from '../../../components/profile/ProfileView';
import type { Draft } from '../../../lib/domain/reading';
import { ada, huda, ilse, radu } from '../../gallery/people';
import { profileProps, saved } from '../../gallery/props';

function show(draft: Draft, over: Partial<ProfileViewProps> = {}) {
  const props = profileProps(draft, over);
  render(<ProfileView {...props} />);
  return props;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('who it is', () => {
  test('names keep their own direction', () => {
    show(huda);
    expect(screen.getByRole('heading', { level: 1 }).querySelector('bdi')?.textContent).toBe('هدى المنصوري');
  });

  test('ten fields are counted, and what is open says what to open', () => {
    show(ada);
    expect(screen.queryByText('10 of 10 fields read')).not.toBeNull();
    show(ilse);
    expect(screen.queryByText('9 of 10 fields read. Skills is not loaded.')).not.toBeNull();
  });

  test('only web, mail and phone addresses become links', () => {
    const links = ['https://github.com/ada-k', 'javascript:alert(1)', 'data:text/html,x'];
    show({ ...ada, links: { value: links, source: 'card' } });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://github.com/ada-k',
    ]);
  });

  test('on Upwork the rate stands against the budget', () => {
    show(radu, { site: { id: 'upwork', name: 'Upwork' } });
    expect(screen.queryByText('$58 / h')).not.toBeNull();
    expect(screen.queryByText('8 over budget of 50')).not.toBeNull();
    expect(screen.queryByText('96 %')).not.toBeNull();
  });
});

describe('saving', () => {
  test('one press', async () => {
    const onSave = vi.fn();
    show(ada, { onSave });
    await press(/^Save/);
    expect(onSave).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('a person who asked to be left alone needs a second, deliberate step', async () => {
    const onSave = vi.fn();
    show(ada, {
      onSave,
      saved: { is: 'not saved', suppressed: { reason: 'asked', at: Date.UTC(2026, 4, 3) } },
    });
    await press('Asked not to be contacted. Save anyway…');
    expect(onSave).not.toHaveBeenCalled();
    const sheet = within(screen.getByRole('dialog', { name: 'Save all the same?' }));
    expect(sheet.queryByText('On May 3, 2026 this person asked not to be contacted.')).not.toBeNull();
    await userEvent.click(sheet.getByRole('button', { name: 'Save all the same' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('while it saves nothing can be pressed twice', async () => {
    const onSave = vi.fn();
    show(ada, { onSave, saving: true });
    await press('Saving…');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('a full disk says what is safe and what to do', async () => {
    const onExportEverything = vi.fn();
    show(ada, { trouble: 'storage full', onExportEverything });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Not saved: the disk is full');
    expect(alert.textContent).toContain('Ada is kept until the browser closes.');
    await press('Export everything');
    expect(onExportEverything).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /^Save again/ })).not.toBeNull();
  });

  test('the stage moves from the button, and the present one does nothing', async () => {
    const onStage = vi.fn();
    show(ada, { saved: saved('new', 'New'), onStage });
    await press(/^Saved · New/);
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'New', hidden: true }));
    expect(onStage).not.toHaveBeenCalled();
    await press(/^Saved · New/);
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Screening', hidden: true }));
    expect(onStage).toHaveBeenCalledExactlyOnceWith('role-1', 'screening');
  });
});

describe('the library beside it', () => {
  const lookalike = {
    candidateId: 'c2',
    name: 'Ada K.',
    siteName: 'Upwork',
    because: ['name', 'github'] as const,
    readAt: 1,
  };

  test('a lookalike is a suggestion with its reasons; merging is asked for twice', async () => {
    const onMerge = vi.fn();
    show(ada, { lookalike, onMerge });
    expect(screen.queryByText('Looks like Ada K. from Upwork')).not.toBeNull();
    expect(screen.queryByText('Same name, same GitHub link')).not.toBeNull();
    await press('Compare and merge');
    expect(onMerge).not.toHaveBeenCalled();
    await press('Merge into one person');
    expect(onMerge).toHaveBeenCalledExactlyOnceWith('c2');
  });

  test('not the same is one press', async () => {
    const onNotTheSame = vi.fn();
    show(ada, { lookalike, onNotTheSame });
    await press('Not the same');
    expect(onNotTheSame).toHaveBeenCalledExactlyOnceWith('c2');
  });

  test('tags and notes are typed in place', async () => {
    const onAddTag = vi.fn();
    const onAddNote = vi.fn();
    show(ada, { onAddTag, onAddNote });
    await press('Tag');
    await userEvent.type(screen.getByRole('combobox', { name: 'Tag' }), ' fintech {Enter}');
    expect(onAddTag).toHaveBeenCalledExactlyOnceWith('fintech');
    await press('Note');
    expect(screen.queryByText(/Nothing on health, religion/)).not.toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Call after five');
    await press('Add note');
    expect(onAddNote).toHaveBeenCalledExactlyOnceWith('Call after five');
  });
});

test('what the page does not show can be typed in', async () => {
  const onTyped = vi.fn();
  show(ilse, { onTyped });
  await press('Type it in');
  await press('Use what I typed');
  expect(onTyped).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('Skills'), 'Kafka, Redis');
  await press('Use what I typed');
  expect(onTyped).toHaveBeenCalledExactlyOnceWith({
    skills: { value: ['Kafka', 'Redis'], source: 'typed' },
  });
});
