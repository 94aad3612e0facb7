/** Lines of a page parted by their headings. Found by what the headings say and how deep they stand. */
import { parentOf, text as textOf, within } from '../dom';
import type { Line } from './outline';
import { type SectionKind, sectionOf } from './words';

export interface Section {
  kind: SectionKind;
  heading: Line;
  lines: Line[];
}

export interface Parted {
  /** Lines that stand in no section: the name and what is written beside it. */
  loose: Line[];
  sections: Section[];
}

/**
 * The box of a section: the largest one around its heading that holds no other heading of a section. null where the
 * box holds nothing but the heading (all lines stand side by side), or where it would be the whole page.
 */
function boxOf(heading: Line, headings: readonly Line[]): Element | null {
  const others = headings.filter((other) => other !== heading && other.level <= heading.level);
  if (others.length === 0) return null;
  let box = heading.holder;
  for (
    let up = parentOf(box);
    up && !others.some((other) => up && within(other.holder, up));
    up = parentOf(box)
  )
    box = up;
  return textOf(box).length > heading.text.length + 10 ? box : null;
}

/** A deeper "Skills" or "Courses" inside a role belongs to the role: its own parent already holds a line of the section. */
function isInside(line: Line, section: Section, kind: SectionKind): boolean {
  if (line.level <= section.heading.level || line.level > 6) return false;
  if (kind !== 'skills' && kind !== 'other' && kind !== 'about' && kind !== 'education') return false;
  const parent = parentOf(line.holder);
  return parent !== null && section.lines.some((other) => within(other.holder, parent));
}

/** A heading of text files and bold lines ("SKILLS: Go, SQL") may carry its content behind a colon. */
function split(line: Line): { head: string; rest: string } {
  const colon = line.text.indexOf(':');
  if (colon < 0 || colon > 40) return { head: line.text, rest: '' };
  return { head: line.text.slice(0, colon), rest: line.text.slice(colon + 1).trim() };
}

function isHeading(line: Line, text: boolean): SectionKind | null {
  const { head, rest } = split(line);
  if (head.length > 60) return null;
  const kind = sectionOf(head);
  if (!kind || line.bullet) return null;
  if (rest !== '') return line.level === 7 || text ? (rest.length < 400 ? kind : null) : null;
  // Three words at most for what is only dressed like a heading, and the whole line in a text file.
  if (line.level === 0) return text && head.split(' ').length <= 3 ? kind : null;
  return line.level < 7 || head.split(' ').length <= 4 ? kind : null;
}

/** `text`: the page is a text file, where a heading is a short line. */
export function partsOf(lines: readonly Line[], text: boolean): Parted {
  const parted: Parted = { loose: [], sections: [] };
  let open: Section | null = null;
  let box: Element | null = null;
  const kinds = new Map(
    lines.map((line) => [line, line.level === 1 ? sectionOf(line.text) : isHeading(line, text)]),
  );
  const headings = lines.filter((line) => kinds.get(line));
  for (const line of lines) {
    if (open && box && !within(line.holder, box)) open = null;
    const kind = kinds.get(line);
    if (kind && !(open && isInside(line, open, kind))) {
      const { rest } = split(line);
      open = {
        kind,
        heading: line,
        lines: rest === '' ? [] : [{ ...line, text: rest, level: 0, chips: [] }],
      };
      box = boxOf(line, headings);
      parted.sections.push(open);
      continue;
    }
    // An unknown heading of the same rank ends a section, unless the section has a box of its own to end with.
    if (open && !box && line.level > 0 && line.level < 7 && line.level <= open.heading.level) open = null;
    (open ? open.lines : parted.loose).push(line);
  }
  return parted;
}
