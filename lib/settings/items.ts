/**
 * Settings: what has no undo and belongs to this browser. Everything a recruiter would miss is in the database.
 * Each item has a version from the first day; what is read back is checked, and falls back to the default.
 */
import { storage } from 'wxt/utils/storage';
import { z } from '../domain/zod';

function item<T>(key: `local:${string}`, schema: z.ZodType<T>, fallback: T) {
  const stored = storage.defineItem<T>(key, { fallback, version: 1, migrations: {} });
  const checked = (value: unknown): T => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    get: async (): Promise<T> => checked(await stored.getValue()),
    set: (value: T): Promise<void> => stored.setValue(schema.parse(value)),
    watch: (changed: (value: T) => void): (() => void) => stored.watch((value) => changed(checked(value))),
    fallback,
  };
}
export type Setting<T> = ReturnType<typeof item<T>>;

/** Which text the user agreed to, and when. Nothing is read before. */
export const consent = item(
  'local:consent',
  z.strictObject({ version: z.number().int(), at: z.number() }).nullable(),
  null,
);
/** The consent text's version: a change of what is read asks again. */
export const CONSENT_VERSION = 1;

export const language = item('local:language', z.string().max(20), 'auto');
export const activeRole = item('local:activeRole', z.string().max(64).nullable(), null);
/** Sites the user switched off, by id. */
export const sitesOff = item('local:sitesOff', z.array(z.string().max(40)).max(200), []);
/** Whether the toolbar icon marks people who are saved. */
export const toolbarMark = item('local:toolbarMark', z.boolean(), true);
/** Columns and separator as last used, per preset. */
export const exportChoices = item(
  'local:exportChoices',
  z.strictObject({
    preset: z.string().max(60),
    delimiter: z.enum([',', ';', '\t']).nullable(),
    columns: z.record(z.string().max(60), z.array(z.string().max(60)).max(100)),
  }),
  { preset: 'spreadsheet', delimiter: null, columns: {} },
);
/** The last export of everything that was written to its end. */
export const lastBackup = item(
  'local:lastBackup',
  z
    .strictObject({
      at: z.number(),
      people: z.number().int(),
      roles: z.number().int(),
      bytes: z.number(),
    })
    .nullable(),
  null,
);
/** Where the first run stands; `done` once it was left. */
export const firstRun = item(
  'local:firstRun',
  z.enum(['consent', 'sites', 'role', 'sample', 'done']),
  'consent',
);
