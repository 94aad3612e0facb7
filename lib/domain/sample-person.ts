/** The invented person at the end of the first run: shows each match state, needs no account and no network. */
import type { KeptDraft } from './capture';
import type { Draft } from './reading';

const source = 'sample';

const draft: Draft = {
  name: { value: 'Ada Kowalska', source },
  headline: { value: 'Senior back-end engineer · Python, Postgres', source },
  location: { value: 'Kraków, Poland', source },
  about: {
    value:
      'I build payment back ends in Python and Django: ledgers, REST APIs, and the boring parts that must never be wrong. On-prem by choice, no AWS so far. Currently learning Rust.',
    source,
  },
  currentTitle: { value: 'Senior back-end engineer', source },
  currentCompany: { value: 'Nordbank', source },
  experience: {
    value: [
      {
        title: 'Senior back-end engineer',
        company: 'Nordbank',
        start: '2022-01',
        end: 'present',
        location: 'Kraków · Hybrid',
        employmentType: 'Full-time',
        description:
          'Moved the card ledger from a Django monolith to eleven services in Docker on Kubernetes; Redis for idempotency keys. Gathered requirements with the fraud team, cut the p95 of the posting API from 900 to 120 ms. Mentoring of four engineers.',
      },
      {
        title: 'Python developer',
        company: 'Paysmith',
        start: '2018-11',
        end: '2021-12',
        description:
          'Checkout in Flask and PostgreSQL. Wrote the test suite in pytest, GitLab CI, code reviews. Took RabbitMQ out and nothing broke.',
      },
    ],
    source,
  },
  education: {
    value: [
      {
        school: 'Kraków University of Technology',
        degree: 'BSc, Computer Science',
        start: '2014',
        end: '2018',
      },
    ],
    source,
  },
  topSkills: { value: ['Python', 'Django', 'PostgreSQL'], source },
  skills: {
    value: ['Python', 'Django', 'PostgreSQL', 'REST APIs', 'Docker', 'Git', 'Celery', 'GraphQL'],
    source,
  },
  languages: {
    value: [
      { name: 'Polish', level: 'Native' },
      { name: 'English', level: 'C1' },
    ],
    source,
  },
  missing: {},
  handle: 'sample:ada-kowalska',
  layout: 'sample',
};

/** Kept like any other draft; its address leads nowhere. */
export function samplePerson(now: number): KeptDraft {
  return {
    key: 'sample:ada-kowalska',
    site: 'sample',
    url: 'https://roledex.invalid/sample',
    readAt: now,
    draft,
    from: {},
  };
}
