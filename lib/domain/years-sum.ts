/** How the years of a skill came about: stretches of time without overlap, newest first, that add up to the figure. */
import { type Span, spanOf } from './dates';
import type { Evidence, Place } from './match';

export interface Stretch {
  months: number;
  approximate: boolean;
}

/** Stretches of the dated positions behind these places. Positions that overlap or follow each other make one. */
export function stretchesOf(places: readonly Place[], parts: Evidence['parts'], readAt: number): Stretch[] {
  const spans = new Map<number, Span>();
  for (const { part: index, mention } of places) {
    const part = parts[index];
    if (part?.position === undefined || mention.polarity !== 'stated') continue;
    const span = spanOf(part, readAt);
    if (span) spans.set(part.position, span);
  }
  const merged: Span[] = [];
  for (const span of [...spans.values()].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) {
      last.approximate ||= span.approximate;
      last.to = Math.max(last.to, span.to);
    } else merged.push({ ...span });
  }
  return merged.map(({ from, to, approximate }) => ({ months: to - from + 1, approximate })).reverse();
}
