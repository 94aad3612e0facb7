/** Milliseconds of each run: warmed up first, then for about so long, a few times at least and not too many. */
export interface Pace {
  warm: number;
  measure: number;
  least: number;
  most: number;
}

/** `warmed` is called between the warming up and the first run that counts. */
export function timed(
  work: () => number,
  { warm, measure, least, most }: Pace,
  warmed?: () => void,
): number[] {
  let sum = 0;
  const began = performance.now();
  do sum += work();
  while (performance.now() - began < warm);
  const took: number[] = [];
  warmed?.();
  const from = performance.now();
  while (took.length < least || (took.length < most && performance.now() - from < measure)) {
    const start = performance.now();
    sum += work();
    took.push(performance.now() - start);
  }
  if (!Number.isFinite(sum)) throw new Error('Nothing was counted.');
  return took;
}
