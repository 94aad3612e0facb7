import { type Figure, figure } from '../figure';

/** A row of the table: what was searched in how many characters, and how fast. */
export const throughput = (
  name: string,
  size: number,
  characters: number,
  runs: readonly number[],
  note: string,
): Figure =>
  figure(
    rowName(name, size),
    'MB/s',
    runs.map((took) => characters / took / 1000),
    { note },
  );

/** The same row for one that gave no figure. */
export const without = (name: string, size: number, reason: string): Figure =>
  figure(rowName(name, size), 'MB/s', [], { note: reason });

const rowName = (name: string, size: number): string => `${size} names: ${name}`;
