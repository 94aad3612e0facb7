// @vitest-environment happy-dom
import '../dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../../../components/ui/Button';
import { Menu } from '../../../components/ui/Menu';

function setup() {
  const chosen = vi.fn();
  const item = (id: string, label: string, checked?: boolean) => ({
    id,
    label,
    ...(checked === undefined ? {} : { checked }),
    onSelect: () => chosen(id),
  });
  render(
    <Menu
      label="Stage"
      parts={[
        {
          id: 'a',
          caption: 'Stages',
          items: [item('new', 'New', false), item('screening', 'Screening', true)],
        },
        { id: 'b', items: [item('bin', 'Move to the bin')] },
      ]}
      trigger={(props) => <Button {...props}>Saved</Button>}
    />,
  );
  return { chosen, trigger: screen.getByRole('button', { name: 'Saved' }) };
}

const focused = () => document.activeElement?.textContent;

test('opens on what is chosen, moves by arrows, ends and letters, and chooses', async () => {
  const { chosen, trigger } = setup();
  expect(trigger.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(trigger);
  expect(trigger.getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe('Screening');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('Move to the bin');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('New');
  await userEvent.keyboard('{End}');
  expect(focused()).toBe('Move to the bin');
  await userEvent.keyboard('s');
  expect(focused()).toBe('Screening');
  await userEvent.keyboard('{Home}{Enter}');
  expect(chosen).toHaveBeenCalledExactlyOnceWith('new');
  expect(trigger.getAttribute('aria-expanded')).toBe('false');
});

test('one of several is a radio, an act is not', async () => {
  const { trigger } = setup();
  await userEvent.click(trigger);
  const radios = screen.getAllByRole('menuitemradio', { hidden: true });
  expect(radios.map((each) => each.getAttribute('aria-checked'))).toEqual(['false', 'true']);
  expect(screen.getByRole('menuitem', { hidden: true }).textContent).toBe('Move to the bin');
});
