/** Entries of a profile as one line of a cell each. */
import type { Certification, Position, SpokenLanguage, Study } from '../domain/reading';

/** "2019-03 – present"; one date alone stands alone. */
function span({ start, end }: { start?: string; end?: string }): string {
  return [start, end].filter(Boolean).join(' – ');
}

function line(parts: readonly (string | undefined)[], aside: string): string {
  const head = parts.filter(Boolean).join(', ');
  if (!aside) return head;
  return head ? `${head} (${aside})` : aside;
}

export function positionLine(
  position: Pick<Position, 'title' | 'company' | 'start' | 'end' | 'dates'>,
): string {
  return line([position.title, position.company], span(position) || (position.dates ?? ''));
}

export function studyLine(study: Study): string {
  return line([study.degree, study.field, study.school], span(study));
}

export function languageLine({ name, level }: SpokenLanguage): string {
  return line([name], level ?? '');
}

export function certificationLine({ name, issuer, issued }: Certification): string {
  return line([name, issuer], issued ?? '');
}
