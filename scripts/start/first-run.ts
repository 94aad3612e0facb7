/** The first run as a recruiter goes through it: consent, sites, a role from a template, the sample. */
import type { Page } from 'puppeteer-core';
import { press, shows } from '../browser/drive';
import { matchLine, settledScreen } from './panel-words';
import type { Camera } from './screenshots';
import { say, step } from './step';

export const ROLE = 'Python / Django developer';

export async function firstRun(panel: Page, shots: Camera): Promise<void> {
  await step('the first run: consent', async () => {
    await shows(panel, 'What Roledex reads, and where it stays');
    await shots.panel(panel, 'first-run-consent');
    await press(panel, 'Agree and continue');
    say('Agreed to what is read and where it stays; nothing was read before.');
  });
  await step('the first run: sites', async () => {
    await shows(panel, 'Choose the sites to read');
    await shots.panel(panel, 'first-run-sites');
    await press(panel, 'Continue with 2 sites');
    say('Switched on: LinkedIn and Upwork.');
  });
  await step('the first run: a role', async () => {
    await press(panel, ROLE);
    await shots.panel(panel, 'first-run-role');
    await press(panel, `Continue with ${ROLE}`);
    say(`Made the role “${ROLE}” from its template.`);
  });
  await step('the first run: the sample', async () => {
    await press(panel, 'Show the sample');
    const screen = await settledScreen(panel, (one) => matchLine(one) !== null);
    await shots.panel(panel, 'first-run-sample');
    say(`Sample profile ${screen.title}: ${matchLine(screen)}.`);
    await press(panel, 'Back to the page');
  });
}
