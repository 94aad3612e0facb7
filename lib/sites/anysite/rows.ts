/** Rows of a section, cut by their dates: whatever box holds one date and no other is one row. */
import { parentOf, tagOf, within } from '../dom';
import { spanIn } from './dates';
import type { Line } from './outline';

/** A sentence that names a year is no date line. */
function isDateLine(line: Line): boolean {
  const span = spanIn(line.text);
  if (!span || (line.bullet && !span.range)) return false;
  const rest = line.text.length - (span.to - span.from);
  return span.range ? rest <= 140 : rest <= 60 && !/[.!?]\s*$/.test(line.text);
}

/** The largest box around a line that holds no other of the marked lines. */
function boxOf(line: Line, others: readonly Line[], stop: Element | null): Element {
  let box = line.holder;
  for (let up = parentOf(box); up && up !== stop && !within(stop, up); up = parentOf(box)) {
    if (others.some((other) => other !== line && within(other.holder, up))) break;
    box = up;
  }
  return box;
}

/** Text rows: a paragraph, or the short lines above a date. */
function byText(lines: readonly Line[], marked: readonly Line[]): Line[][] {
  const starts = new Set<number>();
  for (const mark of marked) {
    let at = lines.indexOf(mark);
    // Up to two short lines above belong to the row, not further than an empty line or a bullet.
    for (let steps = 0; steps < 2 && at > 0 && !lines[at]?.gap; steps++) {
      const above = lines[at - 1];
      if (
        !above ||
        above.bullet ||
        above.text.length > 80 ||
        /[.;]$/.test(above.text) ||
        marked.includes(above)
      )
        break;
      at -= 1;
    }
    starts.add(at);
  }
  return cut(lines, starts);
}

function cut(lines: readonly Line[], starts: ReadonlySet<number>): Line[][] {
  const rows: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (starts.has(index) || rows.length === 0) rows.push([]);
    rows.at(-1)?.push(line);
  }
  return rows;
}

/** Rows without dates: by the headings that stand highest, else by list items. */
function undated(lines: readonly Line[]): Line[][] {
  const levels = lines.map((line) => line.level).filter((level) => level > 0);
  const top = Math.min(...levels);
  if (levels.length === 0) return lines.length > 0 ? [[...lines]] : [];
  return cut(lines, new Set(lines.flatMap((line, i) => (line.level === top ? [i] : []))));
}

export interface RowsOf {
  rows: Line[][];
  /** Of each row: the heading above several roles, an employer named once. */
  groups: (Line | undefined)[];
}

export function rowsOf(lines: readonly Line[], heading: Element): RowsOf {
  const marked = lines.filter(isDateLine);
  if (marked.length === 0) {
    const rows = undated(lines);
    return { rows, groups: rows.map(() => undefined) };
  }
  const boxes = marked.map((mark) => boxOf(mark, marked, heading));
  // One holder for several dates: a text file, or lines parted by `br`.
  const shared = marked.some((mark, i) => marked.some((other, j) => i !== j && mark.holder === other.holder));
  // Dates in boxes of their own, or all beside each other: nothing but the order of the lines tells the rows.
  const bare = boxes.every((box) => lines.filter((line) => within(line.holder, box)).length < 2);
  const flat = shared || (bare && lines.length > marked.length);
  if (flat) {
    if (marked.length === 1) return { rows: [[...lines]], groups: [undefined] };
    const rows = byText(lines, marked);
    return { rows, groups: rows.map(() => undefined) };
  }
  const rows: Line[][] = [];
  const groups: (Line | undefined)[] = [];
  let group: Line | undefined;
  let last: Element | null = null;
  for (const line of lines) {
    const box = boxes.find((candidate) => within(line.holder, candidate));
    if (box) {
      if (box !== last) {
        rows.push([]);
        groups.push(group);
      }
      rows.at(-1)?.push(line);
      last = box;
    } else if (line.level > 0 || rows.length === 0) {
      // Outside of every dated box: a heading over the next ones, or a row without dates.
      const sibling = boxes.some((b) => parentOf(b) !== null && parentOf(b) === siblingOf(line, b));
      if (sibling) {
        rows.push([line]);
        groups.push(undefined);
        last = null;
      } else group = line;
    } else if (last === null) rows.at(-1)?.push(line);
  }
  return { rows, groups };
}

/** The parent in which the line's own box stands beside `box`, built like it; null when it does not. */
function siblingOf(line: Line, box: Element): Element | null {
  const parent = parentOf(box);
  if (!parent || !within(line.holder, parent) || line.holder === parent) return null;
  let own: Element | null = line.holder;
  while (own && parentOf(own) !== parent) own = parentOf(own);
  return own &&
    tagOf(own) === tagOf(box) &&
    /^(LI|ARTICLE|SECTION|TR|DIV)$/.test(tagOf(own)) &&
    own !== line.holder
    ? parent
    : null;
}
