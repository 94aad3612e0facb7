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
    for (const line of nobodyLines(screen, url)) say(line);
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

/** What is printed where the panel shows no person: what it shows instead, and what may be wrong with the arguments. */
export function nobodyLines({ title, words }: Screen, url: string): string[] {
  const more = words.startsWith(title) ? words.slice(title.length).trim() : words;
  return [
    `No person was read here. The panel says: ${title || '(no title)'}`,
    ...(more ? [`    ${more.slice(0, MORE)}`] : []),
    `    The page was shown at ${url}. One that names somebody else than its address is never read as a person.`,
  ];
}

/** Characters of the panel's own words: a list would fill the screen. */
const MORE = 240;

/** The panel is done with the page: a person with their match, or a screen that says why there is none. */
function isAnswer(screen: Screen): boolean {
  if (screen.title === '' || screen.words.includes('Reading the page')) return false;
  return readState(screen) === null || matchLine(screen) !== null;
}
