/** A person's text in blocks, as the profile has them: one per section, position, study. */
import type { Place, TextPart } from '../../lib/domain/match';
import type { Polarity } from '../../lib/domain/mention';
import { negationRange, type Range } from '../../lib/domain/quote';

export interface BlockPart {
  at: number;
  part: TextPart;
  marks: (Range & { polarity: Polarity })[];
}

export interface TextBlock {
  id: string;
  /** The first part names the place and the dates. */
  head: TextPart;
  parts: BlockPart[];
}

/** `places`: what shall be marked. */
export function textBlocks(parts: readonly TextPart[], places: readonly Place[]): TextBlock[] {
  const marks = new Map<number, BlockPart['marks']>();
  for (const { part, mention } of places) {
    const { start, end, polarity } = mention;
    const text = parts[part]?.text ?? '';
    const range = polarity === 'negated' ? negationRange(text, { start, end }) : { start, end };
    marks.set(part, [...(marks.get(part) ?? []), { ...range, polarity }]);
  }
  const blocks: TextBlock[] = [];
  for (const [at, part] of parts.entries()) {
    const last = blocks.at(-1);
    const one = { at, part, marks: marks.get(at) ?? [] };
    if (last && sameBlock(last.head, part)) last.parts.push(one);
    else blocks.push({ id: `${at}`, head: part, parts: [one] });
  }
  return blocks;
}

function sameBlock(a: TextPart, b: TextPart): boolean {
  return (
    a.field === b.field &&
    a.position === b.position &&
    a.label === b.label &&
    a.start === b.start &&
    a.end === b.end
  );
}

/** What the role asks for, or everything recognised where no role is active; each mention once. */
export function placesToMark(
  all: readonly Place[],
  requirements: readonly { places: readonly Place[] }[] | null,
): Place[] {
  const chosen = requirements ? requirements.flatMap(({ places }) => places) : all;
  const seen = new Set<string>();
  return chosen.filter(({ part, mention }) => {
    const key = `${part}:${mention.start}:${mention.end}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
