/**
 * What is stored, schema version 1. Every row has a UUID, the time of its last change and the schema version it was
 * written by; a deleted row stays as a tombstone (`deletedAt`) until the bin is emptied. Times are epoch milliseconds.
 */
import type { OwnSkill } from './own-skill';
import type { DraftFields, Field, FieldName, MissingReason } from './reading';

export const SCHEMA_VERSION = 1;

export interface Row {
  id: string;
  updatedAt: number;
  schemaVersion: number;
  deletedAt?: number;
}

/** A field with where and when it was read. */
export interface StoredField<T> extends Field<T> {
  /** Address of the page it was read from. */
  url: string;
  readAt: number;
}

export type StoredFields = { [K in FieldName]?: StoredField<DraftFields[K]> };

/** Fields kept in `texts`, so that tables of people stay small. */
export const LONG_FIELDS = ['about', 'experience', 'education', 'certifications', 'contracts'] as const;

/** What one site says about a person at one time. */
export interface ProfileRow extends Row {
  candidateId: string;
  /** Normalised `site:handle`, unique over all live profiles. */
  keys: string[];
  /** Which normalisation made the keys. */
  keyRule: number;
  /** What else may tell that two profiles are one person's (name, links, addresses), normalised; not unique. */
  marks?: string[];
  site: string;
  url: string;
  readAt: number;
  layout: string;
  /** The short fields; the long ones are in `texts` under the same id. */
  fields: StoredFields;
  missing: Partial<Record<FieldName, MissingReason>>;
  partial: Partial<Record<FieldName, { shown: number; of?: number }>>;
  /** Saved from a list row only: read fully when its page is opened. */
  stub?: boolean;
}

export interface TextRow extends Row {
  /** Same id as the profile. */
  candidateId: string;
  fields: StoredFields;
}

/** One earlier read of a profile; the last five are kept. */
export interface ReadRow extends Row {
  profileId: string;
  candidateId: string;
  readAt: number;
  url: string;
  fields: StoredFields;
  missing: ProfileRow['missing'];
  partial: ProfileRow['partial'];
}

/** Fields a recruiter may type over what was read. */
export type OverrideName =
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'headline'
  | 'location'
  | 'currentTitle'
  | 'currentCompany'
  | 'emails'
  | 'phones'
  | 'links'
  | 'wants';

export interface Override {
  value: string;
  updatedAt: number;
}

export interface Privacy {
  capturedAt: number;
  noticeDue: number;
  noticeSent?: number;
  retainUntil: number;
  basis: string;
}

/** A person in the library. */
export interface CandidateRow extends Row {
  profileIds: string[];
  /** As shown: the override, else the newest profile's. */
  name: string;
  headline?: string;
  location?: string;
  currentTitle?: string;
  currentCompany?: string;
  /** Site ids and other sources ("Aloa"), newest last. */
  sources: string[];
  overrides: Partial<Record<OverrideName, Override>>;
  rating?: number;
  doNotContact?: { at: number; note?: string };
  privacy: Privacy;
  savedAt: number;
  /** Newest `readAt` of the profiles. */
  readAt: number;
  /** Set on a candidate that was merged into another; its profiles moved there. */
  mergedInto?: string;
}

/** A match as last computed: shown before a live one is there, never taken for the truth. */
export interface MatchSnapshot {
  rule: number;
  vocabulary: string;
  /** The role's `updatedAt` it was computed for. */
  roleUpdatedAt: number;
  mustsStated: number;
  musts: number;
  /** 0–100; null while nothing that counts was read. */
  score: number | null;
  low: number;
  high: number;
}

/** One candidate in one role. */
export interface EntryRow extends Row {
  roleId: string;
  candidateId: string;
  /** A `StageRow` id. */
  stage: string;
  stageSince: number;
  rating?: number;
  decision?: { what: 'rejected' | 'withdrawn'; reason: string; at: number };
  match?: MatchSnapshot;
  addedAt: number;
}

export type StageKind = 'open' | 'hired' | 'rejected' | 'withdrawn';
export interface StageRow extends Row {
  name: string;
  position: number;
  kind: StageKind;
}

/** The first stages; their ids are fixed, their names editable. */
export const FIRST_STAGES: readonly { id: string; name: string; kind: StageKind }[] = [
  { id: 'new', name: 'New', kind: 'open' },
  { id: 'screening', name: 'Screening', kind: 'open' },
  { id: 'interview', name: 'Interview', kind: 'open' },
  { id: 'shortlisted', name: 'Shortlisted', kind: 'open' },
  { id: 'offer', name: 'Offer', kind: 'open' },
  { id: 'hired', name: 'Hired', kind: 'hired' },
  { id: 'rejected', name: 'Rejected', kind: 'rejected' },
  { id: 'withdrawn', name: 'Withdrawn', kind: 'withdrawn' },
];

export interface NoteRow extends Row {
  candidateId: string;
  roleId?: string;
  text: string;
  createdAt: number;
}

export interface CandidateTagRow extends Row {
  candidateId: string;
  tag: string;
}

export interface ReminderRow extends Row {
  candidateId: string;
  at: number;
  text: string;
  done: boolean;
}

/** What happened, for the person's history. Never holds personal text. */
export interface EventRow extends Row {
  at: number;
  kind: string;
  candidateIds: string[];
  roleId?: string;
  /** Small facts for the sentence: stage ids, counts, site ids. */
  detail: Record<string, string | number>;
  historyId?: string;
}

export interface RowChange {
  table: string;
  key: string;
  /** The row before the change; null = there was none. */
  before: unknown;
  /** `updatedAt` that the change wrote; a later one means that the subject was changed since. */
  after: number | null;
}

/** The inverse of a command. */
export interface HistoryRow extends Row {
  at: number;
  command: string;
  /** Every candidate, role or other subject it names. */
  subjects: string[];
  changes: RowChange[];
  undoneAt?: number;
}

/** A person who must not be saved again unnoticed. Salted hashes only. */
export interface SuppressedRow extends Row {
  hash: string;
  reason: 'erased' | 'asked';
  at: number;
}

export interface CounterRow {
  id: string;
  value: number;
}

/** `db`: the database's own id and the number of the last write, which the sentinel repeats outside of it. */
export interface MetaRow {
  id: string;
  value: string | number;
}

export interface CommandRow {
  /** The command's UUID. */
  id: string;
  at: number;
  name: string;
  answer: unknown;
  /** Number of its commit; the last 1,000 are kept. Left out for a job's commands, which stay until it is done. */
  seq?: number;
  jobId?: string;
}

export interface JobRow extends Row {
  kind: 'import' | 'restore';
  label: string;
  done: number;
  total: number;
  state: 'running' | 'cancelled' | 'done' | 'failed';
  message?: string;
  /** Candidates it brought, for the revert. */
  candidateIds: string[];
}

/** Rows of before November 2026 have no rules of context: their words count anywhere. */
export interface OwnSkillRow extends Row, Omit<OwnSkill, 'group'> {
  group: string;
}

export interface IdentityDecisionRow extends Row {
  what: 'merged' | 'not the same';
  candidateIds: string[];
  /** Sorted profile keys of the two, so that the decision outlives a bin and restore. */
  keys: string[];
}

export interface SavedFilterRow extends Row {
  name: string;
  filter: unknown;
}

/** What left the machine, and when. */
export interface ExportRow extends Row {
  at: number;
  preset: string;
  fileName: string;
  rows: number;
  columns: string[];
  candidateIds: string[];
  roleId?: string;
}
