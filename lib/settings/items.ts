/**
 * Settings: what has no undo and belongs to this browser. Everything a recruiter would miss is in the database.
 * Each item has a version from the first day; what is read back is checked, and falls back to the default.
 */
import { storage } from 'wxt/utils/storage';
import { type Check, flag, listOf, nullOr, number, oneOf, record, shape, text } from './check';

function item<T>(key: `local:${string}`, check: Check<T>, fallback: T) {
  const stored = storage.defineItem<T>(key, { fallback, version: 1, migrations: {} });
  const checked = (value: unknown): T => (check(value) ? value : fallback);
  return {
    get: async (): Promise<T> => checked(await stored.getValue()),
    /** Rejects what the setting cannot hold. */
    set: async (value: T): Promise<void> => {
      if (!check(value)) throw new TypeError(`Not a value of the setting ${key}.`);
      await stored.setValue(value);
    },
    watch: (changed: (value: T) => void): (() => void) => stored.watch((value) => changed(checked(value))),
    fallback,
  };
}
export type Setting<T> = ReturnType<typeof item<T>>;

/** Which text the user agreed to, and when. Nothing is read before. */
export const consent = item<{ version: number; at: number } | null>(
  'local:consent',
  nullOr(shape({ version: number, at: number })),
  null,
);
/** Raised when the consent text changes in substance: everybody is asked again. */
export const CONSENT_VERSION = 1;

export const language = item<string>('local:language', text(20), 'auto');
export const activeRole = item<string | null>('local:activeRole', nullOr(text(64)), null);
/** Sites the user switched off, by id. */
export const sitesOff = item<string[]>('local:sitesOff', listOf(text(40), 200), []);
/** Whether the toolbar icon marks people who are saved. */
export const toolbarMark = item<boolean>('local:toolbarMark', flag, true);
/** Columns and separator as last used, per preset. */
export const exportChoices = item<{
  preset: string;
  delimiter: ',' | ';' | '\t' | null;
  columns: Record<string, string[]>;
}>(
  'local:exportChoices',
  shape({
    preset: text(60),
    delimiter: nullOr(oneOf(',', ';', '\t')),
    columns: record(listOf(text(60), 100)),
  }),
  { preset: 'spreadsheet', delimiter: null, columns: {} },
);
/** Columns of the table of people as last chosen: of a role's, and of the whole library; null = never chosen. */
export const peopleColumns = item<{ role: string[] | null; library: string[] | null }>(
  'local:peopleColumns',
  shape({ role: nullOr(listOf(text(20), 40)), library: nullOr(listOf(text(20), 40)) }),
  { role: null, library: null },
);
/** The last export of everything that was written to its end. */
export const lastBackup = item<{ at: number; people: number; roles: number; bytes: number } | null>(
  'local:lastBackup',
  nullOr(shape({ at: number, people: number, roles: number, bytes: number })),
  null,
);
/** Where the first run stands; `done` once it was left. */
export const firstRun = item<'consent' | 'sites' | 'role' | 'sample' | 'done'>(
  'local:firstRun',
  oneOf('consent', 'sites', 'role', 'sample', 'done'),
  'consent',
);
