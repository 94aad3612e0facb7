/** Years of one skill, from the places that state it. */
import { monthOf, type Span, spanOf, unionMonths } from './dates';
import type { Evidence, Place, SkillYears } from './match';

/**
 * Years the person states ("5 years of Go", "since 2016"), or the union of the dated positions the skill is mentioned
 * in. Where both are known the longer counts: an old summary and a short list of positions each tell only a part.
 * Undefined = no years known.
 */
export function skillYears(
  places: readonly Place[],
  evidence: Evidence,
  readAt: number,
): SkillYears | undefined {
  const stated = statedMonths(places, readAt);
  const dated = datedMonths(places, evidence, readAt);
  if (!stated || (dated && dated.months > stated.months)) return dated;
  return stated;
}

function statedMonths(places: readonly Place[], readAt: number): SkillYears | undefined {
  let best: SkillYears | undefined;
  for (const { mention } of places) {
    const since = mention.since === undefined ? 0 : monthOf(readAt) - mention.since * 12 + 1;
    const options = [
      { months: Math.round((mention.years ?? 0) * 12), approximate: false },
      { months: since, approximate: true },
    ];
    for (const { months, approximate } of options)
      if (months > 0 && months > (best?.months ?? 0)) best = { months, approximate, from: 'stated' };
  }
  return best;
}

function datedMonths(places: readonly Place[], evidence: Evidence, readAt: number): SkillYears | undefined {
  const spans = new Map<number, Span>();
  for (const place of places) {
    const part = evidence.parts[place.part];
    if (part?.position === undefined) continue;
    const span = spanOf(part, readAt);
    if (span) spans.set(part.position, span);
  }
  return spans.size === 0 ? undefined : { ...unionMonths([...spans.values()]), from: 'dated' };
}
