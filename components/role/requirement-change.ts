/** Changes of one requirement in the editor's table, and of their order. Pure. */
import { MUST_WEIGHT, type Need, NICE_WEIGHT, type Requirement } from '../../lib/domain/role';
import { movedTo as toPlace } from '../../lib/state/order';

/** A weight that was never edited follows the need. */
export function withNeed(requirement: Requirement, need: Need): Requirement {
  const usual = requirement.need === 'must' ? MUST_WEIGHT : NICE_WEIGHT;
  const weight =
    requirement.weight === usual ? (need === 'must' ? MUST_WEIGHT : NICE_WEIGHT) : requirement.weight;
  return { ...requirement, need, weight };
}

/** Nothing typed, or no number, is no wish for years. */
export function withYears({ years: _years, ...requirement }: Requirement, typed: number): Requirement {
  return Number.isFinite(typed) && typed > 0 ? { ...requirement, years: Math.min(40, typed) } : requirement;
}

/** Takes one to the place of another; a place outside the list is its nearest end. */
export function movedTo<One extends { id: string }>(list: readonly One[], id: string, place: number): One[] {
  const moving = list.find((one) => one.id === id);
  return moving ? toPlace(list, moving, place) : [...list];
}
