import { readFileSync } from 'node:fs';
import type { Polarity, Recognised, TextKind } from '../../lib/skills/mention';

/** A labelled text: what must be stated, what must not, and details of the mentions. One JSON object a line. */
export interface Case {
  text: string;
  kind?: TextKind;
  expect?: string[];
  /** `*` = no skill at all. */
  reject?: string[];
  implied?: string[];
  mention?: string[];
  polarity?: Polarity;
  years?: Record<string, number>;
  since?: Record<string, number>;
  version?: Record<string, string>;
}

export const casesIn = (name: string): Case[] =>
  readFileSync(new URL(`./cases/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

const FIGURES = ['years', 'since', 'version'] as const;

/** What the answer gets wrong, in words; empty where it is right. */
export function faultsOf(wanted: Case, { mentions, implied }: Recognised): string[] {
  const faults: string[] = [];
  const stated = new Set(mentions.filter(({ polarity }) => polarity === 'stated').map(({ skill }) => skill));
  for (const skill of wanted.expect ?? []) if (!stated.has(skill)) faults.push(`${skill} is not stated`);
  for (const skill of wanted.reject ?? [])
    if (skill === '*' ? stated.size > 0 : stated.has(skill)) faults.push(`${skill} is stated`);
  for (const skill of wanted.implied ?? [])
    if (!stated.has(skill) && !implied.includes(skill)) faults.push(`${skill} is not implied`);
  for (const skill of wanted.mention ?? [])
    if (!mentions.some((one) => one.skill === skill && one.polarity === wanted.polarity))
      faults.push(`${skill} is not ${wanted.polarity}`);
  for (const field of FIGURES) {
    const figures = wanted[field];
    if (!figures) continue;
    for (const [skill, value] of Object.entries(figures))
      if (!mentions.some((one) => one.skill === skill && one[field] === value))
        faults.push(`${field} of ${skill}`);
    if (Object.keys(figures).length === 0 && mentions.some((one) => one[field] !== undefined))
      faults.push(`${field} where there are none`);
  }
  return faults;
}
