// @vitest-environment happy-dom
import '../dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RoleEditor } from '../../../components/role/RoleEditor';
import type { Role } from '../../../lib/domain/role';

const ROLE: Role = {
  id: 'r',
  name: 'Django',
  employment: [],
  confidential: false,
  requirements: [],
  updatedAt: 1,
  schemaVersion: 1,
};

function show() {
  const onSave = vi.fn();
  render(
    <RoleEditor
      role={ROLE}
      skills={['Python', 'Flask']}
      languages={['German']}
      canonical={(typed) => ['Python', 'Flask'].find((one) => one.toLowerCase() === typed.toLowerCase())}
      onSave={onSave}
    />,
  );
  return onSave;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('a skill is added from the head; the field has the focus and stays for the next one', async () => {
  const onSave = show();
  expect(screen.queryByRole('combobox', { name: /^Skill/ })).toBeNull();
  await press('Add skill');
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: /^Skill/ });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('python, Flask{Enter}');
  expect(onSave.mock.lastCall?.[0].requirements).toMatchObject([{ anyOf: ['Python', 'Flask'] }]);
  expect(field.value).toBe('');
  expect(document.activeElement).toBe(field);
});

test('the other kind takes its place, Escape closes it', async () => {
  show();
  await press('Add skill');
  await press('Add language');
  expect(screen.queryByRole('combobox', { name: /^Skill/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Language' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull();
});
