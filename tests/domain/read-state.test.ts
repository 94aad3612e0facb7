import { describe, expect, test } from 'vitest';
import { readState } from '../../lib/domain/read-state';
import type { Draft } from '../../lib/domain/reading';

const field = <T>(value: T, source = 'card') => ({ value, source });
const whole: Draft = {
  name: field('Ada'),
  headline: field('Engineer'),
  location: field('Lund'),
  about: field('Text'),
  currentCompany: field('Nordbank'),
  experience: field([{ title: 'Engineer' }]),
  education: field([{ school: 'LTH' }]),
  topSkills: field(['Go']),
  skills: field(['Go']),
  languages: field([{ name: 'English' }]),
  missing: {},
  layout: 'test',
};

describe('readState', () => {
  test('counts the ten fields; what the page does not have is answered', () => {
    const { about: _, ...rest } = whole;
    expect(readState(whole)).toEqual({ read: 10, all: 10, open: [] });
    expect(readState({ ...rest, missing: { about: 'absent' } })).toEqual({ read: 10, all: 10, open: [] });
  });

  test('names what is open, with the reason', () => {
    const { skills: _, ...rest } = whole;
    expect(readState({ ...rest, missing: { skills: 'not loaded', certifications: 'masked' } })).toEqual({
      read: 9,
      all: 10,
      open: [
        { field: 'skills', reason: 'not loaded' },
        { field: 'certifications', reason: 'masked' },
      ],
    });
  });

  test('a base field nobody answered for is not loaded', () => {
    const { education: _, ...rest } = whole;
    expect(readState(rest).open).toEqual([{ field: 'education', reason: 'not loaded' }]);
  });

  test('partly shown is open until it was typed', () => {
    const partial = { skills: { shown: 2, of: 54 } };
    expect(readState({ ...whole, partial })).toMatchObject({
      read: 9,
      open: [{ field: 'skills', reason: 'partly shown', shown: 2, of: 54 }],
    });
    expect(readState({ ...whole, skills: field(['Go', 'Rust'], 'typed'), partial }).open).toEqual([]);
  });
});
