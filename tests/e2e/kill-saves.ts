/** The kinds of saves whose every step a worker's end is tried at. */
import type { Page } from 'puppeteer-core';
import type { SaveDraft } from '../../lib/domain/command';
import { saveOf } from '../../scripts/bench/people';
import type { Extended } from '../../scripts/browser/chromium';
import { command } from '../../scripts/browser/send';
import { killAtEachStep, type StepKill } from './kill-steps';

const ROLE_ID = 'killed-role';
let people = 0;
const nobodyYet = (): SaveDraft => {
  people += 1;
  return saveOf(100_000 + people);
};
const withRole = (save: SaveDraft): SaveDraft => ({ ...save, roles: [{ roleId: ROLE_ID }] });

/** Before `killedSaves`, once. */
export async function aRole(page: Page): Promise<void> {
  const role = { name: 'Killed', employment: [], confidential: false, requirements: [] };
  await command(page, { name: 'saveRole', roleId: ROLE_ID, role });
  // Its counters exist from the first entry on.
  await command(page, withRole(nobodyYet()));
}

export const killedSaves = {
  'a new person': (extended: Extended, page: Page): Promise<StepKill[]> =>
    killAtEachStep(extended, page, nobodyYet),
  'a new person into a role': (extended: Extended, page: Page): Promise<StepKill[]> =>
    killAtEachStep(extended, page, () => withRole(nobodyYet())),
  'a person who changed': (extended: Extended, page: Page): Promise<StepKill[]> =>
    killAtEachStep(
      extended,
      page,
      () => {
        const save = nobodyYet();
        const headline = { value: `Changed ${people}`, source: 'card' };
        return { ...save, readAt: save.readAt + 1, draft: { ...save.draft, headline } };
      },
      async ({ draft }) => {
        await command(page, saveOf(Number(draft.handle?.replace('person-', ''))));
      },
    ),
};
