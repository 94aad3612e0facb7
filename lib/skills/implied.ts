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

/**
 * Names that follow from the stated ones, surely or likely, and from `further`, which follow themselves; those mentioned
 * anyhow are left out. Nearest first, at most `most`.
 */
export function implicationsIn(
  byName: Names,
  stated: ReadonlySet<string>,
  further: readonly string[],
  mentioned: ReadonlySet<string>,
  most: number,
): string[] {
  const seen = new Set(stated);
  const out: string[] = [];
  const queue: string[] = [];
  const follow = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    queue.push(name);
    if (!mentioned.has(name)) out.push(name);
  };
  const followAll = (name: string | undefined): void => {
    const skill = name === undefined ? undefined : byName.get(name);
    if (!skill) return;
    for (const next of skill.implies) follow(next);
    for (const next of skill.likely) follow(next);
  };
  for (const name of stated) {
    if (out.length >= most) return out.slice(0, most);
    followAll(name);
  }
  for (const name of further) follow(name);
  for (let head = 0; head < queue.length && out.length < most; head++) followAll(queue[head]);
  return out.slice(0, most);
}
