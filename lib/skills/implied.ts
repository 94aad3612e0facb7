import type { Skill } from './vocabulary/entry';

/** Names that follow from the stated ones, nearest first: breadth first, so that the cap cuts the far ones. */
export function implicationsIn(
  byName: ReadonlyMap<string, Skill>,
  stated: readonly string[],
  further: readonly string[],
): string[] {
  const seen = new Set(stated);
  const out: string[] = [];
  const queue: string[] = [];
  const add = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    out.push(name);
    queue.push(name);
  };
  for (const name of stated) for (const next of byName.get(name)?.implies ?? []) add(next);
  further.forEach(add);
  for (let head = 0; head < queue.length; head++)
    for (const next of byName.get(queue[head] ?? '')?.implies ?? []) add(next);
  return out;
}
