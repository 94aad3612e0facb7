/** What the panel says about a person, taken from its screen: the demonstration prints what a recruiter would see. */
import type { Page } from 'puppeteer-core';

/** The parts of the panel's screen that hold the facts, as text. */
export interface Screen {
  title: string;
  /** Everything in `main`, white space collapsed. */
  words: string;
  /** The match bar for those who hear it; empty without a role. */
  bar: string;
}

const screenOf = (panel: Page): Promise<Screen> =>
  panel.evaluate(() => ({
    title: (document.querySelector('main h1')?.textContent ?? '').trim(),
    words: (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' ').trim(),
    bar: document.querySelector('main [role=img][aria-label*=" stated. "]')?.getAttribute('aria-label') ?? '',
  }));

/** "9 of 10 fields read"; null when the panel shows no person. */
export const readState = ({ words }: Screen): string | null =>
  /\d+ of \d+ fields read/.exec(words)?.[0] ?? null;

/** "4 of 7 must-haves stated so far, score 57 (it can end between 49 and 66)"; null without a match. */
export function matchLine({ words }: Screen): string | null {
  const head = /\d+ of \d+ (?:must|nice-to)-haves stated(?: so far)?/.exec(words)?.[0];
  if (!head) return null;
  const score = /stated(?: so far)? (?:Score )?(\d+)/.exec(words)?.[1];
  const range = /can end between (\d+) and (\d+)/.exec(words);
  if (score === undefined) return `${head}, no score yet`;
  return `${head}, score ${score}${range ? ` (it can end between ${range[1]} and ${range[2]})` : ''}`;
}

/** The requirements by their state, in the role's order: "stated" -> ["Python", "Django"]. */
export function requirementStates({ bar }: Screen): Map<string, string[]> {
  const states = new Map<string, string[]>();
  const segments = bar.slice(bar.indexOf(' stated. ') + ' stated. '.length);
  for (const segment of segments.replace(/\.$/, '').split('; ')) {
    const at = segment.lastIndexOf(': ');
    if (at < 0) continue;
    const state = segment.slice(at + 2);
    states.set(state, [...(states.get(state) ?? []), segment.slice(0, at)]);
  }
  return states;
}

/** As the bar says them, what is stated first. */
const STATES = ['stated', 'implied', 'says no', 'not stated', 'not read yet'];

/** What is printed about a person: who and how far read, the match, the requirements by state. */
export function personLines(screen: Screen): string[] {
  const match = matchLine(screen);
  const states = requirementStates(screen);
  return [
    `${screen.title}: ${readState(screen) ?? 'no fields read'}`,
    ...(match ? [`    match: ${match}`] : []),
    // A requirement may hold commas of its own: "AWS, GCP, or Azure".
    ...STATES.flatMap((state) => {
      const names = states.get(state);
      return names ? [`    ${state}: ${names.join('; ')}`] : [];
    }),
  ];
}

/** The screen once it has stopped changing: the vocabulary comes in after the person. */
export async function settledScreen(panel: Page, until: (screen: Screen) => boolean): Promise<Screen> {
  const deadline = Date.now() + WAIT_MS;
  let before = '';
  for (;;) {
    const screen = await screenOf(panel);
    const now = JSON.stringify(screen);
    if (until(screen) && now === before) return screen;
    if (Date.now() > deadline)
      throw new Error(
        `The panel did not come to rest. It says:\n${screen.words.slice(0, 800) || '(nothing)'}`,
      );
    before = now;
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
  }
}

const WAIT_MS = 20_000;
/** Longer than a turn of the recogniser, shorter than anybody waits. */
const STILL_MS = 200;
