/**
 * `npm start`: builds the extension, finds a Chromium, and does the main job in it on sample pages or on a saved one.
 * Exit code: 0; 1 when a step failed; 2 for wrong arguments.
 */
import { resolve } from 'node:path';
import { type Extended, openChromium } from './browser/chromium';
import { findBrowser } from './browser/find';
import { hasDisplay, parseArguments, type SavedPage, USAGE } from './start/arguments';
import { buildForChromium, ROOT } from './start/build';
import { mainJob } from './start/main-job';
import { pagesOf, SAMPLES } from './start/samples';
import { savedPageJob } from './start/saved-page';
import { camera, clearDemo } from './start/screenshots';
import { StepFailed, say, step } from './start/step';

const DEMO = resolve(ROOT, 'demo');

export async function main(args: readonly string[]): Promise<number> {
  const asked = parseArguments(args);
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n${USAGE}\n`);
    return 2;
  }
  try {
    await run(asked.page);
    return 0;
  } catch (error) {
    const at = error instanceof StepFailed ? `Failed at: ${error.step}\n` : '';
    process.stderr.write(`${at}${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function run(page: SavedPage | undefined): Promise<void> {
  say('Building the extension …');
  const extension = await step('building the extension', buildForChromium);
  const browser = await step('finding a Chromium', () => findBrowser('chromium', say));
  // What was found or installed now is what is started, and not looked for again.
  process.env['CHROME_PATH'] = browser;
  const pages = pagesOf(page ? [page] : Object.values(SAMPLES));
  const open = (headless: boolean) => openChromium({ extension, pages, headless });
  let visible = hasDisplay();
  say(`Starting ${browser}${visible ? '' : ', without a window: no display here'} …`);
  const extended = await step('starting the browser', () => {
    if (!visible) return open(true);
    return open(false).catch((error: unknown) => {
      say(`It opened no window (${error instanceof Error ? error.message.split('\n')[0] : String(error)}).`);
      say('Going on without one …');
      visible = false;
      return open(true);
    });
  });
  let done = false;
  try {
    clearDemo(DEMO);
    const shots = camera(DEMO);
    await (page ? savedPageJob(extended, shots, DEMO, page) : mainJob(extended, shots, DEMO));
    say(`${shots.taken()} screenshots in ${DEMO}`);
    done = true;
  } finally {
    if (!visible || !done) await extended.close();
  }
  if (visible) await untilClosed(extended);
}

async function untilClosed({ browser }: Extended): Promise<void> {
  say('The browser stays open: look around, and close its window when you are done.');
  say('Its tabs show the sample pages only and reach no network; a new tab works as ever.');
  await new Promise<void>((closed) => {
    browser.once('disconnected', closed);
  });
}
