/** Rows of a profile: employment, education, certificates, languages, and the contracts done on Upwork. */
import type { Certification, Contract, Position, SpokenLanguage, Study } from '../../domain/reading';
import { month, span } from './dates';
import { ONLY_SUM } from './money';
import { type Row, rows, type Section, sectionLines, within } from './sections';
import { said, see } from './shown';

function dated(lines: readonly string[]): number {
  return lines.findIndex((line) => span(line) !== null);
}

/** "Backend Developer | Brightmoor Labs": the company stands behind the last bar. */
function split(head: string): { title: string; company?: string } {
  const bar = head.lastIndexOf(' | ');
  if (bar < 0) return { title: head };
  return { title: head.slice(0, bar).trim(), company: head.slice(bar + 3).trim() };
}

function position(row: Row): Position | null {
  const { title, company } = split(row.head);
  const at = dated(row.lines);
  const before = at < 0 ? [] : row.lines.slice(0, at);
  const employer = company ?? before[0];
  if (!employer && at < 0) return null;
  const out: Position = { title };
  if (employer) out.company = employer;
  const line = row.lines[at];
  if (line) Object.assign(out, span(line), { dates: line });
  const description = row.lines.slice(at + 1).join('\n');
  if (description) out.description = description;
  return out;
}

export function positions(found: Section): Position[] {
  return rows(found).flatMap((row) => position(row) ?? []);
}

export function studies(found: Section): Study[] {
  return rows(found).flatMap((row) => {
    const at = dated(row.lines);
    const rest = row.lines.filter((_, i) => i !== at);
    const out: Study = { school: row.head };
    const line = row.lines[at];
    if (line) Object.assign(out, span(line));
    if (rest[0]) out.degree = rest[0];
    if (rest.length > 1) out.description = rest.slice(1).join('\n');
    return /^(no|nothing|add)\b.*(education|item|yet)/i.test(row.head) ? [] : [out];
  });
}

export function certificates(found: Section): Certification[] {
  const wrapped = within(found, '[data-testid~="certificate-wrapper"]'); // 2026-07
  const list: Row[] = wrapped.length
    ? wrapped.flatMap((w) => rows({ roots: [w], heading: null }).slice(0, 1))
    : rows(found);
  return list.map((row) => {
    const all = row.lines.join('\n');
    const out: Certification = { name: row.head };
    const issuer = /^(?:provider|issuer|issued by):?\s*(.+)$/im.exec(all)?.[1];
    if (issuer) out.issuer = issuer;
    const issued = month(/^(?:issued|earned|date earned):?\s*(.+)$/im.exec(all)?.[1] ?? '');
    if (issued && issued !== 'present') out.issued = issued;
    return out;
  });
}

/** "English: Fluent", "Spanish - Basic", or a bare name. */
export function languages(found: Section): SpokenLanguage[] {
  const lines = rows(found).map((r) => [r.head, ...r.lines].join(' '));
  return (lines.length ? lines : sectionLines(found)).flatMap((line) => {
    const [, name, level] = /^([\p{L}][\p{L}\p{M} ()'-]{1,40}?)\s*(?:[:–]\s*(.+))?$/u.exec(line) ?? [];
    if (!name) return [];
    return [level ? { name: name.trim(), level: level.trim() } : { name: name.trim() }];
  });
}

function contract(row: Row): Contract | null {
  const at = dated(row.lines);
  const kind = row.lines.find((l) => /^(fixed[- ]price|hourly|.{1,20}\/\s?hr)$/i.test(l));
  if (at < 0 && !kind) return null;
  const out: Contract = { title: row.head };
  Object.assign(out, span(row.lines[at] ?? ''));
  if (kind) out.type = /^fixed/i.test(kind) ? 'Fixed price' : 'Hourly';
  const earned = row.lines.find((l) => ONLY_SUM.test(l));
  if (earned) out.earned = { text: earned };
  // 2026-07 marks the stars; without the mark the figure alone in its line is the score, never one inside the feedback
  const marked = said(see(row.element, '.air3-rating-value-text'));
  const score = Number(
    /^[0-5](?:\.\d{1,2})?$/.exec(marked || (row.lines.find((l) => /^[1-5]\.\d{1,2}$/.test(l)) ?? ''))?.[0],
  );
  if (score > 0) out.score = score;
  return out;
}

export function contracts(found: Section): Contract[] {
  const marked = within(found, '.assignments-item'); // 2026-07
  const list = marked.length
    ? marked.flatMap((m) => rows({ roots: [m], heading: null }).slice(0, 1))
    : rows(found);
  return list.flatMap((row) => contract(row) ?? []);
}
