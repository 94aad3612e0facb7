/** Checks a reading that a reader sent: the only way from a page into the rest. */
import { address, draftSchema, itemSchema, line, postingSchema } from './fields.schema';
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

/** Where a message is wrong, without quoting it: it may hold a person's text. */
export function placesOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.') || 'whole'}: ${issue.code}`)
    .join('; ');
}
