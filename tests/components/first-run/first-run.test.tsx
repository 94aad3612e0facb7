// @vitest-environment happy-dom
import '../dom';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FirstRun, type FirstRunStep } from '../../../components/first-run/FirstRun';

const site = { on: false, granted: false, ownReader: false };
function show(step: FirstRunStep, monster: { stuck?: 'refused' } = {}) {
  const calls = {
    onStep: vi.fn(),
    onAgree: vi.fn(),
    onNotNow: vi.fn(),
    onSwitch: vi.fn(),
    onTemplate: vi.fn(),
    onSample: vi.fn(),
    onDone: vi.fn(),
  };
  const nothing = () => undefined;
  render(
    <FirstRun
      {...calls}
      step={step}
      sites={{
        browser: 'Chrome',
        onSwitch: calls.onSwitch,
        sites: [
          {
            ...site,
            id: 'linkedin',
            name: 'LinkedIn',
            host: 'linkedin.com',
            on: true,
            granted: true,
            ownReader: true,
            barsTools: true,
          },
          { ...site, id: 'monster', name: 'Monster', host: 'monster.com', ...monster },
        ],
      }}
      role={{
        templates: [{ id: 'go', name: 'Go', musts: 6, nices: 4 }],
        onTemplate: calls.onTemplate,
        onFromText: nothing,
        onEmptyRole: nothing,
        onRestore: nothing,
      }}
    />,
  );
  return calls;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('consent says what is read, where it stays, and what it may cost, before anything else', async () => {
  const { onAgree, onNotNow } = show('consent');
  for (const words of [/It never clicks, scrolls/, /No server, no account/, /put your account at risk/]) {
    expect(screen.queryByText(words)).not.toBeNull();
  }
  await press('Not now');
  expect([onAgree.mock.calls.length, onNotNow.mock.calls.length]).toEqual([0, 1]);
  await press('Agree and continue');
  expect(onAgree).toHaveBeenCalledOnce();
});

test('sites: a site without a reader of its own says so; the switch asks within the click', async () => {
  const { onSwitch, onStep } = show('sites');
  const monster = screen.getByRole('switch', { name: 'Monster' });
  const note = document.getElementById(monster.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(note).toBe(
    'No reader of its own yet: the general one is used. Chrome will ask to allow monster.com',
  );
  // Not awaited: a permission may be asked for only while the click is being handled.
  fireEvent.click(monster);
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith('monster', true);
  await press('Continue with 1 site');
  expect(onStep).toHaveBeenCalledWith('role');
});

test('sites: a refusal is said beside its switch, to those who hear the page too', () => {
  show('sites', { stuck: 'refused' });
  const said = screen.getAllByRole('status').flatMap(({ textContent }) => textContent || []);
  expect(said).toEqual([
    'monster.com was not allowed: Monster stays off, and nothing else changed. Switch it on to be asked again.',
  ]);
});

test('a template is chosen, then taken; without one the run goes on', async () => {
  const { onTemplate, onStep } = show('role');
  await press('Continue without a role');
  expect(onStep).toHaveBeenCalledWith('sample');
  await userEvent.click(screen.getByRole('button', { name: /^Go/ }));
  await press('Continue with Go');
  expect(onTemplate).toHaveBeenCalledExactlyOnceWith('go');
});

test('the last step ends on the sample, or on the own pages', async () => {
  const { onSample, onDone } = show('sample');
  await press('Show the sample');
  await press('Start with my own pages');
  expect([onSample.mock.calls.length, onDone.mock.calls.length]).toEqual([1, 1]);
});
