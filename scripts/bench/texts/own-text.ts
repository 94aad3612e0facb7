/** The text that matching is measured on. */
import { readFileSync } from 'node:fs';
import { vocabulary } from '../../../lib/skills/vocabulary';
import { jobAds } from './job-ads';
import { labelledCases } from './labelled';

/** `--text FILE` is searched instead of the bench's own advertisements, `--ads FILE` is scored beside the own labelled texts. */
export interface OwnTexts {
  text?: string;
  ads?: string;
}

export const textOf = ({ text }: OwnTexts, characters: number): string =>
  text === undefined ? adText(characters) : readFileSync(text, 'utf8').slice(0, characters);

/** Advertisements of our own making, the sentences of the matcher's tests among them. */
export function adText(characters: number): string {
  const named = vocabulary.filter(({ group }) => group !== 'soft' && group !== 'responsibility');
  const prose = labelledCases().filter(({ kind }) => kind === undefined);
  return jobAds(
    characters,
    named,
    prose.map(({ text }) => text),
  );
}
