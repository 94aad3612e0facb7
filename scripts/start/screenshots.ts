/** Pictures of the real side panel and of the dashboard, light and dark, in the widths they are used in. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const SCHEMES = ['light', 'dark'] as const;
const PANEL = [320, 480].map((width) => ({ width, height: 820 }));
const DASHBOARD = [{ width: 1280, height: 800 }];

export interface Camera {
  panel(page: Page, name: string): Promise<void>;
  dashboard(page: Page, name: string): Promise<void>;
  /** How many files were written. */
  taken(): number;
}

/** What an earlier run left: beside what this one writes it would pass for this one's. */
const EARLIER = /^(?:(?:panel|dashboard)-.*\.png|shortlist\.csv)$/;

/** Empties the folder of what earlier runs wrote to it, and of nothing else. */
export function clearDemo(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (EARLIER.test(name)) rmSync(join(folder, name));
}

export function camera(folder: string): Camera {
  let taken = 0;

  async function shoot(
    page: Page,
    name: string,
    sizes: readonly { width: number; height: number }[],
  ): Promise<void> {
    // The pointer stands where it last clicked, and would colour what lies there now.
    await page.mouse.move(0, 0);
    for (const size of sizes) {
      await page.setViewport(size);
      for (const scheme of SCHEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await settle(page);
        const width = sizes.length > 1 ? `-${size.width}` : '';
        const path = join(folder, `${name}${width}-${scheme}.png`) as `${string}.png`;
        await page.screenshot({ path, captureBeyondViewport: false });
        taken++;
      }
    }
    await page.emulateMediaFeatures([]);
    await page.setViewport(null);
  }

  return {
    panel: (page, name) => shoot(page, `panel-${name}`, PANEL),
    dashboard: (page, name) => shoot(page, `dashboard-${name}`, DASHBOARD),
    taken: () => taken,
  };
}

/** Colours fade into each other: nothing is on its way any more, and what was drawn is drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    );
  });
}
