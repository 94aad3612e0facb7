/** Texts with what is right written beside them. */
import { readFileSync } from 'node:fs';

/** A labelled text of the matcher's own tests: what it must state and what it must not. */
export interface LabelledCase {
  text: string;
  kind?: 'prose' | 'listed' | 'employer';
  expect?: readonly string[];
  /** `*` = no skill at all. */
  reject?: readonly string[];
}

export interface Label {
  start: number;
  end: number;
  label: string;
  /** Counts neither way. */
  optional?: boolean;
}

/** A sentence of an advertisement with its mentions; offsets in UTF-16 code units. */
export interface LabelledAd {
  text: string;
  spans: readonly Label[];
}

const CASES = ['names', 'more', 'third', 'soft'] as const;

const records = <T>(file: string | URL): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const labelledCases = (): LabelledCase[] =>
  CASES.flatMap((name) =>
    records<LabelledCase>(new URL(`../../../tests/skills/cases/${name}.jsonl`, import.meta.url)),
  );

/** JSON lines `{id, text, spans: [{start, end, label, optional?}]}`. Throws where a line is not of this form. */
export function labelledAds(file: string): LabelledAd[] {
  const ads = records<LabelledAd>(file);
  const odd = ads.findIndex(({ text, spans }) => typeof text !== 'string' || !Array.isArray(spans));
  if (odd >= 0) throw new Error(`Line ${odd + 1} of ${file} has no text or no spans.`);
  return ads;
}
