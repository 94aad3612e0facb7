import type { SkillGroup } from '../mention';
import type { Skill } from './entry';

const category =
  (group: SkillGroup) =>
  (name: string): Skill => ({
    name,
    group,
    aliases: [],
    implies: [],
    likely: [],
    eitherOf: [],
    everyday: false,
    named: false,
    company: false,
    place: false,
    exact: false,
    otherSense: { before: [], after: [] },
    ownSense: [],
  });

/** Recognised by the rules of `lib/skills/categories/`, not by their names. */
export const evidenceCategories: readonly Skill[] = [
  ...['Communication', 'Teamwork', 'Leadership', 'Passion for learning'].map(category('soft')),
  ...['Clean code', 'Requirements', 'SDLC', 'Testing and performance', 'New technology'].map(
    category('responsibility'),
  ),
];
