/** What will be wrong in the file before it is one: codes, counts and the people concerned. The catalogue words them. */
import { type CellChange, cellsOf } from './cell';
import { inChunks, type Paced } from './chunk';
import { COLUMNS, type ColumnId } from './column';
import { csvText } from './csv';
import type { ExportRow } from './export-row';
import type { Layout } from './layout';
import { type PlannedFile, type Sized, splitFiles } from './split-files';

export type FindingCode =
  | CellChange['code']
  | 'do not contact'
  | 'doubtful name'
  /** Two people with the address by which the target tells people apart: it would make one of them. */
  | 'same e-mail'
  | 'split'
  /** The figures of the match are a sourcing aid and never the only columns. */
  | 'score alone';

/**
 * `left out`: the rows are not in the file. `look`: the rows are, and somebody should look first. `changed`: written
 * otherwise than stored. `told`: worth knowing. `blocks`: no file as it stands.
 */
export type FindingLevel = 'blocks' | 'left out' | 'look' | 'changed' | 'told';

export interface Finding {
  code: FindingCode;
  level: FindingLevel;
  /** Header of the column concerned. */
  column?: string;
  /** For `replaced`. */
  from?: string;
  to?: string;
  /** For `cut` and `left empty`. */
  max?: number;
  /** For `split`. */
  files?: number;
  cells: number;
  rows: { candidateId: string; name: string }[];
}

export interface Plan {
  /** People given. */
  total: number;
  /** People in the files. */
  written: number;
  /** Of these, the ones nobody has to look at first. */
  ready: number;
  files: PlannedFile[];
  findings: Finding[];
}

export interface PlanOptions extends Paced {
  /** What the files are named after: the role. */
  label: string;
  includeDoNotContact?: boolean;
}

const ORDER: readonly FindingLevel[] = ['blocks', 'left out', 'look', 'changed', 'told'];

type Bare = Omit<Finding, 'cells' | 'rows'>;

function findingOf(column: string, change: CellChange): Bare {
  switch (change.code) {
    case 'replaced':
      return { code: change.code, level: 'changed', column, from: change.from, to: change.to };
    case 'start removed':
    case 'filled in':
      return { code: change.code, level: 'changed', column };
    case 'cut':
    case 'left empty':
      return { code: change.code, level: 'look', column, max: change.max };
    case 'missing':
      return { code: change.code, level: change.need === 'row' ? 'left out' : 'look', column };
    case 'refused':
      return { code: change.code, level: 'look', column };
  }
}

/** Looks at every row as it will be written and decides which file it goes to. */
export async function planExport(
  rows: readonly ExportRow[],
  layout: Layout,
  options: PlanOptions,
): Promise<Plan> {
  const found = new Map<string, Finding>();
  const look = new Set<string>();
  const byEmail = new Map<string, ExportRow[]>();
  const kept: Sized[] = [];
  const { preset, columns } = layout;
  const shows = (...ids: ColumnId[]) => columns.some(({ column }) => ids.includes(column));
  const [namesShown, emailShown] = [shows('givenName', 'familyName'), shows('email')];

  const add = (row: ExportRow, finding: Bare): void => {
    const key = JSON.stringify([finding.code, finding.level, finding.column, finding.from]);
    const group = found.get(key) ?? { ...finding, cells: 0, rows: [] };
    found.set(key, group);
    group.cells += 1;
    if (group.rows.at(-1)?.candidateId !== row.candidateId) {
      group.rows.push({ candidateId: row.candidateId, name: row.fullName });
    }
    if (finding.level === 'look') look.add(row.candidateId);
  };

  const check = (row: ExportRow): void => {
    if (row.doNotContact && !options.includeDoNotContact) {
      add(row, { code: 'do not contact', level: 'left out' });
      return;
    }
    const changes: Bare[] = [];
    const cells = cellsOf(row, layout, (column, change) => changes.push(findingOf(column.header, change)));
    const refusals = changes.filter((change) => change.level === 'left out');
    // Of a row that is not written only the reason matters.
    for (const change of refusals.length > 0 ? refusals : changes) add(row, change);
    if (refusals.length > 0) return;
    if (namesShown && row.nameDoubtful) add(row, { code: 'doubtful name', level: 'look' });
    const email = emailShown ? row.emails[0]?.toLowerCase() : undefined;
    if (email) byEmail.set(email, [...(byEmail.get(email) ?? []), row]);
    // The size costs a second writing, so it is asked for only where a cap depends on it.
    kept.push({ row, bytes: preset.maxBytes ? byteLength(`${csvText([cells], layout)}\r\n`) : 0 });
  };
  for await (const chunk of inChunks(rows, options)) chunk.forEach(check);
  for (const same of byEmail.values()) {
    if (same.length > 1) for (const row of same) add(row, { code: 'same e-mail', level: 'look' });
  }

  const blocked = columns.every(({ column }) => COLUMNS[column].score);
  const header = byteLength(csvText([columns.map((column) => column.header)], layout));
  const files = blocked ? [] : splitFiles(kept, preset, options.label, header);
  const findings = [...found.values()];
  if (blocked) findings.push({ code: 'score alone', level: 'blocks', cells: 0, rows: [] });
  if (files.length > 1) {
    findings.push({ code: 'split', level: 'told', files: files.length, cells: 0, rows: [] });
  }
  return {
    total: rows.length,
    written: blocked ? 0 : kept.length,
    ready: blocked ? 0 : kept.filter(({ row }) => !look.has(row.candidateId)).length,
    files,
    findings: findings.sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level)),
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
