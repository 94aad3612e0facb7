/** Checks a command that one of our own pages sent. One schema per name; the mapped type keeps the list complete. */
import type { Command, CommandName, Envelope, ImportedCandidate, RoleContent } from './command';
import {
  address,
  draftSchema,
  fieldName,
  itemSchema,
  line,
  longText,
  payPer,
  whereAndWhen,
} from './fields.schema';
import { BATCH_CHARACTERS, COMMAND_CHARACTERS, ITEMS } from './limits';
import {
  CONTEXT_RULES,
  LONGEST_WORD,
  MOST_OWN_SKILLS,
  MOST_WORDS,
  type OwnSkill,
  SKILL_GROUPS,
} from './own-skill';
import { assertPlainJson, NotPlainJson } from './plain-json';
import { placesOf } from './reading.schema';
import type { Requirement } from './role';
import type { MatchSnapshot, OverrideName } from './rows';
import { z } from './zod';

/** A command of the wrong shape. The message names the place, never the content. */
export class InvalidCommand extends Error {
  override name = 'InvalidCommand';
}

const id = z.string().min(1).max(100);
const ids = z.array(id).min(1).max(20_000);
const site = z.string().min(1).max(40);
const time = z.number().nonnegative();
const label = z.string().trim().min(1).max(300);
const note = z.string().max(50_000);
const rating = z.number().min(0).max(5).nullable();
/** The batches that a long job is cut into. */
const BATCH = 1_000;

const word = z.string().trim().min(1).max(LONGEST_WORD);
const words = z.array(word).max(MOST_WORDS);
const ownSkill: z.ZodType<OwnSkill> = z.strictObject({
  name: word,
  group: z.enum(SKILL_GROUPS),
  aliases: words,
  implies: words,
  context: z.enum(CONTEXT_RULES).exactOptional(),
  exact: z.boolean().exactOptional(),
  otherSense: z.strictObject({ before: words, after: words }).exactOptional(),
});

const requirement: z.ZodType<Requirement> = z.strictObject({
  id,
  kind: z.enum(['skill', 'language']),
  anyOf: z.array(label).min(1).max(20),
  need: z.enum(['must', 'nice']),
  weight: z.number().positive().max(100),
  years: z.number().positive().max(60).exactOptional(),
});

const roleContent: z.ZodType<RoleContent> = z.strictObject({
  name: label,
  startDate: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
    .exactOptional(),
  timeFrame: line.exactOptional(),
  employment: z.array(z.enum(['full-time', 'part-time', 'contract'])).max(3),
  workplace: z.enum(['on-site', 'hybrid', 'remote']).exactOptional(),
  place: line.exactOptional(),
  project: longText.exactOptional(),
  education: line.exactOptional(),
  budget: z
    .strictObject({
      min: z.number().nonnegative().exactOptional(),
      max: z.number().nonnegative().exactOptional(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      per: payPer,
    })
    .exactOptional(),
  confidential: z.boolean(),
  requirements: z.array(requirement).max(200),
});

const points = z.number().min(0).max(100);
const snapshot: z.ZodType<MatchSnapshot> = z.strictObject({
  rule: z.number().int().positive(),
  vocabulary: z.string().max(100),
  roleUpdatedAt: time,
  mustsStated: z.number().int().nonnegative(),
  musts: z.number().int().nonnegative(),
  score: points.nullable(),
  low: points,
  high: points,
});

const overrideName: z.ZodType<OverrideName> = z.enum([
  'name',
  'givenName',
  'familyName',
  'headline',
  'location',
  'currentTitle',
  'currentCompany',
  'emails',
  'phones',
  'links',
  'wants',
]);

const imported: z.ZodType<ImportedCandidate> = z.strictObject({
  draft: draftSchema,
  source: label,
  notes: z.array(note).max(1_000).exactOptional(),
  tags: z.array(label).max(200).exactOptional(),
});

const named = { candidateIds: ids };
/** Rows of a restore and saved filters have schemas where they are used; here they are plain JSON within the cap. */
const plain = z.unknown();

const bodies = {
  saveDraft: {
    site,
    url: address,
    readAt: time,
    draft: draftSchema,
    from: z.partialRecord(fieldName, whereAndWhen).exactOptional(),
    roles: z.array(z.strictObject({ roleId: id, match: snapshot.exactOptional() })).max(100),
    into: id.exactOptional(),
    despiteSuppression: z.boolean().exactOptional(),
  },
  saveItems: {
    site,
    url: address,
    readAt: time,
    items: z.array(itemSchema).min(1).max(ITEMS),
    roleId: id.exactOptional(),
  },
  setOverride: { candidateId: id, field: overrideName, value: z.string().max(10_000).nullable() },
  rateCandidate: { candidateId: id, rating },
  setDoNotContact: { candidateId: id, on: z.boolean(), note: note.exactOptional() },
  addNote: { noteId: id, candidateId: id, roleId: id.exactOptional(), text: note },
  editNote: { noteId: id, text: note },
  deleteNote: { noteId: id },
  addTag: { ...named, tag: label },
  removeTag: { ...named, tag: label },
  addToRole: { ...named, roleId: id },
  removeFromRole: { ...named, roleId: id },
  setStage: { entryIds: ids, stage: id, reason: line.exactOptional() },
  rateEntry: { entryId: id, rating },
  binCandidates: named,
  restoreCandidates: named,
  eraseCandidates: { ...named, suppress: z.boolean() },
  mergeCandidates: { keep: id, absorb: id },
  notTheSame: { candidateIds: z.tuple([id, id]) },
  saveRole: { roleId: id, role: roleContent },
  setRequirements: { roleId: id, requirements: z.array(requirement).max(200) },
  binRole: { roleId: id },
  restoreRole: { roleId: id },
  saveStages: {
    stages: z
      .array(
        z.strictObject({
          id,
          name: label,
          position: z.number(),
          kind: z.enum(['open', 'hired', 'rejected', 'withdrawn']),
        }),
      )
      .min(1)
      .max(50),
  },
  saveOwnSkill: { skillId: id, skill: ownSkill },
  importOwnSkills: {
    skills: z
      .array(z.strictObject({ skillId: id, skill: ownSkill }))
      .min(1)
      .max(MOST_OWN_SKILLS),
  },
  deleteOwnSkill: { skillId: id },
  saveFilter: { filterId: id, label, filter: plain },
  deleteFilter: { filterId: id },
  recordExport: {
    preset: label,
    fileName: label,
    columns: z.array(line).max(500),
    candidateIds: z.array(id).max(200_000),
    roleId: id.exactOptional(),
  },
  undo: { historyId: id },
  startJob: { jobId: id, kind: z.enum(['import', 'restore']), label, total: z.number().int().nonnegative() },
  importBatch: {
    jobId: id,
    candidates: z.array(imported).max(BATCH),
    roleId: id.exactOptional(),
    from: z.number().int().nonnegative().exactOptional(),
  },
  restoreBatch: {
    jobId: id,
    table: label,
    rows: z.array(plain).max(BATCH * 10),
    mode: z.enum(['merge', 'replace-first']),
  },
  finishJob: { jobId: id, state: z.enum(['done', 'cancelled', 'failed']), message: line.exactOptional() },
  revertJob: { jobId: id },
} satisfies { [N in CommandName]: Record<Exclude<keyof Extract<Command, { name: N }>, 'name'>, z.ZodType> };

const schemas = new Map<string, z.ZodType>(
  Object.entries(bodies).map(([name, body]) => [name, z.strictObject({ name: z.literal(name), ...body })]),
);
const envelope = z.strictObject({ id, command: z.looseObject({ name: z.string() }) });
const LARGE = new Set<string>(['importBatch', 'restoreBatch', 'recordExport']);

/**
 * @throws {InvalidCommand} unknown name, wrong shape, too large, or with a prototype key.
 */
export function parseEnvelope(value: unknown): Envelope {
  // Decided from the raw name only to pick the cap; the schema decides whether the name is one.
  const name = (value as Envelope | null | undefined)?.command?.name;
  const characters = LARGE.has(String(name)) ? BATCH_CHARACTERS : COMMAND_CHARACTERS;
  try {
    assertPlainJson(value, { characters, nodes: 1_000_000, depth: 20 });
  } catch (error) {
    if (error instanceof NotPlainJson) throw new InvalidCommand(error.message);
    throw error;
  }
  const outer = envelope.safeParse(value);
  if (!outer.success) throw new InvalidCommand(placesOf(outer.error));
  const schema = schemas.get(outer.data.command.name);
  if (!schema) throw new InvalidCommand('command.name: unknown');
  const inner = schema.safeParse(outer.data.command);
  if (!inner.success) throw new InvalidCommand(placesOf(inner.error));
  return { id: outer.data.id, command: inner.data as Command };
}
