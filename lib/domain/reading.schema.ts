/** Checks a reading that a reader sent: the only way from a page into the rest. */
import {
  address,
  draftSchema,
  FIELD_NAMES,
  fieldValues,
  itemSchema,
  line,
  postingSchema,
} from './fields.schema';
import { ITEMS, READING_CHARACTERS } from './limits';
import { assertPlainJson, NotPlainJson } from './plain-json';
import type { Reading } from './reading';
import { z } from './zod';

/** A reading of the wrong shape. The message names the place, never the content. */
export class InvalidReading extends Error {
  override name = 'InvalidReading';
}

const LIMITS = { characters: READING_CHARACTERS, nodes: 100_000, depth: 8 };

/** Which part a kind carries; a reading has that one and no other. */
const PART_OF = {
  profile: 'draft',
  'profile-part': 'draft',
  list: 'items',
  posting: 'posting',
  wall: 'wall',
  none: null,
} as const;

const readingSchema: z.ZodType<Reading> = z
  .strictObject({
    url: address,
    site: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    kind: z.enum(['profile', 'profile-part', 'list', 'posting', 'wall', 'none']),
    draft: draftSchema.exactOptional(),
    items: z.array(itemSchema).max(ITEMS).exactOptional(),
    posting: postingSchema.exactOptional(),
    wall: z.strictObject({ reason: z.enum(['login', 'challenge', 'blocked', 'not found']) }).exactOptional(),
    report: z.strictObject({ layout: z.string().max(200).exactOptional(), warnings: z.array(line).max(200) }),
  })
  .refine(
    (reading) =>
      (['draft', 'items', 'posting', 'wall'] as const).every(
        (part) => (reading[part] !== undefined) === (PART_OF[reading.kind] === part),
      ),
    { message: 'the part does not belong to the kind' },
  );

/**
 * @throws {InvalidReading} wrong shape, too large, or with a prototype key.
 */
export function parseReading(value: unknown): Reading {
  try {
    assertPlainJson(value, LIMITS);
  } catch (error) {
    if (error instanceof NotPlainJson) throw new InvalidReading(error.message);
    throw error;
  }
  const result = readingSchema.safeParse(value);
  if (!result.success) throw new InvalidReading(placesOf(result.error));
  return result.data;
}

/**
 * As `parseReading`, but a value of a wrong form is taken out and named instead of costing the whole reading.
 * @throws {InvalidReading} what is left has not the shape of a reading either.
 */
export function acceptReading(value: unknown): Reading {
  try {
    return parseReading(value);
  } catch (error) {
    if (!(error instanceof InvalidReading)) throw error;
    return parseReading(withoutWrongFields(value));
  }
}

/**
 * One value of a wrong form (a site that changed) must not cost the person: that field becomes `unreadable` and is named
 * in the warnings, that row of a list is left out, and the rest is judged again.
 */
function withoutWrongFields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { draft, items, report, ...rest } = value as { draft?: unknown; items?: unknown; report?: unknown };
  const warnings: string[] = [];
  const next: Record<string, unknown> = { ...rest };
  if (Array.isArray(items)) {
    next['items'] = items.filter((item) => itemSchema.safeParse(item).success);
    if ((next['items'] as unknown[]).length < items.length) warnings.push('unreadable: rows of the list');
  }
  if (typeof draft === 'object' && draft !== null) {
    const kept: Record<string, unknown> = { ...draft };
    const missing: Record<string, unknown> = { ...(kept['missing'] as object | undefined) };
    for (const name of FIELD_NAMES) {
      const field = kept[name] as { value?: unknown } | undefined;
      if (field === undefined || fieldValues[name].safeParse(field.value).success) continue;
      delete kept[name];
      missing[name] = 'unreadable';
      warnings.push(`unreadable: ${name}`);
    }
    next['draft'] = { ...kept, missing };
  }
  const told = (report as { warnings?: unknown } | undefined)?.warnings;
  next['report'] = { ...(report as object), warnings: [...(Array.isArray(told) ? told : []), ...warnings] };
  return next;
}

/** Where a message is wrong, without quoting it: it may hold a person's text. */
export function placesOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.') || 'whole'}: ${issue.code}`)
    .join('; ');
}
