import type { Skill } from './vocabulary/entry';

/** What follows from a skill: nearest first, so that a cap cuts the far ones. */
export interface Follows {
  surely: string[];
  /** Follows over at least one step that only often holds. */
  likely: string[];
  /** One of each list, and it is not said which. */
  eitherOf: (readonly string[])[];
}

type Names = ReadonlyMap<string, Skill>;

function reach(
  byName: Names,
  from: readonly string[],
  seen: Set<string>,
  next: (skill: Skill) => readonly string[],
): string[] {
  const out: string[] = [];
  const queue = [...from];
  for (let head = 0; head < queue.length; head++) {
    const skill = byName.get(queue[head] ?? '');
    for (const name of skill ? next(skill) : []) {
      if (seen.has(name)) continue;
      seen.add(name);
      out.push(name);
      queue.push(name);
    }
  }
  return out;
}

const anyhow = ({ implies, likely }: Skill): readonly string[] =>
  likely.length > 0 ? [...implies, ...likely] : implies;

export function followsFrom(byName: Names, name: string): Follows {
  const seen = new Set([name]);
  const surely = reach(byName, [name], seen, ({ implies }) => implies);
  const likely = reach(byName, [name, ...surely], seen, anyhow);
  const eitherOf = [name, ...surely].flatMap((one) => byName.get(one)?.eitherOf ?? []);
  return { surely, likely, eitherOf };
}

/** Names that follow from the stated ones, surely or likely, and from `further`, which are named themselves. */
export function implicationsIn(
  byName: Names,
  stated: readonly string[],
  further: readonly string[],
): string[] {
  const seen = new Set(stated);
  const named = further.filter((name) => !seen.has(name));
  const nearest = stated.flatMap((name) => {
    const skill = byName.get(name);
    return skill ? anyhow(skill) : [];
  });
  const first = [...new Set([...nearest.filter((name) => !seen.has(name)), ...named])];
  for (const name of first) seen.add(name);
  return [...first, ...reach(byName, first, seen, anyhow)];
}
