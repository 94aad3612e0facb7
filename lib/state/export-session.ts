/**
 * One opening of the export dialog: the people as they were shown, read once; the choice, which is remembered; and what
 * the files will be like, looked at anew after every change. Transient: nothing here is stored but the choice.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { COLUMN_IDS, COLUMNS, type ColumnId, type Value } from '../formats/column';
import type { Delimiter } from '../formats/delimiter';
import type { ExportRow } from '../formats/export-row';
import { type Layout, layoutFor } from '../formats/layout';
import { type Plan, planExport } from '../formats/preflight';
import type { Preset } from '../formats/preset';
import { presetById, presets } from '../formats/presets';
import type { Recogniser } from '../skills/ready';
import { type ColumnChoice, chosenColumns, columnChoice } from './column-choice';
import { filesOf, type ReadyFile } from './export-files';
import { exportRows } from './export-rows';

/** As `exportChoices` stores it. */
export interface Remembered {
  preset: string;
  delimiter: Delimiter | null;
  columns: Record<string, string[]>;
}

export interface ExportState {
  reading: { at: 'reading'; done: number; total: number } | { at: 'read' } | { at: 'failed' };
  rows: readonly ExportRow[];
  /** In how many rows a column holds something. */
  filled: ReadonlyMap<ColumnId, number>;
  preset: Preset;
  columns: ColumnChoice;
  layout: Layout;
  /** What the files are named after. */
  label: string;
  includeDoNotContact: boolean;
  /** Null while it is being looked at. */
  plan: Plan | null;
  writing: { done: number; total: number } | null;
}

export interface ExportSession {
  store: StoreApi<ExportState>;
  start: () => void;
  /** Ends whatever is under way. */
  stop: () => void;
  choosePreset: (id: string) => void;
  chooseColumns: (columns: ColumnChoice) => void;
  chooseDelimiter: (delimiter: Delimiter) => void;
  nameFiles: (label: string) => void;
  includeDoNotContact: (on: boolean) => void;
  /** After a change of one person in the library. */
  readAgain: (candidateId: string) => Promise<void>;
  /** Null when it was cancelled. */
  write: () => Promise<ReadyFile[] | null>;
  cancelWriting: () => void;
}

export interface ExportNeeds {
  ids: readonly string[];
  roleId: string | null;
  label: string;
  /** Decides separator and decimal sign of a spreadsheet file. */
  language: string;
  timeZone: string;
  recall: () => Promise<Remembered>;
  remember: (choice: Remembered) => void;
  recogniser: () => Promise<Recogniser>;
  rows?: typeof exportRows;
}

export function createExportSession(needs: ExportNeeds): ExportSession {
  const [first] = presets;
  if (!first) throw new Error('There is no preset.');
  const { language, timeZone } = needs;
  const readRows = needs.rows ?? exportRows;
  let remembered: Remembered = { preset: first.id, delimiter: null, columns: {} };
  let life = new AbortController();
  let planning = new AbortController();
  let pen = new AbortController();

  const layoutOf = (preset: Preset, columns: ColumnChoice, delimiter?: Delimiter): Layout =>
    layoutFor(preset, language, { columns: chosenColumns(columns), delimiter }, timeZone);
  /** What was picked for a spreadsheet says nothing about what a machine expects. */
  const usual = (preset: Preset): Delimiter | undefined =>
    preset.delimiter === 'language' ? (remembered.delimiter ?? undefined) : undefined;
  const chosen = (preset: Preset) => {
    const columns = columnChoice(preset, remembered.columns[preset.id]);
    return { preset, columns, layout: layoutOf(preset, columns, usual(preset)) };
  };

  const store = createStore<ExportState>(() => ({
    reading: { at: 'reading', done: 0, total: needs.ids.length },
    rows: [],
    filled: new Map(),
    ...chosen(first),
    label: needs.label,
    includeDoNotContact: false,
    plan: null,
    writing: null,
  }));
  const { getState: now, setState: set } = store;

  /** Looks at every row anew; the look before ends, whatever it had found. */
  function look(): void {
    planning.abort();
    planning = new AbortController();
    const { signal } = planning;
    const { rows, layout, label, includeDoNotContact, reading, columns } = now();
    set({ plan: null });
    if (reading.at !== 'read' || columns.on.size === 0) return;
    planExport(rows, layout, { label, includeDoNotContact, signal }).then(
      (plan) => {
        if (!signal.aborted) set({ plan });
      },
      (error: unknown) => {
        if (!signal.aborted) console.error('The export was not looked at:', error);
      },
    );
  }

  function change(part: Partial<ExportState>): void {
    set(part);
    look();
  }

  async function read(signal: AbortSignal): Promise<void> {
    const [known, recogniser] = await Promise.all([needs.recall(), needs.recogniser()]);
    if (signal.aborted) return;
    remembered = known;
    set(chosen(presetById(known.preset) ?? first ?? now().preset));
    const rows: ExportRow[] = [];
    const filled = new Map<ColumnId, number>();
    const total = needs.ids.length;
    for await (const piece of readRows(needs.ids, needs.roleId, recogniser, { signal })) {
      rows.push(...piece.rows);
      addFilled(filled, piece.rows);
      set({ reading: { at: 'reading', done: piece.done, total } });
    }
    change({ rows, filled, reading: { at: 'read' } });
  }

  function keep(part: Partial<Remembered>): void {
    remembered = { ...remembered, ...part };
    needs.remember(remembered);
  }

  return {
    store,
    start() {
      life.abort();
      life = new AbortController();
      const { signal } = life;
      read(signal).catch((error: unknown) => {
        if (signal.aborted) return;
        console.error('The people to export were not read:', error);
        set({ reading: { at: 'failed' } });
      });
    },
    stop() {
      for (const one of [life, planning, pen]) one.abort();
    },
    choosePreset(id) {
      const preset = presetById(id);
      if (!preset) return;
      keep({ preset: id });
      change(chosen(preset));
    },
    chooseColumns(columns) {
      const { preset, layout } = now();
      if (columns.on.size > 0)
        keep({ columns: { ...remembered.columns, [preset.id]: chosenColumns(columns) } });
      change({ columns, layout: layoutOf(preset, columns, layout.delimiter) });
    },
    chooseDelimiter(delimiter) {
      const { preset, columns } = now();
      if (preset.delimiter === 'language') keep({ delimiter });
      change({ layout: layoutOf(preset, columns, delimiter) });
    },
    nameFiles: (label) => change({ label }),
    includeDoNotContact: (on) => change({ includeDoNotContact: on }),
    async readAgain(candidateId) {
      const { signal } = life;
      const recogniser = await needs.recogniser();
      for await (const piece of readRows([candidateId], needs.roleId, recogniser, { signal })) {
        const [fresh] = piece.rows;
        if (fresh) change({ rows: now().rows.map((row) => (row.candidateId === candidateId ? fresh : row)) });
      }
    },
    async write() {
      const { plan, layout } = now();
      if (!plan || plan.written === 0) return null;
      pen = new AbortController();
      const { signal } = pen;
      set({ writing: { done: 0, total: plan.written } });
      try {
        return await filesOf(plan, layout, {
          signal,
          onProgress: (done, total) => set({ writing: { done, total } }),
        });
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      } finally {
        set({ writing: null });
      }
    },
    cancelWriting: () => pen.abort(),
  };
}

function addFilled(filled: Map<ColumnId, number>, rows: readonly ExportRow[]): void {
  for (const id of COLUMN_IDS) {
    const holds = rows.filter((row) => isFilled(COLUMNS[id].read(row))).length;
    filled.set(id, (filled.get(id) ?? 0) + holds);
  }
}

const isFilled = (value: Value): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== '' && value !== null && value !== false;
