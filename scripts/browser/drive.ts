/** A page of the extension driven as a person would: words looked for, controls pressed by their names. */
import type { ElementHandle, Page } from 'puppeteer-core';

/** Milliseconds; a busy machine may take its time. */
const PATIENCE = 30_000;

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until the page shows these words. */
export async function shows(page: Page, words: string, timeout = PATIENCE): Promise<void> {
  await page
    .waitForFunction(
      (wanted: string) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
      { timeout },
      words,
    )
    .catch(async () => {
      throw new Error(`"${words}" is not shown. The page says:\n${(await textOf(page)).slice(0, 1500)}`);
    });
}

export async function showsNot(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) => !document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { timeout: PATIENCE },
    words,
  );
}

/** A real click on the control that is named so: by its label, else by its words without the shortcut shown on it. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await page
    .waitForFunction(
      (wanted: string) => {
        const named = (element: HTMLElement): string => {
          const label = element.getAttribute('aria-label');
          if (label) return label;
          const copy = element.cloneNode(true) as HTMLElement;
          for (const key of copy.querySelectorAll('kbd')) key.remove();
          return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
        };
        const controls = [
          ...document.querySelectorAll<HTMLElement>(
            'button, a[href], summary, input, label, [role=menuitem], [role=menuitemradio]',
          ),
        ].filter((element) => element.checkVisibility());
        return (
          controls.find((element) => named(element) === wanted) ??
          controls.find((element) => named(element).startsWith(wanted)) ??
          null
        );
      },
      { timeout: PATIENCE },
      name,
    )
    .catch(async () => {
      throw new Error(`No control "${name}". The page says:\n${(await textOf(page)).slice(0, 1500)}`);
    });
  const element = found.asElement();
  if (!element) throw new Error(`No control "${name}".`);
  await element.evaluate((one) => (one as HTMLElement).scrollIntoView({ block: 'center' }));
  await (element as ElementHandle<HTMLElement>).click();
}

/** Chooses from a menu that opens on a control. */
export async function choose(page: Page, opener: string, item: string): Promise<void> {
  await press(page, opener);
  await press(page, item);
}
