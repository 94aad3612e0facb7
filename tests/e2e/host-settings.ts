/**
 * The browser's own settings of an extension, driven through its page: hosts given and taken as the user would there.
 * The prompt of `permissions.request` cannot be clicked from outside; a host that was allowed here before is granted
 * without one, so that the request itself is the real one.
 */
import type { Browser, Page } from 'puppeteer-core';

export interface HostSettings {
  /** From now on the browser grants this host when it is asked for. */
  allow(origin: string): Promise<void>;
  /** Takes a granted host back, one of the install too. */
  withdraw(origin: string): Promise<void>;
}

export async function hostSettings(browser: Browser, id: string): Promise<HostSettings> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const call = (name: 'addHostPermission' | 'removeHostPermission', origin: string): Promise<void> =>
    page.evaluate(
      (what, extension, host) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: Record<typeof what, (id: string, host: string) => Promise<void>> };
          }
        ).chrome.developerPrivate[what](extension, host),
      name,
      id,
      origin,
    );
  return {
    allow: (origin) => call('addHostPermission', origin),
    withdraw: (origin) => call('removeHostPermission', origin),
  };
}

interface Requests {
  asked: string[][];
  refuse: boolean;
}
interface OwnPage {
  requests: Requests;
  chrome: { permissions: { request(wanted: { origins: string[] }): Promise<boolean> } };
}

/** From now on notes what this page asks the browser for; each request goes on to it, but for those that are refused. */
export const watchRequests = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = globalThis as unknown as OwnPage;
    const { permissions } = own.chrome;
    const request = permissions.request.bind(permissions);
    own.requests = { asked: [], refuse: false };
    permissions.request = (wanted) => {
      own.requests.asked.push(wanted.origins);
      return own.requests.refuse ? Promise.resolve(false) : request(wanted);
    };
  });

/** The user says no to the next requests of this page, or does not any more. */
export const refuseRequests = (page: Page, refuse: boolean): Promise<void> =>
  page.evaluate((no: boolean) => {
    (globalThis as unknown as OwnPage).requests.refuse = no;
  }, refuse);

/** The hosts of each request so far. */
export const requestsOf = (page: Page): Promise<string[][]> =>
  page.evaluate(() => (globalThis as unknown as OwnPage).requests.asked);
