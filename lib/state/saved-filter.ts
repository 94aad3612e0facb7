/** A filter kept under a name: what is stored of it, and back. What cannot be read as one is no filter. */
import { type PeopleFilter, SORTS } from './people-filter';

/** Raised when the stored form changes in a way that older ones cannot be read as it. */
const VERSION = 1;

export const storedFilter = (filter: PeopleFilter): unknown => ({ version: VERSION, ...filter });

export function filterFrom(stored: unknown): PeopleFilter | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, words, stages, tags, sources, sort, reversed } = stored as Record<string, unknown>;
  const by = SORTS.find((one) => one === sort);
  if (version !== VERSION || typeof words !== 'string' || by === undefined || typeof reversed !== 'boolean')
    return null;
  if (!isTexts(stages) || !isTexts(tags) || !isTexts(sources)) return null;
  return { words, stages, tags, sources, sort: by, reversed };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether two show the same people in the same order; in which order something was ticked does not matter. */
export function sameFilter(a: PeopleFilter, b: PeopleFilter): boolean {
  const plain = ({ words, stages, tags, sources, sort, reversed }: PeopleFilter) =>
    JSON.stringify([words.trim(), [...stages].sort(), [...tags].sort(), [...sources].sort(), sort, reversed]);
  return plain(a) === plain(b);
}
