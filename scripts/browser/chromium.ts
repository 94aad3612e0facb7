/** The built extension in a real Chromium, with its real side panel. */
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { findBrowser } from './find';
import { type Pages, servePages, type Watched } from './pages';

export interface Extended {
  browser: Browser;
  id: string;
  /** A tab that shows a served page. */
  visit(url: string): Promise<Page>;
  /** The same in a window of its own. */
  secondWindow(url: string): Promise<Page>;
  /** The side panel beside that tab: a real click on the toolbar icon, or the panel already there. */
  panel(page: Page): Promise<Page>;
  dashboard(hash?: string): Promise<Page>;
  worker(): Promise<WebWorker>;
  /** Stops the background worker, as the browser does when it idles. */
  killWorker(): Promise<void>;
  /** Everything in `storage.session`, as the worker sees it. */
  session(): Promise<Record<string, unknown>>;
  pages: Pages;
  watched: Watched[];
  /** Requests of the extension's own pages and worker to anything but itself. */
  outside: string[];
  close(): Promise<void>;
}

export interface Options {
  extension: string;
  pages: Pages;
  headless?: boolean;
  profile?: string;
  dark?: boolean;
}

export async function openChromium({
  extension,
  pages,
  headless = true,
  profile,
  dark,
}: Options): Promise<Extended> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    headless,
    enableExtensions: true,
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--window-size=1280,900',
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  const workerTarget = () =>
    browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id));
  await listening(await (await workerTarget()).worker());
  const watched: Watched[] = [];
  const outside: string[] = [];
  await watchOwn(browser, id, outside);

  const worker = async (): Promise<WebWorker> => {
    const found = await (await workerTarget()).worker();
    if (!found) throw new Error('The background worker is not running.');
    return found;
  };
  return {
    browser,
    id,
    pages,
    watched,
    outside,
    async visit(url) {
      const page = await browser.newPage();
      watched.push(await servePages(page, pages));
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async secondWindow(url) {
      const opening = browser.waitForTarget(
        (target) => target.type() === 'page' && target.url() === 'about:blank#new',
      );
      const client = await browser.target().createCDPSession();
      await client.send('Target.createTarget', { url: 'about:blank#new', newWindow: true });
      const page = await (await opening).page();
      if (!page) throw new Error('The second window did not open.');
      watched.push(await servePages(page, pages));
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    panel: (page) => openPanel(browser, id, page),
    async dashboard(hash = '') {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/dashboard.html${hash}`);
      await page.waitForSelector('#root > *');
      return page;
    },
    worker,
    async killWorker() {
      await (await worker()).close();
    },
    async session() {
      return (await worker()).evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
        };
        return chrome.storage.session.get(null);
      });
    },
    close: () => browser.close(),
  };
}

async function openPanel(browser: Browser, id: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  const isPanel = (url: string): boolean => url.startsWith(`chrome-extension://${id}/sidepanel.html`);
  await page.bringToFront();
  const there = new Set(browser.targets().filter((one) => isPanel(one.url())));
  const target = browser.waitForTarget((one) => isPanel(one.url()) && !there.has(one), { timeout: 30_000 });
  await page.triggerExtensionAction(extension);
  // A click is lost where the worker or the page was not ready for it: people click again, and so does this.
  const again = setInterval(() => void page.triggerExtensionAction(extension).catch(() => {}), 5_000);
  const panel = await target.then((one) => one.asPage()).finally(() => clearInterval(again));
  await panel.waitForFunction(() => innerWidth > 0 && document.querySelector('#root > *') !== null);
  return panel;
}

/** A worker that has started is not yet one that hears clicks: its script may still be loading. */
async function listening(worker: WebWorker | null): Promise<void> {
  const hears = (): boolean => {
    const { chrome } = globalThis as unknown as {
      chrome?: { action?: { onClicked: { hasListeners(): boolean } } };
    };
    return chrome?.action?.onClicked.hasListeners() ?? false;
  };
  for (let tries = 0; tries < 200 && worker && !(await worker.evaluate(hears)); tries++)
    await new Promise((done) => setTimeout(done, 50));
}

/** Listens to the network of the worker and of every page of the extension, from their start on. */
async function watchOwn(browser: Browser, id: string, outside: string[]): Promise<void> {
  const listen = async (target: Target): Promise<void> => {
    if (!target.url().startsWith(`chrome-extension://${id}/`)) return;
    // The worker's own session: one more would keep a stopped worker from starting again.
    const worker = target.type() === 'service_worker' ? await target.worker() : null;
    const client = worker ? worker.client : await target.createCDPSession();
    client.on('Network.requestWillBeSent', ({ request }) => {
      if (/^(https?|wss?):/.test(request.url)) outside.push(`${target.type()} ${request.url}`);
    });
    await client.send('Network.enable');
  };
  const begin = (target: Target): void => {
    listen(target).catch(() => {});
  };
  browser.on('targetcreated', begin);
  browser.on('targetchanged', begin);
  for (const target of browser.targets()) await listen(target).catch(() => {});
}
