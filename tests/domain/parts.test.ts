import { expect, test } from 'vitest';
import { itemParts, textParts } from '../../lib/domain/parts';
import type { Draft } from '../../lib/domain/reading';

const field = <T>(value: T) => ({ value, source: 'card' });

const ada: Draft = {
  name: field('Ada Kowalska'),
  headline: field('Senior back-end engineer · Python'),
  location: field('Go, Benin'),
  about: field('I build payment back ends.'),
  currentTitle: field('Staff engineer'),
  experience: field([
    {
      title: 'Staff engineer',
      company: 'Nordbank',
      start: '2022-01',
      end: 'present',
      description: 'Django',
      skills: ['Redis', 'Go'],
    },
    { title: 'Developer', description: ' ' },
  ]),
  topSkills: field(['Python']),
  skills: field(['Python', 'SQL']),
  certifications: field([{ name: 'CKA', issuer: 'CNCF', issued: '2024-07' }, { name: 'AWS SAA' }]),
  education: field([{ school: 'AGH', degree: 'MSc', field: 'Computer science', start: '2010', end: '2014' }]),
  contracts: field([{ title: 'Django API', start: '2020-01', end: '2020-03' }]),
  languages: field([{ name: 'German', level: 'C1' }, { name: 'Polish' }]),
  repositoriesShown: field(['django-kafka']),
  missing: {},
  layout: 'x',
};

test('every text that can state a skill, in reading order, with where it stands', () => {
  const job = { field: 'experience', position: 0, label: 'Nordbank', start: '2022-01', end: 'present' };
  expect(textParts(ada)).toEqual([
    { field: 'headline', kind: 'headline', text: 'Senior back-end engineer · Python' },
    { field: 'about', kind: 'prose', text: 'I build payment back ends.' },
    { ...job, kind: 'title', text: 'Staff engineer' },
    { ...job, kind: 'employer', text: 'Nordbank' },
    { ...job, kind: 'prose', text: 'Django' },
    { ...job, kind: 'listed', text: 'Redis' },
    { ...job, kind: 'listed', text: 'Go' },
    { field: 'experience', position: 1, label: 'Developer', kind: 'title', text: 'Developer' },
    { field: 'topSkills', kind: 'listed', text: 'Python' },
    { field: 'skills', kind: 'listed', text: 'Python' },
    { field: 'skills', kind: 'listed', text: 'SQL' },
    { field: 'certifications', kind: 'title', label: 'CNCF', start: '2024-07', end: '2024-07', text: 'CKA' },
    { field: 'certifications', kind: 'title', text: 'AWS SAA' },
    { field: 'education', kind: 'title', label: 'AGH', start: '2010', end: '2014', text: 'MSc' },
    { field: 'education', kind: 'title', label: 'AGH', start: '2010', end: '2014', text: 'Computer science' },
    { field: 'contracts', kind: 'title', start: '2020-01', end: '2020-03', text: 'Django API' },
    { field: 'languages', kind: 'listed', text: 'German · C1' },
    { field: 'languages', kind: 'listed', text: 'Polish' },
  ]);
});

test('a top-card title that no position repeats counts', () => {
  expect(textParts({ currentTitle: field('Rust developer') })).toEqual([
    { field: 'currentTitle', kind: 'title', text: 'Rust developer' },
  ]);
});

test('a row of a list, with the cover letter as the applicant’s own words', () => {
  const row = { name: 'Ada', headline: 'Django', skills: ['SQL'], coverLetter: 'I ran Kafka.' };
  expect(itemParts(row).map(({ field: at, text }) => [at, text])).toEqual([
    ['headline', 'Django'],
    ['about', 'I ran Kafka.'],
    ['skills', 'SQL'],
  ]);
});
