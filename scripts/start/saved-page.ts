/** `--page FILE --url URL`: the main job on a page that the user saved. */
import type { Extended } from '../browser/chromium';
import { press, shows } from '../browser/drive';
import type { SavedPage } from './arguments';
import { exportShortlist, openDashboard } from './export-shortlist';
import { firstRun } from './first-run';
import { matchLine, personLines, readState, type Screen, settledScreen } from './panel-words';
import type { Camera } from './screenshots';
import { say, step } from './step';

export async function savedPageJob(
  extended: Extended,
  shots: Camera,
  folder: string,
  { file, url }: SavedPage,
): Promise<void> {
  const page = await step(`showing ${file} at ${url}`, () => extended.visit(url));
  // The click that opens the panel is also the one that lets it read a page of any other site.
  const panel = await step('opening the side panel', () => extended.panel(page));
  await firstRun(panel, shots);
  const screen = await step('reading the page', () => settledScreen(panel, isAnswer));
  await shots.panel(panel, 'page');
  if (readState(screen) === null) {
    say(`No person was read here. The panel says: ${screen.title || screen.words.slice(0, 200)}`);
    return;
  }
  for (const line of personLines(screen)) say(line);
  await step(`saving ${screen.title}`, async () => {
    await press(panel, 'Save');
    await shows(panel, 'Saved · New');
    say('    saved');
  });
  await exportShortlist(extended, await openDashboard(extended, shots), shots, folder);
}

/** The panel is done with the page: a person with their match, or a screen that says why there is none. */
function isAnswer(screen: Screen): boolean {
  if (screen.title === '' || screen.words.includes('Reading the page')) return false;
  return readState(screen) === null || matchLine(screen) !== null;
}
