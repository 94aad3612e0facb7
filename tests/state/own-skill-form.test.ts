import { describe, expect, test } from 'vitest';
import type { OwnSkill } from '../../lib/domain/own-skill';
import { product, recogniserWith } from '../../lib/skills/ready';
import {
  EMPTY_FORM,
  faultsOf,
  formOf,
  skillOfForm,
  takenOver,
  type WordForm,
} from '../../lib/state/own-skill-form';
import { broughtBy } from '../../lib/state/own-skills-brought';

const quarrel: OwnSkill = {
  name: 'Quarrel',
  group: 'data',
  aliases: [],
  implies: ['Kafka'],
  context: 'anywhere',
};
const all = recogniserWith([quarrel]);
const form = (change: Partial<WordForm>): WordForm => ({ ...EMPTY_FORM, name: 'Lantern', ...change });
const made = (change: Partial<WordForm>): OwnSkill => skillOfForm(form(change), product(), all);
const faults = (change: Partial<WordForm>, taken: string[] = []) => faultsOf(form(change), taken, all);

describe('the form of an own skill', () => {
  test('makes the skill that it was made from', () => {
    const skill: OwnSkill = {
      name: 'Lantern',
      group: 'soft',
      aliases: ['lamp', 'night light'],
      implies: ['Go'],
      context: 'beside',
      exact: true,
      otherSense: { before: ['new'], after: ['festival'] },
    };
    expect(skillOfForm(formOf(skill), product(), all)).toEqual(skill);
    expect(skillOfForm(formOf(quarrel), product(), all)).toEqual(quarrel);
  });

  test('writes implied names as the vocabulary does', () => {
    expect(made({ implies: 'golang; postgres\nquarrel' }).implies).toEqual(['Go', 'PostgreSQL', 'Quarrel']);
  });

  test('adds to a skill of the vocabulary, whose group and rules stay', () => {
    expect(made({ name: ' postgresql ', group: 'soft', exact: true, aliases: 'elephant' })).toEqual({
      name: 'PostgreSQL',
      group: 'data',
      aliases: ['elephant'],
      implies: [],
    });
    // An alias of the vocabulary as a name of its own is a skill of its own.
    expect(made({ name: 'Golang' })).toMatchObject({ name: 'Golang', group: 'backend' });
  });

  test('names what is wrong', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ name: '  ' })).toEqual([{ field: 'name', what: 'empty' }]);
    expect(faults({ name: 'x'.repeat(61) })).toEqual([{ field: 'name', what: 'long' }]);
    expect(faults({}, ['lantern'])).toEqual([{ field: 'name', what: 'taken' }]);
    expect(faults({ aliases: `a, ${'b'.repeat(61)}` })).toMatchObject([{ field: 'aliases', what: 'long' }]);
    expect(faults({ after: Array.from({ length: 101 }, (_, i) => `w${i}`).join() })).toEqual([
      { field: 'after', what: 'many', word: 'w100' },
    ]);
    expect(faults({ implies: 'Go, Nonesuch' })).toEqual([
      { field: 'implies', what: 'unknown', word: 'Nonesuch' },
    ]);
    expect(faults({ name: 'Kafka', implies: 'Quarrel' })).toEqual([
      { field: 'implies', what: 'circle', word: 'Quarrel' },
    ]);
    expect(faults({ name: 'Quarrel', implies: 'quarrel' })).toMatchObject([{ what: 'circle' }]);
  });

  test('says which words mean something else so far', () => {
    expect(takenOver(made({ aliases: 'golang, lamp' }), all)).toEqual([{ word: 'golang', from: 'Go' }]);
  });
});

test('a file brings what is new or other; of two with one name the later', () => {
  const kept = [{ id: 'q', skill: quarrel }];
  const changed = { ...quarrel, name: 'QUARREL', aliases: ['qrl'] };
  const lamp: OwnSkill = { name: 'Lamp', group: 'data', aliases: [], implies: [] };
  const brought = (...skills: OwnSkill[]) => broughtBy({ skills, refused: ['#3'] }, kept, () => 'new');
  expect(brought(quarrel)).toEqual({ skills: [], fresh: 0, refused: ['#3'] });
  expect(brought({ ...lamp, group: 'soft' }, changed, lamp)).toEqual({
    skills: [
      { skillId: 'new', skill: lamp },
      { skillId: 'q', skill: changed },
    ],
    fresh: 1,
    refused: ['#3'],
  });
});
