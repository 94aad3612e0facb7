/** Puts a person together from what a layout gave: fields with their source, and a reason for what is not there. */
import type { Draft, DraftFields, FieldName, MissingReason, Position, Study } from '../../domain/reading';
import type { TopCard } from './topcard';

export function put<K extends FieldName>(
  draft: Draft,
  name: K,
  value: DraftFields[K] | undefined,
  source: string,
): void {
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) return;
  Object.assign(draft, { [name]: { value, source } });
  delete draft.missing[name];
}

/** Gives a reason, unless there is a value or a reason already. */
export function lack(draft: Draft, reason: MissingReason, ...names: FieldName[]): void {
  for (const name of names) if (!draft[name] && !draft.missing[name]) draft.missing[name] = reason;
}

export function putTopCard(draft: Draft, top: TopCard): void {
  put(draft, 'name', top.name, 'card');
  put(draft, 'headline', top.headline, 'card');
  put(draft, 'location', top.location, 'card');
  put(draft, 'connection', top.connection, 'card');
}

/** The employer of today: the top card's, else the first role to this day; and the title held there. */
export function putCurrent(draft: Draft, top: TopCard | null): void {
  const roles: readonly Position[] = draft.experience?.value ?? [];
  const studies: readonly Study[] = draft.education?.value ?? [];
  const now = roles.filter((role) => role.end === 'present');
  let company = top?.company;
  if (company && top?.unsure) {
    // Employer or school? What is a school below and no employer of today was named as the school.
    const school = studies.some((study) => study.school === company);
    if (school && !now.some((role) => role.company === company)) company = undefined;
  }
  const role = now.find((one) => one.company === company) ?? (company ? undefined : now[0]);
  put(draft, 'currentCompany', company ?? role?.company, company ? 'card' : 'position');
  put(draft, 'currentTitle', role?.title, 'position');
}
