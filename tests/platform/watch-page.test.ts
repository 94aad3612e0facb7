// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../lib/domain/reading';
import { watchPage } from '../../lib/platform/watch-page';
import type { Site, SiteReader } from '../../lib/sites/site';

/** A site whose page names its person in a heading marked with the slug. */
const site: Site = {
  id: 'trial',
  name: 'Trial',
  matches: ['https://trial.example/*'],
  kind: (url) => (url.pathname.startsWith('/in/') ? 'profile' : 'none'),
  settled: (url, doc) => doc.querySelector('h1')?.getAttribute('data-slug') === url.pathname.split('/')[2],
  handle: (url) => `trial:${url.pathname.split('/')[2]}`,
  read: {
    profile: (doc) => ({
      name: { value: doc.querySelector('h1')?.textContent ?? '', source: 'card' },
      headline: { value: 'Engineer', source: 'card' },
      missing: {},
      layout: 'trial',
    }),
  },
};

/** Moves the address without loading: in-page navigation. */
const goTo = (url: string): void =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
const show = (slug: string, name: string): void => {
  document.body.innerHTML = `<h1 data-slug="${slug}">${name}</h1>`;
};

describe('watching a page', () => {
  const sent: Reading[] = [];
  let accepted = true;
  const send = async (reading: Reading) => {
    sent.push(reading);
    return accepted ? { accepted } : { accepted, why: 'address' as const };
  };
  const names = (): (string | undefined)[] => sent.map((one) => one.draft?.name?.value);

  beforeEach(() => {
    vi.useFakeTimers();
    sent.length = 0;
    accepted = true;
    vi.stubGlobal('requestIdleCallback', (work: () => void) => window.setTimeout(work, 1));
    window.requestIdleCallback = ((work: () => void) => window.setTimeout(work, 1)) as never;
    window.cancelIdleCallback = (id) => window.clearTimeout(id);
    goTo('https://trial.example/in/ada');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('waits for the person the address names, then reads once', async () => {
    show('zoe', 'Zoe');
    const watch = watchPage(site, { window, send });
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toEqual([]);
    show('ada', 'Ada');
    await vi.advanceTimersByTimeAsync(200);
    expect(names()).toEqual(['Ada']);
    watch.stop();
  });

  test('never gives the previous person for a new address', async () => {
    show('ada', 'Ada');
    const watch = watchPage(site, { window, send });
    goTo('https://trial.example/in/bob');
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names()).toEqual(['Ada']);
    show('bob', 'Bob');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names()).toEqual(['Ada', 'Bob']);
    watch.stop();
  });

  test('says so when the page never shows its person', async () => {
    show('zoe', 'Zoe');
    const watch = watchPage(site, { window, send });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(sent).toMatchObject([{ kind: 'none', report: { warnings: ['not settled'] } }]);
    watch.stop();
  });

  test('grows slower while a restless page brings nothing new', async () => {
    show('ada', 'Ada');
    let reads = 0;
    const counted: Site = {
      ...site,
      settled: (url, doc) => {
        reads += 1;
        return site.settled(url, doc);
      },
    };
    const watch = watchPage(counted, { window, send });
    for (let i = 0; i < 600; i++) {
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent).toHaveLength(1);
    // A minute of changes, ten a second. Each look asks `settled` twice at most (here and in `read`).
    expect(reads).toBeLessThan(60);
    watch.stop();
  });

  test('reads again when told that the tab had moved on', async () => {
    show('ada', 'Ada');
    accepted = false;
    const watch = watchPage(site, { window, send });
    await vi.advanceTimersByTimeAsync(1);
    accepted = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names()).toEqual(['Ada', 'Ada']);
    watch.stop();
  });

  test('says nothing of what another reader covers, and takes over when the address is its own', async () => {
    const people: Site = { ...site, covers: (url) => url.pathname.startsWith('/in/') };
    goTo('https://trial.example/search');
    show('ada', 'Ada');
    const watch = watchPage(people, { window, send });
    await vi.advanceTimersByTimeAsync(30_000);
    show('bob', 'Bob');
    watch.again();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent).toEqual([]);
    goTo('https://trial.example/in/bob');
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(200);
    expect(names()).toEqual(['Bob']);
    goTo('https://trial.example/search');
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(names()).toEqual(['Bob']);
    watch.stop();
  });

  test('falls silent when stopped', async () => {
    show('ada', 'Ada');
    const watch = watchPage(site, { window, send });
    watch.stop();
    show('ada', 'Ada Changed');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(names()).toEqual(['Ada']);
  });

  test('hears and sees past elements named like the document’s own properties', async () => {
    // As `<img name="hidden">` does in a browser, where such a name comes before the prototype's.
    for (const name of ['hidden', 'addEventListener', 'removeEventListener'])
      Object.defineProperty(document, name, { value: document.createElement('img'), configurable: true });
    show('zoe', 'Zoe');
    const watch = watchPage(site, { window, send });
    show('ada', 'Ada');
    await vi.advanceTimersByTimeAsync(500);
    expect(names()).toEqual(['Ada']);
    watch.stop();
    for (const name of ['hidden', 'addEventListener', 'removeEventListener'])
      Reflect.deleteProperty(document, name);
  });

  test('hands on a restless page’s text ever more rarely, and soon again after a scroll', async () => {
    let ticks = 0;
    const clock: SiteReader = {
      id: 'trial',
      kind: () => 'profile',
      settled: () => true,
      tree: () => ({ tree: [String(ticks++)], cut: [] }),
      read: {},
    };
    const watch = watchPage(clock, { window, send });
    const run = async (seconds: number): Promise<number> => {
      const before = sent.length;
      for (let i = 0; i < seconds * 10; i++) {
        document.body.append(document.createElement('i'));
        await vi.advanceTimersByTimeAsync(100);
      }
      return sent.length - before;
    };
    expect(await run(10)).toBeLessThan(10);
    expect(await run(32)).toBeLessThanOrEqual(4);
    window.dispatchEvent(new Event('scroll'));
    expect(await run(12)).toBeGreaterThan(3);
    watch.stop();
  });

  test('the next person does not wait for the pause that the last one’s page has grown to', async () => {
    show('ada', 'Ada');
    const watch = watchPage(site, { window, send });
    for (let i = 0; i < 200; i++) {
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(100);
    }
    goTo('https://trial.example/in/bob');
    show('bob', 'Bob');
    await vi.advanceTimersByTimeAsync(120);
    expect(names()).toEqual(['Ada', 'Bob']);
    watch.stop();
  });

  test('a message that the background did not hear is sent again, also from a page at rest', async () => {
    show('ada', 'Ada');
    let deaf = true;
    const watch = watchPage(site, {
      window,
      send: (reading) => (deaf ? Promise.reject(new Error('no ears')) : send(reading)),
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(names()).toEqual([]);
    deaf = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names()).toEqual(['Ada']);
    watch.stop();
  });

  test('does not read a page whose text is still arriving', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    show('ada', 'Ad');
    const watch = watchPage(site, { window, send });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(names()).toEqual([]);
    Reflect.deleteProperty(document, 'readyState');
    show('ada', 'Ada');
    await vi.advanceTimersByTimeAsync(200);
    expect(names()).toEqual(['Ada']);
    watch.stop();
  });
});
