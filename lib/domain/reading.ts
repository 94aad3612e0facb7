/**
 * A reading: what a reader made of one page. Plain JSON, nothing stored, every field with its source.
 * Types only, so that reader bundles stay free of code; the schemas that check a received one are in `reading.schema.ts`.
 */

export type PageKind = 'profile' | 'profile-part' | 'list' | 'posting' | 'wall' | 'none';
export type WallReason = 'login' | 'challenge' | 'blocked' | 'not found';

/** Why a field has no value. `not loaded`: the page can still bring it. `masked`: the site hides it from this visitor.
 * `absent`: the page has no such part or says there is nothing. `unreadable`: the part is there and was not understood. */
export type MissingReason = 'not loaded' | 'masked' | 'absent' | 'unreadable';

/** A value with how it was found: `json-ld`, `card`, `position`, `typed`, `selected` … */
export interface Field<T> {
  value: T;
  source: string;
}

/** `YYYY` or `YYYY-MM`. */
export type YearMonth = string;

export interface Position {
  title?: string;
  company?: string;
  start?: YearMonth;
  /** `YYYY`, `YYYY-MM` or `present`; left out = not stated. */
  end?: YearMonth | 'present';
  location?: string;
  employmentType?: string;
  description?: string;
  skills?: string[];
  /** The dates as printed. */
  dates?: string;
}

export interface Study {
  school?: string;
  degree?: string;
  field?: string;
  start?: YearMonth;
  end?: YearMonth | 'present';
  description?: string;
}

export interface SpokenLanguage {
  name: string;
  level?: string;
}

export interface Certification {
  name: string;
  issuer?: string;
  issued?: YearMonth;
}

export type PayPer = 'hour' | 'day' | 'week' | 'month' | 'year' | 'fixed';

export interface Pay {
  /** As printed. */
  text: string;
  min?: number;
  max?: number;
  /** ISO 4217. */
  currency?: string;
  per?: PayPer;
}

/** Work done on Upwork; not employment. */
export interface Contract {
  title: string;
  start?: YearMonth;
  end?: YearMonth | 'present';
  type?: string;
  earned?: { text: string };
  score?: number;
}

export interface DraftFields {
  name: string;
  headline: string;
  location: string;
  about: string;
  currentTitle: string;
  currentCompany: string;
  connection: string;
  experience: Position[];
  education: Study[];
  topSkills: string[];
  skills: string[];
  languages: SpokenLanguage[];
  certifications: Certification[];
  emails: string[];
  phones: string[];
  links: string[];
  rate: Pay;
  /** Percent, 0–100. */
  jobSuccess: number;
  badge: string;
  rating: { score: number; count?: number };
  earned: { text: string };
  totalJobs: number;
  totalHours: number;
  availability: string;
  contracts: Contract[];
  repositories: number;
  repositoriesShown: string[];
  repositoryLanguages: string[];
}

export type FieldName = keyof DraftFields;

/** The ten fields every profile answers for: each is in the draft or in `missing`. */
export const BASE_FIELDS = [
  'name',
  'headline',
  'location',
  'about',
  'currentCompany',
  'experience',
  'education',
  'topSkills',
  'skills',
  'languages',
] as const satisfies readonly FieldName[];
export type BaseField = (typeof BASE_FIELDS)[number];

export type Draft = { [K in FieldName]?: Field<DraftFields[K]> } & {
  missing: Partial<Record<FieldName, MissingReason>>;
  /** Parts of which the page shows only some rows. */
  partial?: Partial<Record<FieldName, { shown: number; of?: number }>>;
  /** The subject's name in the address, normalised (see `Site.handle`). */
  handle?: string;
  /** Other stable handles of the same person on the same site (member id, `~01…`). */
  alsoKnownAs?: string[];
  /** Which layout the reader recognised, with the month it was seen. */
  layout: string;
};

/** One row of a list: a person … or a job (`jobId` or `title` set). */
export interface Item {
  name?: string;
  headline?: string;
  location?: string;
  /** Absolute, without query or locale suffix. */
  url?: string;
  connection?: string;
  summary?: string;
  skills?: string[];
  rate?: Pay;
  jobSuccess?: number;
  badge?: string;
  earned?: { text: string };
  availability?: string;
  contractorId?: string;
  applicationId?: string;
  coverLetter?: string;
  email?: string;
  title?: string;
  company?: string;
  jobId?: string;
  pay?: Pay;
  type?: string;
  posted?: string;
  experienceLevel?: string;
  description?: string;
}

export interface PostingFields {
  title: string;
  company: string;
  location: string;
  description: string;
  employmentType: string;
  pay: Pay;
  seniority: string;
  jobId: string;
  monthsOfExperience: number;
  clientCountry: string;
  experienceLevel: string;
  projectType: string;
  duration: string;
  workload: string;
  proposals: string;
  skills: string[];
  posted: string;
  type: string;
}

export type Posting = { [K in keyof PostingFields]?: Field<PostingFields[K]> };

export interface Report {
  layout?: string;
  warnings: string[];
}

/** What `npm run read` prints and what a reader sends. Exactly one of the four parts, by kind; none for `none`. */
export interface Reading {
  url: string;
  site: string;
  kind: PageKind;
  draft?: Draft;
  items?: Item[];
  posting?: Posting;
  wall?: { reason: WallReason };
  report: Report;
}
