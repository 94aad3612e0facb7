/** axe over a page as it stands. It comes in through the debugger: the pages' own policy lets no text be evaluated. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, each as rule and element; throws if it looked at nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    await session.send('Runtime.evaluate', { expression: source });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `axe.run().then(({ violations, passes }) => JSON.stringify({
        passes: passes.length,
        wrong: violations.flatMap((one) => one.nodes.map((node) => one.id + ' ' + node.html.slice(0, 200))),
      }))`,
      awaitPromise: true,
    });
    const { passes, wrong } = JSON.parse(String(result.value)) as { passes: number; wrong: string[] };
    if (passes === 0) throw new Error('axe looked at nothing');
    return wrong;
  } finally {
    await session.detach();
  }
}
