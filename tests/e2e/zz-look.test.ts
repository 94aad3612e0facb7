import { test } from 'vitest';
import { agree, launch, press, shows } from './harness';
import { command, seed } from './seeded-people';

test('look', async () => {
  for (const dark of [false, true]) {
    const x = await launch(new Map(), { dark });
    const page = await x.dashboard('#/export');
    await agree(page);
    const ids = await seed(page);
    await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1 });
    const d = dark ? 'dark' : 'light';
    await shows(page, 'Senior Django');
    await new Promise((r) => setTimeout(r, 500));
    await page.screenshot({ path: `/tmp/xp/view-${d}.png` });
    await press(page, 'Export Senior Django, Berlin');
    await shows(page, 'First rows');
    await page.screenshot({ path: `/tmp/xp/spreadsheet-${d}.png` });
    await page.select('select', 'zoho-recruit');
    await shows(page, 'Zoho Recruit refuses');
    await new Promise((r) => setTimeout(r, 500));
    await page.screenshot({ path: `/tmp/xp/zoho-${d}.png` });
    if (!dark) {
      await press(page, 'Fix · 2 names may be split wrongly').catch((e) =>
        console.log(String(e).slice(0, 1500)),
      );
      await page.screenshot({ path: `/tmp/xp/fix-${d}.png` });
    }
    await page.setViewport({ width: 1024, height: 700, deviceScaleFactor: 1 });
    await page.screenshot({ path: `/tmp/xp/narrow-${d}.png` });
    await x.close();
  }
}, 90000);
