/** The schemas of a draft's fields, rows and items. Each is typed by `reading.ts`: a field added there fails here. */
import { ADDRESS, LINE, LONG_TEXT, ROWS } from './limits';
import type {
  Certification,
  Contract,
  Draft,
  DraftFields,
  FieldName,
  Item,
  MissingReason,
  Pay,
  Position,
  Posting,
  PostingFields,
  SpokenLanguage,
  Study,
} from './reading';
import { z } from './zod';

export const line = z.string().max(LINE);
export const address = z.string().min(1).max(ADDRESS);
export const longText = z.string().max(LONG_TEXT);
export const lines = z.array(line).max(ROWS);
/** `YYYY` or `YYYY-MM`. */
export const yearMonth = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
const end = z.union([yearMonth, z.literal('present')]);
const count = z.number().int().nonnegative();
const amount = z.number().nonnegative();

export const payPer = z.enum(['hour', 'day', 'week', 'month', 'year', 'fixed']);

export const pay: z.ZodType<Pay> = z.strictObject({
  text: line,
  min: amount.exactOptional(),
  max: amount.exactOptional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .exactOptional(),
  per: payPer.exactOptional(),
});

const earned = z.strictObject({ text: line });

const position: z.ZodType<Position> = z.strictObject({
  title: line.exactOptional(),
  company: line.exactOptional(),
  start: yearMonth.exactOptional(),
  end: end.exactOptional(),
  location: line.exactOptional(),
  employmentType: line.exactOptional(),
  description: longText.exactOptional(),
  skills: lines.exactOptional(),
  dates: line.exactOptional(),
});

const study: z.ZodType<Study> = z.strictObject({
  school: line.exactOptional(),
  degree: line.exactOptional(),
  field: line.exactOptional(),
  start: yearMonth.exactOptional(),
  end: end.exactOptional(),
  description: longText.exactOptional(),
});

const spokenLanguage: z.ZodType<SpokenLanguage> = z.strictObject({ name: line, level: line.exactOptional() });

const certification: z.ZodType<Certification> = z.strictObject({
  name: line,
  issuer: line.exactOptional(),
  issued: yearMonth.exactOptional(),
});

const contract: z.ZodType<Contract> = z.strictObject({
  title: line,
  start: yearMonth.exactOptional(),
  end: end.exactOptional(),
  type: line.exactOptional(),
  earned: earned.exactOptional(),
  score: amount.exactOptional(),
});

/** One schema per field name: the mapped type makes the list complete. */
export const fieldValues: { [K in FieldName]: z.ZodType<DraftFields[K]> } = {
  name: line,
  headline: z.string().max(LONG_TEXT),
  location: line,
  about: longText,
  currentTitle: line,
  currentCompany: line,
  connection: line,
  experience: z.array(position).max(ROWS),
  education: z.array(study).max(ROWS),
  topSkills: lines,
  skills: lines,
  languages: z.array(spokenLanguage).max(ROWS),
  certifications: z.array(certification).max(ROWS),
  emails: lines,
  phones: lines,
  links: z.array(address).max(ROWS),
  rate: pay,
  jobSuccess: z.number().min(0).max(100),
  badge: line,
  rating: z.strictObject({ score: amount, count: count.exactOptional() }),
  earned,
  totalJobs: amount,
  totalHours: amount,
  availability: line,
  contracts: z.array(contract).max(ROWS),
  repositories: count,
  repositoriesShown: lines,
  repositoryLanguages: lines,
};

export const FIELD_NAMES = Object.keys(fieldValues) as FieldName[];
export const fieldName = z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]);
export const missingReason: z.ZodType<MissingReason> = z.enum([
  'not loaded',
  'masked',
  'absent',
  'unreadable',
]);

const field = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: z.string().min(1).max(100) });
const shown = z.strictObject({ shown: count, of: count.exactOptional() });
export const whereAndWhen = z.strictObject({ url: address, readAt: z.number() });

/** Optional fields of an object, from a schema per key. */
function optionalFields<T extends Record<string, z.ZodType>>(values: T): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, field(value).exactOptional()]),
  );
}

// The cast is honest: the shape is built key by key from `fieldValues`, which the compiler checks against `DraftFields`.
export const draftSchema = z.strictObject({
  ...optionalFields(fieldValues),
  missing: z.partialRecord(fieldName, missingReason),
  partial: z.partialRecord(fieldName, shown).exactOptional(),
  handle: z.string().min(1).max(500).exactOptional(),
  alsoKnownAs: z.array(z.string().min(1).max(500)).max(20).exactOptional(),
  layout: z.string().max(200),
}) as unknown as z.ZodType<Draft>;

export const itemSchema: z.ZodType<Item> = z.strictObject({
  name: line.exactOptional(),
  headline: longText.exactOptional(),
  location: line.exactOptional(),
  url: address.exactOptional(),
  connection: line.exactOptional(),
  summary: longText.exactOptional(),
  skills: lines.exactOptional(),
  rate: pay.exactOptional(),
  jobSuccess: z.number().min(0).max(100).exactOptional(),
  badge: line.exactOptional(),
  earned: earned.exactOptional(),
  availability: line.exactOptional(),
  contractorId: line.exactOptional(),
  applicationId: line.exactOptional(),
  coverLetter: longText.exactOptional(),
  email: line.exactOptional(),
  title: line.exactOptional(),
  company: line.exactOptional(),
  jobId: line.exactOptional(),
  pay: pay.exactOptional(),
  type: line.exactOptional(),
  posted: line.exactOptional(),
  experienceLevel: line.exactOptional(),
  description: longText.exactOptional(),
});

const postingValues: { [K in keyof PostingFields]: z.ZodType<PostingFields[K]> } = {
  title: line,
  company: line,
  location: line,
  description: longText,
  employmentType: line,
  pay,
  seniority: line,
  jobId: line,
  monthsOfExperience: amount,
  clientCountry: line,
  experienceLevel: line,
  projectType: line,
  duration: line,
  workload: line,
  proposals: line,
  skills: lines,
  posted: line,
  type: line,
};

export const postingSchema = z.strictObject(optionalFields(postingValues)) as unknown as z.ZodType<Posting>;
