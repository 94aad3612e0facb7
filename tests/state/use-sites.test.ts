// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sitesOff } from '../../lib/settings/items';
import { useSites } from '../../lib/state/use-sites';

const REQUIRED = ['https://*.linkedin.com/*', 'https://*.upwork.com/*'];
const INDEED = 'https://*.indeed.com/*';

/** The browser's side: what is granted, what it answers, what it was asked. */
function browserWith(origins: string[], answer: () => Promise<boolean>) {
  const listeners = new Set<() => void>();
  const event = { addListener: (one: () => void) => listeners.add(one), removeListener: vi.fn() };
  const asked: string[][] = [];
  const permissions = {
    getAll: async () => ({ origins: [...origins] }),
    request: vi.fn((wanted: { origins: string[] }) => {
      asked.push(wanted.origins);
      return answer().then((yes) => {
        if (yes) origins.push(...wanted.origins);
        return yes;
      });
    }),
    remove: async (given: { origins: string[] }) => {
      for (const one of given.origins) if (origins.includes(one)) origins.splice(origins.indexOf(one), 1);
      return true;
    },
    onAdded: event,
    onRemoved: event,
  };
  Object.assign(fakeBrowser.permissions, permissions);
  const changed = () =>
    act(() => {
      for (const one of listeners) one();
    });
  return { asked, changed };
}

const opened = async () => {
  const { result } = renderHook(() => useSites());
  await waitFor(() => expect(result.current.sites[0]?.on).toBe(true));
  const site = (id: string) => {
    const found = result.current.sites.find((one) => one.id === id);
    if (!found) throw new Error(`No site ${id}.`);
    return found;
  };
  return { result, site };
};

beforeEach(() => fakeBrowser.reset());

test('a switch asks for the hosts of its own site, in the click’s own turn', async () => {
  const { asked } = browserWith([...REQUIRED], async () => true);
  const { result, site } = await opened();
  act(() => {
    result.current.set(site('indeed'), true);
    // Not later: after an `await` the browser would refuse.
    expect(asked).toEqual([[INDEED]]);
  });
  await waitFor(() => expect(site('indeed')).toMatchObject({ on: true, granted: true, stuck: null }));
});

test.each([
  ['the user says no', async () => false],
  ['the browser does not even ask', () => Promise.reject(new Error('blocked by policy'))],
])('where %s, it is said and nothing else changes', async (_, answer) => {
  browserWith([...REQUIRED], answer);
  const { result, site } = await opened();
  const others = result.current.sites.filter(({ id }) => id !== 'indeed');
  act(() => result.current.set(site('indeed'), true));
  await waitFor(() => expect(site('indeed').stuck).toBe('refused'));
  expect(site('indeed').on).toBe(false);
  expect(result.current.sites.filter(({ id }) => id !== 'indeed')).toEqual(others);
  expect(await sitesOff.get()).toEqual([]);
});

test('a no is forgotten once the host is allowed in the browser’s own settings', async () => {
  const origins = [...REQUIRED];
  const { changed } = browserWith(origins, async () => false);
  const { result, site } = await opened();
  act(() => result.current.set(site('indeed'), true));
  await waitFor(() => expect(site('indeed').stuck).toBe('refused'));
  origins.push(INDEED);
  changed();
  await waitFor(() => expect(site('indeed')).toMatchObject({ on: true, stuck: null }));
});

test('a site that was asked for is given back, one of the install is only not read', async () => {
  const origins = [...REQUIRED, INDEED];
  browserWith(origins, async () => true);
  const { result, site } = await opened();
  act(() => result.current.set(site('indeed'), false));
  await waitFor(() => expect(site('indeed')).toMatchObject({ on: false, granted: false, stuck: null }));
  act(() => result.current.set(site('upwork'), false));
  await waitFor(() => expect(site('upwork')).toMatchObject({ on: false, granted: true }));
  expect(origins).toEqual(REQUIRED);
  expect(await sitesOff.get()).toEqual(['upwork']);
});

test.each(['https://*/*', '*://*/*', '<all_urls>'])(
  '%s covers every site, and only the browser takes it back',
  async (all) => {
    browserWith([...REQUIRED, all], async () => true);
    const { result, site } = await opened();
    expect(site('monster')).toMatchObject({ on: true, granted: true });
    expect(result.current.single).toEqual([]);
    act(() => result.current.set(site('monster'), false));
    await waitFor(() => expect(site('monster')).toMatchObject({ on: true, stuck: 'all sites' }));
  },
);

test('one host of a site is not the site', async () => {
  browserWith([...REQUIRED, 'https://profile.indeed.com/*'], async () => true);
  const { result, site } = await opened();
  expect(site('indeed')).toMatchObject({ on: false, granted: false });
  expect(result.current.single).toEqual(['https://profile.indeed.com/*']);
});
