/** The columns a file can have. A preset names its own headers; these are the spreadsheet's, and the picker's. */
import type { ExportRow } from './export-row';

/** A date is written after the preset's pattern. */
export interface Moment {
  time: number;
}
export type Value = string | readonly string[] | number | boolean | Moment | null;

export interface Column {
  header: string;
  /** How the items of a list are put into one cell; left out = the preset's separator. */
  join?: '\n' | '\n\n';
  /** A part of it is worth nothing (an address, a number): left empty rather than cut when it is too long. */
  whole?: true;
  /** A figure of the match: kept out of every applicant tracking system. */
  score?: true;
  read(row: ExportRow): Value;
}

const moment = (time: number | null): Moment | null => (time === null ? null : { time });
const YEAR = 12;

const columns = {
  givenName: { header: 'First name', read: (row) => row.givenName },
  familyName: { header: 'Last name', read: (row) => row.familyName },
  fullName: { header: 'Full name', read: (row) => row.fullName },
  headline: { header: 'Headline', read: (row) => row.headline },
  currentTitle: { header: 'Current title', read: (row) => row.currentTitle },
  currentCompany: { header: 'Current employer', read: (row) => row.currentCompany },
  location: { header: 'Location', read: (row) => row.location },
  city: { header: 'City', read: (row) => row.city },
  region: { header: 'Region', read: (row) => row.region },
  country: { header: 'Country', read: (row) => row.country },
  email: { header: 'E-mail', whole: true, read: (row) => row.emails[0] ?? '' },
  secondEmail: { header: 'Second e-mail', whole: true, read: (row) => row.emails[1] ?? '' },
  emails: { header: 'All e-mails', read: (row) => row.emails },
  phone: { header: 'Phone', whole: true, read: (row) => row.phones[0] ?? '' },
  secondPhone: { header: 'Second phone', whole: true, read: (row) => row.phones[1] ?? '' },
  phones: { header: 'All phones', read: (row) => row.phones },
  profileUrl: { header: 'Profile', whole: true, read: (row) => row.profileUrls[0] ?? '' },
  profileUrls: { header: 'All profiles', read: (row) => row.profileUrls },
  links: { header: 'Links', read: (row) => row.links },
  source: { header: 'Source', read: (row) => row.source },
  sources: { header: 'All sources', read: (row) => row.sources },
  skills: { header: 'Skills', read: (row) => row.skills },
  years: {
    header: 'Years of experience',
    read: (row) =>
      row.experienceMonths === null ? null : Math.round((row.experienceMonths * 10) / YEAR) / 10,
  },
  wholeYears: {
    header: 'Whole years of experience',
    read: (row) => (row.experienceMonths === null ? null : Math.floor(row.experienceMonths / YEAR)),
  },
  about: { header: 'About', read: (row) => row.about },
  experience: { header: 'Experience', join: '\n', read: (row) => row.experience },
  education: { header: 'Education', join: '\n', read: (row) => row.education },
  languages: { header: 'Languages', read: (row) => row.languages },
  certifications: { header: 'Certifications', join: '\n', read: (row) => row.certifications },
  contracts: { header: 'Contracts', join: '\n', read: (row) => row.contracts },
  rate: { header: 'Rate', read: (row) => row.rate },
  wants: { header: 'Wants', read: (row) => row.wants },
  availability: { header: 'Availability', read: (row) => row.availability },
  jobSuccess: { header: 'Job success %', read: (row) => row.jobSuccess },
  badge: { header: 'Badge', read: (row) => row.badge },
  notes: { header: 'Notes', join: '\n\n', read: (row) => row.notes },
  tags: { header: 'Tags', read: (row) => row.tags },
  role: { header: 'Role', read: (row) => row.role },
  stage: { header: 'Stage', read: (row) => row.stage },
  decision: { header: 'Decision reason', read: (row) => row.decision },
  rating: { header: 'Rating', read: (row) => row.rating },
  mustsStated: { header: 'Must-haves stated', score: true, read: (row) => row.mustsStated },
  musts: { header: 'Must-haves', score: true, read: (row) => row.musts },
  score: { header: 'Score', score: true, read: (row) => row.score },
  scoreLow: { header: 'Score from', score: true, read: (row) => row.scoreLow },
  scoreHigh: { header: 'Score to', score: true, read: (row) => row.scoreHigh },
  savedAt: { header: 'Saved', read: (row) => moment(row.savedAt) },
  addedAt: { header: 'Added to role', read: (row) => moment(row.addedAt) },
  readAt: { header: 'Read', read: (row) => moment(row.readAt) },
  doNotContact: { header: 'Do not contact', read: (row) => row.doNotContact },
  candidateId: { header: 'Roledex id', whole: true, read: (row) => row.candidateId },
} satisfies Record<string, Column>;

export type ColumnId = keyof typeof columns;
export const COLUMNS: Readonly<Record<ColumnId, Column>> = columns;
export const COLUMN_IDS = Object.keys(columns) as readonly ColumnId[];
export const SCORE_COLUMNS: readonly ColumnId[] = COLUMN_IDS.filter((id) => COLUMNS[id].score);
