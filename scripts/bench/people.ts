/** Invented people of the size that real ones have: about 2 kB each, the same in every run. */
import type { ImportedCandidate, SaveDraft } from '../../lib/domain/command';
import type { Draft, Position } from '../../lib/domain/reading';
import type { PersonBundle } from '../../lib/formats/export-row';
import { seeded } from './random';

const GIVEN = 'Ada Bruno Chiara Dilan Edda Farid Greta Hanne Ivo Jana Kofi Lena Miro Nadia Otto Pia'.split(
  ' ',
);
const FAMILY = 'Abel Berg Costa Dahl Eriks Falk Gomez Haas Ilves Jansen Kern Lund Moreau Novak Olsen'.split(
  ' ',
);
const SKILLS =
  'Python,Django,PostgreSQL,Redis,Docker,Kubernetes,Kafka,Go,Java,Spring Boot,AWS,Terraform,GraphQL,REST,RabbitMQ,Linux,TypeScript,Node.js,MySQL,Celery'.split(
    ',',
  );
const WORDS = 'built moved kept shipped led services teams payments orders latency queues data on-call'.split(
  ' ',
);
const READ_AT = Date.UTC(2026, 7, 20, 9);

const field = <T>(value: T) => ({ value, source: 'card' });

export function draftOf(number: number): Draft {
  const random = seeded(number + 1);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const sentence = (): string =>
    `${Array.from({ length: 9 }, () => (random() < 0.2 ? pick(SKILLS) : pick(WORDS))).join(' ')}.`;
  const positions: Position[] = Array.from({ length: 4 }, (_, nth) => ({
    title: `${pick(['Senior', 'Lead', 'Back-end'])} engineer`,
    company: `${pick(FAMILY)} & ${pick(FAMILY)}`,
    start: `${2024 - nth * 3}-03`,
    end: nth === 0 ? 'present' : `${2027 - nth * 3}-02`,
    description: `${sentence()} ${sentence()}`,
  }));
  return {
    name: field(`${pick(GIVEN)} ${pick(FAMILY)}`),
    headline: field(`Back-end engineer | ${pick(SKILLS)}, ${pick(SKILLS)}`),
    location: field('Berlin, Germany'),
    about: field(Array.from({ length: 6 }, sentence).join(' ')),
    experience: field(positions),
    skills: field([...new Set(Array.from({ length: 12 }, () => pick(SKILLS)))]),
    missing: {},
    handle: `person-${number}`,
    layout: 'made',
  };
}

export const importedOf = (number: number): ImportedCandidate => {
  const draft = draftOf(number);
  return { draft: { ...draft, handle: `linkedin:${draft.handle}` }, source: 'bench.csv' };
};

export const saveOf = (number: number): SaveDraft => ({
  name: 'saveDraft',
  site: 'linkedin',
  url: `https://www.linkedin.com/in/person-${number}/`,
  readAt: READ_AT,
  draft: draftOf(number),
  roles: [],
});

/** The same person as the library holds them, for what is measured without a library. */
export function bundleOf(number: number): PersonBundle {
  const { name, headline, location, about, ...lists } = draftOf(number);
  const id = `c${number}`;
  const at = { url: `https://www.linkedin.com/in/person-${number}/`, readAt: READ_AT };
  const row = { updatedAt: READ_AT, schemaVersion: 1 };
  const { experience, skills } = lists;
  return {
    candidate: {
      id,
      ...row,
      profileIds: [`p${number}`],
      name: name?.value ?? '',
      headline: headline?.value ?? '',
      location: location?.value ?? '',
      sources: ['linkedin'],
      overrides: {},
      privacy: {
        capturedAt: READ_AT,
        noticeDue: READ_AT,
        retainUntil: READ_AT,
        basis: 'legitimate interest',
      },
      savedAt: READ_AT,
      readAt: READ_AT,
    },
    profiles: [
      {
        id: `p${number}`,
        ...row,
        candidateId: id,
        keys: [`linkedin:person-${number}`],
        keyRule: 1,
        site: 'linkedin',
        url: at.url,
        readAt: READ_AT,
        layout: 'made',
        fields: { ...(skills ? { skills: { ...skills, ...at } } : {}) },
        missing: {},
        partial: {},
      },
    ],
    texts: [
      {
        id: `p${number}`,
        ...row,
        candidateId: id,
        fields: {
          ...(about ? { about: { ...about, ...at } } : {}),
          ...(experience ? { experience: { ...experience, ...at } } : {}),
        },
      },
    ],
    notes: [],
    tags: [],
  };
}
