import { describe, expect, test } from 'vitest';
import { exportRow } from '../../lib/formats/export-row';
import { bundle, candidate, profile, READ_AT, siteName, stored, texts } from './people';

const YEAR = 365 * 24 * 3_600_000;

describe('exportRow', () => {
  test('takes each fact from the profile that was read last and has it', () => {
    const row = exportRow(
      bundle({
        profiles: [
          profile({ availability: 'Now', badge: 'Top Rated' }, { id: 'old', readAt: READ_AT - YEAR }),
          profile({ availability: 'In May' }, { id: 'new' }),
        ],
        texts: [texts({ about: 'Old words' }, 'old', READ_AT - YEAR), texts({ about: 'New words' }, 'new')],
      }),
      siteName,
    );
    expect([row.availability, row.badge, row.about]).toEqual(['In May', 'Top Rated', 'New words']);
  });

  test('goes by when a field was read, not by when its profile was', () => {
    const fields = { ...stored({ availability: 'Stale' }, READ_AT - YEAR), ...stored({ badge: 'Fresh' }) };
    const row = exportRow(
      bundle({
        profiles: [
          profile({}, { id: 'a', fields }),
          profile({ availability: 'Later' }, { id: 'b', readAt: READ_AT - 1 }),
        ],
      }),
      siteName,
    );
    expect(row.availability).toBe('Later');
  });

  test('unites lists without repeating what differs in case only, newest profile first', () => {
    const row = exportRow(
      bundle({
        profiles: [
          profile({ skills: ['python', 'Go'] }, { id: 'old', readAt: 1 }),
          profile({ topSkills: ['Python'], skills: ['SQL'] }, { id: 'new' }),
        ],
        skills: ['Go', 'Kafka'],
      }),
      siteName,
    );
    expect(row.skills).toEqual(['Python', 'SQL', 'Go', 'Kafka']);
  });

  test('what the recruiter typed wins, lists included', () => {
    const typed = (value: string) => ({ value, updatedAt: READ_AT });
    const row = exportRow(
      bundle({
        candidate: candidate({
          name: 'Hye-jin Seo',
          overrides: {
            givenName: typed('Seo'),
            emails: typed('a@a.example; b@b.example'),
            phones: typed('+44 20 7946 0018\n+48 12 345'),
            links: typed('https://a.example/x,y javascript:alert(1)'),
          },
        }),
        profiles: [profile({ emails: ['read@a.example'], phones: ['1'], links: ['https://b.example/'] })],
      }),
      siteName,
    );
    expect([row.givenName, row.familyName, row.nameDoubtful]).toEqual(['Seo', 'Seo', false]);
    expect(row.emails).toEqual(['a@a.example', 'b@b.example']);
    expect(row.phones).toEqual(['+44 20 7946 0018', '+48 12 345']);
    expect(row.links).toEqual(['https://a.example/x,y']);
  });

  test('counts overlapping positions once, and says nothing where nothing is dated', () => {
    const experience = [
      { title: 'Lead', company: 'Nordbank', start: '2020-01', end: '2021-12' },
      { title: 'Engineer', start: '2021-01', end: '2022-12', description: 'secret sauce' },
    ];
    const row = exportRow(bundle({ texts: [texts({ experience })] }), siteName);
    expect(row.experienceMonths).toBe(36);
    expect(row.experience).toEqual(['Lead, Nordbank (2020-01 – 2021-12)', 'Engineer (2021-01 – 2022-12)']);
    expect(
      exportRow(bundle({ texts: [texts({ experience: [{ title: 'Lead' }] })] }), siteName).experienceMonths,
    ).toBe(null);
  });

  test('writes entries as lines', () => {
    const row = exportRow(
      bundle({
        profiles: [profile({ languages: [{ name: 'Polish' }, { name: 'English', level: 'C1' }] })],
        texts: [
          texts({
            education: [{ degree: 'MSc', field: 'Physics', school: 'AGH', start: '2010', end: '2015' }],
            certifications: [{ name: 'CKA', issuer: 'CNCF', issued: '2023-05' }],
          }),
        ],
      }),
      siteName,
    );
    expect(row.languages).toEqual(['Polish', 'English (C1)']);
    expect(row.education).toEqual(['MSc, Physics, AGH (2010 – 2015)']);
    expect(row.certifications).toEqual(['CKA, CNCF (2023-05)']);
  });

  test('leaves out what is in the bin: profiles, notes, tags', () => {
    const row = (id: string) => ({ id, updatedAt: 1, schemaVersion: 1, candidateId: 'c1' });
    const made = exportRow(
      bundle({
        profiles: [profile({ badge: 'Gone' }, { deletedAt: 1 })],
        notes: [
          { ...row('n2'), text: 'second', createdAt: 2 },
          { ...row('n1'), text: 'first', createdAt: 1 },
          { ...row('n3'), text: 'gone', createdAt: 3, deletedAt: 4 },
        ],
        tags: [
          { ...row('t1'), tag: 'remote' },
          { ...row('t2'), tag: 'gone', deletedAt: 4 },
        ],
      }),
      siteName,
    );
    expect([made.badge, made.notes, made.tags, made.profileUrls]).toEqual([
      '',
      ['first', 'second'],
      ['remote'],
      [],
    ]);
  });

  test('carries the entry: stage, rating before the general one, the stored match', () => {
    const row = exportRow(
      bundle({
        candidate: candidate({ rating: 2, doNotContact: { at: 1 } }),
        stage: 'Screening',
        role: 'Senior Django',
        entry: {
          id: 'e1',
          updatedAt: 1,
          schemaVersion: 1,
          roleId: 'r1',
          candidateId: 'c1',
          stage: 'screening',
          stageSince: 1,
          rating: 4,
          addedAt: 5,
          match: {
            rule: 1,
            vocabulary: 'v',
            roleUpdatedAt: 1,
            mustsStated: 5,
            musts: 7,
            score: 80,
            low: 64,
            high: 86,
          },
        },
      }),
      siteName,
    );
    expect(row).toMatchObject({
      stage: 'Screening',
      role: 'Senior Django',
      rating: 4,
      mustsStated: 5,
      musts: 7,
      score: 80,
      scoreLow: 64,
      scoreHigh: 86,
      addedAt: 5,
      doNotContact: true,
      source: 'LinkedIn',
    });
  });
});
