/** Seven roles to start from. Names are the vocabulary's own; every requirement can be changed after it is made. */
import { MUST_WEIGHT, type Need, NICE_WEIGHT, type Requirement } from './role';

export interface RoleTemplate {
  /** Stable; the catalogue holds the title shown. */
  id: 'php' | 'python' | 'node' | 'ruby' | 'java' | 'dotnet' | 'go';
  /** One entry per requirement; several skills in one = one of them is enough. */
  must: readonly (readonly string[])[];
  nice: readonly (readonly string[])[];
}

const one = (...skills: string[]): string[][] => skills.map((skill) => [skill]);

export const TEMPLATES: readonly RoleTemplate[] = [
  {
    id: 'php',
    must: [...one('PHP', 'Laravel', 'SQL', 'Git'), ['MySQL', 'MariaDB', 'PostgreSQL'], ['REST']],
    nice: [...one('Docker', 'Redis', 'Composer', 'PHPUnit', 'Symfony', 'AWS'), ['Vue.js', 'React']],
  },
  {
    id: 'python',
    must: [...one('Python', 'Django', 'SQL', 'Git'), ['PostgreSQL', 'MySQL'], ['REST']],
    nice: [
      ...one('Docker', 'Redis', 'Celery', 'pytest', 'Kafka'),
      ['FastAPI', 'Flask'],
      ['AWS', 'GCP', 'Azure'],
    ],
  },
  {
    id: 'node',
    must: [
      ...one('JavaScript', 'Node.js', 'TypeScript', 'Git'),
      ['Express', 'NestJS', 'Fastify'],
      ['REST', 'GraphQL'],
    ],
    nice: [
      ...one('Docker', 'Redis', 'Jest', 'React'),
      ['PostgreSQL', 'MySQL', 'MongoDB'],
      ['AWS', 'GCP', 'Azure'],
    ],
  },
  {
    id: 'ruby',
    must: [...one('Ruby', 'Ruby on Rails', 'SQL', 'Git'), ['PostgreSQL', 'MySQL'], ['REST']],
    nice: [...one('Sidekiq', 'RSpec', 'Redis', 'Docker', 'AWS'), ['React', 'Vue.js']],
  },
  {
    id: 'java',
    must: [
      ...one('Java', 'SQL', 'Git'),
      ['Spring Boot', 'Spring'],
      ['PostgreSQL', 'MySQL', 'Oracle Database'],
      ['REST'],
    ],
    nice: [
      ...one('Hibernate', 'JUnit', 'Docker', 'Kubernetes', 'Kafka', 'Microservices'),
      ['Maven', 'Gradle'],
      ['AWS', 'Azure'],
    ],
  },
  {
    id: 'dotnet',
    must: [
      ...one('C#', '.NET', 'SQL', 'Git'),
      ['ASP.NET Core', 'ASP.NET'],
      ['SQL Server', 'PostgreSQL'],
      ['REST'],
    ],
    nice: [
      ...one('Entity Framework', 'Azure', 'Docker', 'xUnit', 'RabbitMQ', 'Microservices'),
      ['Angular', 'React'],
    ],
  },
  {
    id: 'go',
    must: [...one('Go', 'SQL', 'Git', 'Docker'), ['PostgreSQL', 'MySQL'], ['REST', 'gRPC']],
    nice: [...one('Kubernetes', 'Kafka', 'Redis', 'Prometheus', 'Microservices', 'Linux'), ['AWS', 'GCP']],
  },
];

/** The template's requirements; `newId` makes a UUID for each. */
export function templateRequirements(template: RoleTemplate, newId: () => string): Requirement[] {
  return [
    ...template.must.map((anyOf) => requirementOf([...anyOf], 'must', newId)),
    ...template.nice.map((anyOf) => requirementOf([...anyOf], 'nice', newId)),
  ];
}

/** A skill requirement with the usual weight. */
export function requirementOf(anyOf: string[], need: Need, newId: () => string, years?: number): Requirement {
  const weight = need === 'must' ? MUST_WEIGHT : NICE_WEIGHT;
  return { id: newId(), kind: 'skill', anyOf, need, weight, ...(years === undefined ? {} : { years }) };
}
