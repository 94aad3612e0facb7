/** Invented people and a role, as the panel gets them. Shared by the gallery and the component tests. */

import type { Evidence, Place } from '../../lib/domain/match';
import { matchRole } from '../../lib/domain/match-rule';
import type { Mention, Polarity, SkillGroup } from '../../lib/domain/mention';
import { textParts } from '../../lib/domain/parts';
import type { Draft } from '../../lib/domain/reading';
import type { Requirement, Role } from '../../lib/domain/role';
import { sectionsRead } from '../../lib/domain/sections';

export const READ_AT = Date.UTC(2026, 10, 24, 9, 0);

const field = <T>(value: T, source = 'card') => ({ value, source });
const need = (anyOf: string, kind: Requirement['need'], weight: number, years?: number): Requirement => ({
  id: anyOf,
  kind: 'skill',
  anyOf: anyOf.split(' or '),
  need: kind,
  weight,
  ...(years ? { years } : {}),
});

export const role: Role = {
  id: 'role-1',
  updatedAt: 1,
  schemaVersion: 1,
  name: 'Senior Django, Berlin',
  employment: ['full-time'],
  confidential: false,
  budget: { max: 50, currency: 'USD', per: 'hour' },
  requirements: [
    need('Python', 'must', 3, 5),
    need('Django', 'must', 3, 3),
    need('SQL', 'must', 3),
    need('REST APIs', 'must', 2),
    need('Redis', 'must', 2),
    need('Docker', 'must', 2),
    need('Kafka', 'must', 2),
    need('Kubernetes', 'nice', 1),
    need('Celery', 'nice', 1),
    need('React or Vue', 'nice', 1),
    need('Mentoring', 'nice', 1),
    need('AWS', 'nice', 1),
  ],
};

export const ada: Draft = {
  name: field('Ada Kowalska'),
  headline: field('Senior back-end engineer · Python, Postgres'),
  location: field('Kraków, Poland'),
  currentCompany: field('Nordbank'),
  about: field(
    'I build payment back ends in Python and Django: ledgers, REST APIs, and the boring parts that must never be wrong. On-prem by choice, no AWS so far. Team play over heroics; I read code before I write it, and I keep up with the field.',
  ),
  experience: field([
    {
      title: 'Senior back-end engineer',
      company: 'Nordbank',
      start: '2023-01',
      end: 'present',
      description:
        'Owner of the settlement service, Python 3.12 and asyncio, 40 k payments an hour. Moved the card ledger from a Django monolith to eleven services in Docker on Kubernetes; Redis for idempotency keys. Mentoring of four engineers.',
      skills: ['FastAPI', 'PostgreSQL', 'GitHub Actions'],
    },
    {
      title: 'Back-end developer',
      company: 'Kiosk24',
      start: '2019-02',
      end: '2021-03',
      description:
        'Python back end for 900 shops, from two developers to nine. Celery for the nightly imports, Vue for the back office, REST APIs for the tills.',
      skills: ['PostgreSQL', 'Docker', 'RabbitMQ'],
    },
  ]),
  education: field([{ school: 'AGH Kraków', degree: 'MSc Computer Science', start: '2013', end: '2018' }]),
  topSkills: field(['Django', 'PostgreSQL']),
  skills: field(['Python', 'Git', 'Go', 'pytest', 'GraphQL', 'Terraform', 'TypeScript', 'Communication']),
  languages: field([
    { name: 'Polish', level: 'Native' },
    { name: 'English', level: 'C1' },
  ]),
  links: field(['https://github.com/ada-k', 'https://ada.example/']),
  missing: {},
  layout: 'gallery',
};

const { skills: _skills, topSkills: _top, ...ilseRest } = ada;
export const ilse: Draft = {
  ...ilseRest,
  name: field('Ilse Vandamme'),
  headline: field('Back-end developer, logistics platforms'),
  location: field('Ghent, Belgium'),
  currentCompany: field('Parcelo'),
  experience: field([
    {
      title: 'Back-end developer',
      company: 'Parcelo',
      start: '2021',
      end: 'present',
      description: 'Python and Django for parcel routing, MariaDB, not AWS. REST APIs in Docker.',
    },
  ]),
  about: field('Team lead of five. Python by choice, Docker by need, React at times.'),
  missing: { skills: 'not loaded', topSkills: 'absent' },
  partial: {},
};

export const radu: Draft = {
  name: field('Radu M.'),
  headline: field('Django and DRF expert, APIs that scale'),
  location: field('Romania'),
  about: field(
    'Seven years of Python. Django, REST APIs, Redis, Docker and PostgreSQL; Celery where it helps.',
  ),
  availability: field('30+ h a week'),
  rate: field({ text: '$58.00/hr', min: 58, max: 58, currency: 'USD', per: 'hour' as const }),
  jobSuccess: field(96),
  badge: field('Top Rated'),
  totalHours: field(1240),
  totalJobs: field(23),
  earned: field({ text: '$70K+' }),
  skills: field(['Python', 'Django', 'PostgreSQL', 'Vue']),
  missing: {
    currentCompany: 'absent',
    experience: 'absent',
    education: 'absent',
    topSkills: 'absent',
    languages: 'absent',
  },
  layout: 'gallery',
};

export const huda: Draft = {
  ...ada,
  name: field('هدى المنصوري'),
  headline: field('مهندسة برمجيات خلفية · Python, Django'),
  location: field('دبي، الإمارات'),
  currentCompany: field('بنك الشمال'),
};

const GROUPS: Record<string, SkillGroup> = {
  SQL: 'data',
  'REST APIs': 'data',
  Redis: 'data',
  Kafka: 'data',
  PostgreSQL: 'data',
  MariaDB: 'data',
  GraphQL: 'data',
  RabbitMQ: 'data',
  Docker: 'infrastructure',
  Kubernetes: 'infrastructure',
  AWS: 'infrastructure',
  Terraform: 'infrastructure',
  'GitHub Actions': 'infrastructure',
  React: 'frontend',
  Vue: 'frontend',
  TypeScript: 'frontend',
  Mentoring: 'soft',
  'Team play': 'soft',
  'Team lead': 'soft',
  Communication: 'soft',
  'keep up with the field': 'responsibility',
};
const BACKEND = ['Python', 'Django', 'Celery', 'FastAPI', 'Git', 'Go', 'pytest'];
const IMPLIED: Record<string, string[]> = { SQL: ['PostgreSQL', 'MariaDB'], Mentoring: ['Team lead'] };

/** A stand-in for the matcher: whole words of a short list, and "no" or "not" right before. */
export function evidenceOf(draft: Draft): Evidence {
  const parts = textParts(draft);
  const places: Place[] = parts.flatMap(({ text, kind, field: name }, part) =>
    kind === 'employer' || name === 'languages'
      ? []
      : [...Object.keys(GROUPS), ...BACKEND].flatMap((skill) =>
          [...text.matchAll(new RegExp(`(\\b(?:no|not) )?\\b${skill}\\b(?! Actions)`, 'g'))].map(
            (found): Place => {
              const start = found.index + (found[1]?.length ?? 0);
              const polarity: Polarity = found[1] ? 'negated' : 'stated';
              const mention: Mention = {
                skill,
                group: GROUPS[skill] ?? 'backend',
                start,
                end: start + skill.length,
                polarity,
              };
              return { part, mention };
            },
          ),
        ),
  );
  const stated = new Set(places.filter((p) => p.mention.polarity === 'stated').map((p) => p.mention.skill));
  const impliedBy = Object.fromEntries(
    Object.entries(IMPLIED).flatMap(([skill, from]) => {
      const via = from.filter((each) => stated.has(each));
      return stated.has(skill) || via.length === 0 ? [] : [[skill, via]];
    }),
  );
  return { parts, places, impliedBy, vocabulary: 'gallery' };
}

export function matchOf(draft: Draft, held: Role = role) {
  const evidence = evidenceOf(draft);
  return { evidence, match: matchRole(held.requirements, evidence, sectionsRead(draft), READ_AT) };
}
