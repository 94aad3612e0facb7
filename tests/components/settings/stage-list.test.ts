import { expect, test } from 'vitest';
import {
  added,
  isTaken,
  renamed,
  type Stage,
  shifted,
  without,
} from '../../../components/settings/stage-list';
import { FIRST_STAGES } from '../../../lib/domain/rows';

const stages: Stage[] = FIRST_STAGES.map((stage, position) => ({ ...stage, position }));
const names = (all: readonly Stage[]) => all.map(({ name }) => name);
const inOrder = (all: readonly Stage[]) => all.every(({ position }, at) => position === at);

test('moves a stage one place and keeps the order dense', () => {
  const up = shifted(stages, 'interview', -1);
  expect(names(up).slice(0, 3)).toEqual(['New', 'Interview', 'Screening']);
  expect(inOrder(up)).toBe(true);
  expect(shifted(stages, 'new', -1)).toEqual(stages);
  expect(shifted(stages, 'gone', 1)).toEqual(stages);
});

test('a new stage stands before the ends', () => {
  const more = added(stages, 'x', 'Reference');
  expect(names(more).slice(4, 7)).toEqual(['Offer', 'Reference', 'Hired']);
  expect(inOrder(more)).toBe(true);
});

test('renames, removes, and knows a name that is taken', () => {
  expect(names(renamed(stages, 'new', 'Fresh'))[0]).toBe('Fresh');
  const fewer = without(stages, 'offer');
  expect(names(fewer)).not.toContain('Offer');
  expect(inOrder(fewer)).toBe(true);
  expect(isTaken(stages, 'OFFER')).toBe(true);
  expect(isTaken(stages, 'Offer', 'offer')).toBe(false);
});
