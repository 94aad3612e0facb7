/** Serves saved pages at their real addresses, and lets nothing else out. */
import { readFileSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';

/** Address (without fragment) -> HTML, or a file that holds it. */
export type Pages = Map<string, string | { file: string }>;

export interface Watched {
  /** Requests that were not for a served page, with who asked: all of them were refused. */
  refused: string[];
}

const plain = (address: string): string => address.replace(/#.*$/, '');

export async function servePages(page: Page, pages: Pages): Promise<Watched> {
  const watched: Watched = { refused: [] };
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    answer(request, pages, watched).catch(() => {});
  });
  return watched;
}

async function answer(request: HTTPRequest, pages: Pages, watched: Watched): Promise<void> {
  const url = request.url();
  if (!/^https?:/.test(url)) return request.continue();
  const found = pages.get(plain(url));
  if (found === undefined || !request.isNavigationRequest()) {
    watched.refused.push(`${request.resourceType()} ${url}`);
    return request.abort();
  }
  const body = typeof found === 'string' ? found : readFileSync(found.file, 'utf8');
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
}
