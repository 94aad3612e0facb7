/** Rows of a profile: employment, education, certificates, languages, and the contracts done on Upwork. */
import type { Certification, Contract, Position, SpokenLanguage, Study } from '../../domain/reading';
import { month, span } from './dates';
import { ONLY_SUM } from './money';
import { type Row, rowsOf, type Section } from './sections';

/** A row's date line, and its other lines in order. */
function dated(row: Row) {
  const at = row.lines.findIndex(span);
  const dates = row.lines[at] ?? '';
  return { at, dates, rest: row.lines.filter((_, i) => i !== at), ...span(dates) };
}

/** "Backend Developer | Brightmoor Labs": the company stands behind the last bar. */
export function positions(found: Section): Position[] {
  return rowsOf(found).flatMap((row) => {
    const [, title = row.head, named] = /^(.*) \| (.*)$/.exec(row.head) ?? [];
    const { at, rest, ...time } = dated(row);
    const company = named ?? (at > 0 ? rest.shift() : undefined);
    return company || at >= 0 ? ({ title, company, ...time, description: rest.join('\n') } as Position) : [];
  });
}

export function studies(found: Section): Study[] {
  return rowsOf(found).map((row) => {
    const { start, end, rest } = dated(row);
    return { school: row.head, start, end, degree: rest.shift(), description: rest.join('\n') } as Study;
  });
}

export function certificates(found: Section): Certification[] {
  return rowsOf(found).map((row) => {
    const label = (pattern: RegExp) => row.lines.map((l) => pattern.exec(l)?.[1]).find(Boolean);
    const issued = month(label(/^(?:issued|earned):?\s*(.+)/i) ?? '');
    return { name: row.head, issuer: label(/^(?:provider|issuer):?\s*(.+)/i), issued } as Certification;
  });
}

/** "English: Fluent", or a bare name. */
export function languages(found: Section): SpokenLanguage[] {
  return rowsOf(found).flatMap((row) => {
    const [, name, level] =
      /^(\p{L}[^:–\d]{1,40}?)\s*(?:[:–]\s*(.+))?$/u.exec([row.head, ...row.lines].join(' ')) ?? [];
    return name ? ({ name, level } as SpokenLanguage) : [];
  });
}

export function contracts(found: Section): Contract[] {
  return rowsOf(found).flatMap((row) => {
    const { at, start, end, rest } = dated(row);
    const kind = rest.find((l) => /^(fixed[- ]price|hourly|.{1,20}\/\s?hr)$/i.test(l));
    const earned = rest.find((l) => ONLY_SUM.test(l));
    const contract = {
      title: row.head,
      start,
      end,
      type: kind && (/^fixed/i.test(kind) ? 'Fixed price' : 'Hourly'),
      earned: earned && { text: earned },
      score: Number(rest.find((l) => /^[1-5](\.\d+)?$/.test(l))) || undefined, // alone in its line, never inside the feedback
    };
    return at >= 0 || kind ? (contract as Contract) : [];
  });
}
