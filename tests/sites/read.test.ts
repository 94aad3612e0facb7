import { describe, expect, it } from 'vitest';
import type { Draft, Item } from '../../lib/domain/reading';
import { size } from '../../lib/sites/cap';
import { MissingElement } from '../../lib/sites/dom';
import { read } from '../../lib/sites/read';
import { defineSite, type PageReaders, type Site } from '../../lib/sites/site';
import { openPage } from '../../scripts/open-page';
import { shapeOf } from './compare';

const URL_OF_ADA = 'https://a.example/in/ada';
const doc = openPage('<!doctype html><p>page</p>', URL_OF_ADA);

function site(readers: PageReaders, more: Partial<Site> = {}): Site {
  const kind = readers.profile
    ? 'profile'
    : readers.part
      ? 'profile-part'
      : readers.list
        ? 'list'
        : 'posting';
  return defineSite(
    { id: 'test', name: 'Test', matches: ['https://a.example/*'] },
    { kind: () => kind, settled: () => true, read: readers, ...more },
  );
}
const profile = (draft: Partial<Draft>, more: Partial<Site> = {}) =>
  read(site({ profile: () => ({ missing: {}, layout: 'test', ...draft }) }, more), doc, URL_OF_ADA);
const of = <T>(value: T) => ({ value, source: 'card' });

describe('what every reading keeps', () => {
  it('each base field has a value or a reason, never both', () => {
    const reading = profile({
      name: of('Ada'),
      headline: of('Engineer'),
      missing: { name: 'masked', about: 'not loaded' },
    });
    expect(shapeOf(reading, URL_OF_ADA)).toEqual([]);
    expect(reading.draft?.missing).toMatchObject({ about: 'not loaded', skills: 'absent' });
    expect(reading.draft?.missing).not.toHaveProperty('name');
  });

  it('empty values are left out, in rows too', () => {
    const reading = profile({
      headline: of('  '),
      skills: of(['Go', '', ' ']),
      experience: of([{ title: 'Engineer', company: '', skills: [] }, {}]),
      partial: { skills: { shown: 1 }, about: { shown: 1 } },
    });
    expect(reading.draft?.headline).toBeUndefined();
    expect(reading.draft?.skills?.value).toEqual(['Go']);
    expect(reading.draft?.experience?.value).toEqual([{ title: 'Engineer' }]);
    expect(reading.draft?.partial).toEqual({ skills: { shown: 1 } });
  });

  it('masked values are none, bold type in running text is', () => {
    const reading = profile({
      headline: of('****** *****'),
      currentCompany: of('Brook **'),
      about: of('I like **tests**.'),
      education: of([{ school: '*****' }]),
      experience: of([{ title: 'Engineer', description: '*** undefined ***' }]),
    });
    expect(reading.draft?.missing).toMatchObject({
      headline: 'masked',
      currentCompany: 'masked',
      education: 'masked',
    });
    expect(reading.draft?.about?.value).toBe('I like **tests**.');
    expect(reading.draft?.experience?.value).toEqual([{ title: 'Engineer' }]);
  });

  it('a recognised layout without headline, about and rows is drift; a masking page is none', () => {
    expect(profile({ name: of('Ada') }).report.warnings).toContain('drift');
    expect(profile({ name: of('Ada'), missing: { experience: 'masked' } }).report.warnings).not.toContain(
      'drift',
    );
    expect(profile({ languages: of([{ name: 'English' }]) }).report.warnings).not.toContain('drift');
  });
});

describe('what goes wrong', () => {
  it('a missing element is named, its field unreadable', () => {
    const reading = read(
      site({
        profile: () => {
          throw new MissingElement('test', 'experience', '.rows');
        },
      }),
      doc,
      URL_OF_ADA,
    );
    expect(reading.kind).toBe('profile');
    expect(reading.draft?.missing.experience).toBe('unreadable');
    expect(reading.report.warnings).toContain('unreadable: experience at .rows');
    expect(shapeOf(reading, URL_OF_ADA)).toEqual([]);
  });

  it('any other error is told and not thrown, wherever it comes from', () => {
    const broken = () => {
      throw new TypeError('boom');
    };
    for (const readers of [{ list: broken }, { posting: broken }, { part: broken }] as PageReaders[]) {
      const reading = read(site(readers), doc, URL_OF_ADA);
      expect(reading.report.warnings.join()).toContain('boom');
      expect(shapeOf(reading, URL_OF_ADA)).toEqual([]);
    }
    expect(profile({}, { settled: broken })).toMatchObject({
      kind: 'none',
      report: { warnings: ['unreadable: boom'] },
    });
    expect(read(site({}), doc, 'no address')).toMatchObject({ kind: 'none', url: 'no address' });
  });

  it('a page of somebody else, or not drawn yet, is not read', () => {
    const reading = profile({ name: of('Olga Older') }, { settled: () => false });
    expect(reading).toEqual({
      url: URL_OF_ADA,
      site: 'test',
      kind: 'none',
      report: { warnings: ['not settled'] },
    });
  });

  it('a wall comes first', () => {
    expect(profile({ name: of('Ada') }, { wall: () => 'login' })).toMatchObject({
      kind: 'wall',
      wall: { reason: 'login' },
    });
  });
});

describe('caps', () => {
  it('cuts the longest texts and names them', () => {
    const reading = profile({
      headline: of('Engineer'),
      about: of('a'.repeat(700_000)),
      experience: of([{ title: 'Engineer', description: 'd'.repeat(90_000) }]),
    });
    expect(size(reading.draft)).toBeLessThanOrEqual(500_000);
    expect(reading.report.warnings).toEqual(['cut: about']);
    expect(reading.draft?.experience?.value[0]?.description).toHaveLength(90_000);
  });

  it('cuts endless lists of rows', () => {
    const items: Item[] = Array.from({ length: 14_000 }, (_, i) => ({
      name: `Person ${i}`,
      url: `https://a.example/in/${i}`,
    }));
    const reading = read(site({ list: () => items }), doc, URL_OF_ADA);
    expect(size(reading.items)).toBeLessThanOrEqual(500_000);
    const draft = profile({ skills: of(Array.from({ length: 40_000 }, (_, i) => `Skill ${i}`)) });
    expect(size(draft.draft)).toBeLessThanOrEqual(500_000);
    expect(draft.report.warnings).toContain('cut: skills');
  });
});
