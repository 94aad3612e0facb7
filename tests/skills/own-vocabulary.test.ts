import { describe, expect, test } from 'vitest';
import type { OwnSkill } from '../../lib/domain/own-skill';
import { recogniserWith } from '../../lib/skills/ready';

const own = (name: string, more: Partial<OwnSkill> = {}): OwnSkill => ({
  name,
  group: 'backend',
  aliases: [],
  implies: [],
  context: 'anywhere',
  ...more,
});
const stated = (text: string, ...skills: OwnSkill[]): string[] =>
  recogniserWith(skills)
    .recognise(text)
    .mentions.filter(({ polarity }) => polarity === 'stated')
    .map(({ skill }) => skill);

describe('own skills', () => {
  test('are recognised under all their names, with what they imply', () => {
    const { recognise, canonical, groupOf, followsFrom } = recogniserWith([
      own('Quarrel', { aliases: ['quarrel-db', 'QRL'], implies: ['PostgreSQL'], group: 'data' }),
    ]);
    const { mentions, implied } = recognise('Six years of QRL and no Java.');
    expect(mentions.map(({ skill, polarity, years }) => [skill, polarity, years])).toEqual([
      ['Quarrel', 'stated', 6],
      ['Java', 'negated', undefined],
    ]);
    expect(implied).toContain('PostgreSQL');
    expect(canonical('quarrel-DB')).toBe('Quarrel');
    expect(groupOf('Quarrel')).toBe('data');
    expect(followsFrom('Quarrel').surely).toContain('SQL');
  });

  test('that are everyday words count only with evidence beside them', () => {
    const everyday = own('Lantern', { context: 'beside' });
    expect(stated('Walked home with a lantern in the rain.', everyday)).toEqual([]);
    expect(stated('Lantern at dusk, oil on canvas.', everyday)).toEqual([]);
    expect(stated('Backend services in Python, Lantern and Kafka', everyday)).toContain('Lantern');
    expect(stated('Walked home with a lantern in the rain.', own('Lantern'))).toEqual(['Lantern']);
  });

  test('that are names count in a sentence about technology', () => {
    const named = own('Marlowe', { context: 'technical' });
    expect(stated('Marlowe was my neighbour for years.', named)).toEqual([]);
    expect(stated('Wrote backend services with Marlowe and Redis.', named)).toContain('Marlowe');
  });

  test('count in their own spelling, and not beside the words that change their sense', () => {
    const exact = own('PACE', { exact: true, otherSense: { before: ['fast'], after: ['layer'] } });
    expect(stated('We kept the pace of the releases in Java.', exact)).toEqual(['Java']);
    expect(stated('Services in PACE and Java', exact)).toEqual(['PACE', 'Java']);
    expect(stated('Services at fast PACE in Java', exact)).toEqual(['Java']);
    expect(stated('The PACE layer in Java', exact)).toEqual(['Java']);
  });

  test('give a skill of the vocabulary more words, and keep its own', () => {
    const more = own('PostgreSQL', { aliases: ['elephant base'], implies: ['Linux'] });
    const recogniser = recogniserWith([more]);
    expect(stated('Elephant base and postgres', more)).toEqual(['PostgreSQL', 'PostgreSQL']);
    expect(recogniser.groupOf('PostgreSQL')).toBe('data');
    expect(recogniser.followsFrom('PostgreSQL').surely).toEqual(expect.arrayContaining(['SQL', 'Linux']));
    expect(recogniser.names.filter((name) => name === 'PostgreSQL')).toHaveLength(1);
  });

  test('take a word over from the skill that had it', () => {
    const taking = own('Golang at Nordbank', { aliases: ['golang'] });
    expect(stated('Services in golang', taking)).toEqual(['Golang at Nordbank']);
    expect(stated('Services in golang')).toEqual(['Go']);
  });

  test('further words for an ability are found beside what the rules find', () => {
    const { context: _, ...more } = own('Teamwork', { group: 'soft', aliases: ['plays well with others'] });
    expect(stated('Plays well with others', more)).toEqual(['Teamwork']);
    expect(stated('Teamwork', more)).toEqual(['Teamwork']);
    expect(stated('We have no teamwork here, only Java', more)).not.toContain('Teamwork');
  });

  test('an own soft skill is found by its name', () => {
    expect(stated('Negotiation with suppliers', own('Negotiation', { group: 'soft' }))).toEqual([
      'Negotiation',
    ]);
  });

  test('that imply each other in a circle do not hang', () => {
    const circle = [own('Ping', { implies: ['Pong'] }), own('Pong', { implies: ['Ping'] })];
    expect(recogniserWith(circle).followsFrom('Ping').surely).toEqual(['Pong']);
    expect(recogniserWith(circle).recognise('Services in Ping').implied).toEqual(['Pong']);
  });

  test('any change of them is another version of the vocabulary', () => {
    const skill = own('Quarrel');
    const versions = [
      recogniserWith([]).version,
      ...[skill, own('Quarrel', { implies: ['Java'] }), own('Quarrel', { context: 'beside' })].map(
        (one) => recogniserWith([one]).version,
      ),
    ];
    expect(new Set(versions).size).toBe(versions.length);
    expect(recogniserWith([skill]).version).toBe(recogniserWith([{ ...skill }]).version);
  });

  test('odd names do no harm', () => {
    for (const name of ['', '   ', '...', '\u202e', '<script>', '(', '__proto__', '\ud800', 'a'.repeat(60)])
      expect(stated('Services in Java', own(name))).toContain('Java');
  });
});
