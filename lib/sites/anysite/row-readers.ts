/** Rows as positions, studies, certificates, languages and skills. */
import type { Certification, Position, SpokenLanguage, Study } from '../../domain/reading';
import { unique } from './contact';
import { type RowParts, rowParts } from './line-parts';
import type { Line } from './outline';
import { rowsOf } from './rows';
import { isDegree, isLevel, isRole, isSchool } from './words';

const MOST_ROWS = 100;

function dates(parts: RowParts): Pick<Position, 'start' | 'end' | 'dates'> {
  const { start, end, dates: printed } = parts;
  return { ...(start ? { start } : {}), ...(end ? { end } : {}), ...(printed ? { dates: printed } : {}) };
}

/** "Back-end Developer, Example AB": one line for both, where nothing else names the employer. */
function parted(name: string): string[] {
  const comma = name.indexOf(', ');
  if (comma < 0) return [name];
  const [before, after] = [name.slice(0, comma), name.slice(comma + 2)];
  return isRole(before) !== isRole(after) ? [before, after] : [name];
}

/** Role and employer in either order: the one that sounds like a role, else the first. */
export function positionOf(lines: readonly Line[], group?: Line): Position | null {
  const parts = rowParts(lines, true);
  let { names } = parts;
  if (names.length === 1 && !group) names = parted(names[0] ?? '');
  const role = names.findIndex(isRole);
  const first = role === 1 && !isRole(names[0] ?? '') ? 1 : 0;
  const title = names[first];
  const company = group ? group.text : first === 1 ? names[0] : names[1];
  if (!title || (names.length === 1 && !parts.start && lines.length > 1)) return null;
  const row: Position = { title, ...(company ? { company } : {}), ...dates(parts) };
  if (parts.location) row.location = parts.location;
  if (parts.employmentType) row.employmentType = parts.employmentType;
  if (parts.description) row.description = parts.description;
  return row;
}

/** "Computer Science, Master, Example University": the school apart, all else as it was printed. */
function schoolApart(name: string): string[] {
  const pieces = name.split(/,\s+/);
  const at = pieces.findIndex((piece) => isSchool(piece) && !isDegree(piece));
  if (pieces.length < 2 || at < 0) return [name];
  const rest = pieces.filter((_, i) => i !== at);
  // "University of California, Berkeley": what follows the school is no degree but its town.
  const [town] = rest;
  if (at === 0 && rest.length === 1 && town && !isDegree(town) && !/\s/.test(town)) return [name];
  return [pieces[at] ?? '', rest.join(', ')];
}

function studyOf(lines: readonly Line[]): Study | null {
  const parts = rowParts(lines, false);
  let { names } = parts;
  if (names.length === 1) names = schoolApart(names[0] ?? '');
  names = names.filter(
    (name) => !/^(gpa|grade|note|gesamtnote|average)\b|^\d([.,]\d+)?\s*(\/\s*\d.*)?$/i.test(name),
  );
  let school = names.findIndex((name) => isSchool(name) && !isDegree(name));
  if (school < 0) school = names.findIndex((name) => isSchool(name));
  if (school < 0) school = isDegree(names[0] ?? '') && names.length > 1 ? 1 : 0;
  const others = names.filter((_, i) => i !== school);
  const at = names[school];
  if (!at) return null;
  const [degree, field] = others;
  const row: Study = {
    school: at,
    ...(degree ? { degree } : {}),
    ...(field && field.length <= 80 ? { field } : {}),
  };
  if (parts.start) row.start = parts.start;
  if (parts.end) row.end = parts.end;
  if (parts.description) row.description = parts.description;
  return row;
}

export function positionsIn(lines: readonly Line[], heading: Element): Position[] {
  const { rows, groups } = rowsOf(lines, heading);
  return rows.flatMap((row, i) => positionOf(row, groups[i]) ?? []).slice(0, MOST_ROWS);
}

export function studiesIn(lines: readonly Line[], heading: Element): Study[] {
  return rowsOf(lines, heading)
    .rows.flatMap((row) => studyOf(row) ?? [])
    .slice(0, MOST_ROWS);
}

export function certificatesIn(lines: readonly Line[], heading: Element): Certification[] {
  const { rows } = rowsOf(lines, heading);
  // Single lines without dates are one certificate each.
  const each =
    rows.length === 1 && (rows[0]?.every((line) => line.bullet) ?? false)
      ? lines.map((line) => [line])
      : rows;
  return each
    .flatMap((row): Certification[] => {
      const { names, start } = rowParts(row, false);
      const [name, issuer] = names;
      if (!name || name.length > 160) return [];
      const by = issuer?.replace(/^(issued by|awarded by|von|par|por)\s+/i, '');
      return [{ name, ...(by ? { issuer: by } : {}), ...(start ? { issued: start } : {}) }];
    })
    .slice(0, MOST_ROWS);
}

/** "English — Native", "English (fluent)", "English: C1"; or a heading with its level below. */
export function languagesIn(lines: readonly Line[]): SpokenLanguage[] {
  const found: SpokenLanguage[] = [];
  for (const line of lines) {
    const pieces =
      line.chips.length > 1 && line.chips.every((chip) => !isLevel(chip))
        ? line.chips
        : line.text.split(/\s*[;,•]\s*(?![^(]*\))/);
    for (const piece of pieces) {
      const [name = '', level = ''] = piece
        .split(/\s*[(:|·–—]\s*|\s+-\s+|\s*\t\s*/)
        .map((s) => s.replace(/[)\s]+$/, ''));
      const last = found.at(-1);
      if (isLevel(name) && last) last.level ??= name;
      else if (name !== '' && name.length <= 40 && name.split(' ').length <= 4 && /^\p{L}/u.test(name)) {
        const spoken =
          /^(\p{L}[\p{L} ]*?)\s+([abc][12]|native|fluent|basic|intermediate|advanced)\b.*$/iu.exec(name);
        if (spoken?.[1] && !level)
          found.push({ name: spoken[1], level: name.slice(spoken[1].length).trim() });
        else found.push({ name, ...(level ? { level } : {}) });
      }
    }
  }
  return found.slice(0, 40);
}

/** Without "(5 years)" and other measures behind it. */
function bareSkill(raw: string): string {
  return raw
    .replace(
      /\s*[([][^()[\]]*(\d|year|jahr|an(s|née)|advanced|expert|basic|beginner|intermediate)[^()[\]]*[)\]]\s*$/i,
      '',
    )
    .replace(/\s+(intermediate|advanced|beginner|novice|proficient)$/i, '')
    .replace(/[.,;:\s]+$/, '')
    .trim();
}

/** Chips, list items, comma lists; a label before a colon is no skill, a heading above a list is one. */
export function skillsIn(lines: readonly Line[]): string[] {
  const skills: string[] = [];
  for (const line of lines) {
    const label = /^[^:,]{1,40}:\s+(?=\S)/.exec(line.text)?.[0] ?? '';
    const rest = line.text.slice(label.length);
    const pieces = line.chips.length > 1 ? line.chips : rest.split(/\s*[,;•·|●▪]\s*(?![^(]*\))|\s+[–—-]\s+/);
    for (const piece of pieces) {
      const skill = bareSkill(piece.replace(/^(and|und|et|y|e|og|och)\s+/i, ''));
      const words = skill.split(/\s+/).length;
      if (skill !== '' && skill.length <= 60 && words <= 6 && !isLevel(skill) && /[\p{L}]/u.test(skill))
        skills.push(skill);
    }
  }
  return unique(skills);
}
