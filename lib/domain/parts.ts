/** A person's text in pieces, each with where it stands. What is matched, quoted and shown marked is this list. */

import type { TextPart } from './match';
import type { TextKind } from './mention';
import type { DraftFields, Field, FieldName, Item, Position } from './reading';

/** A draft, or the stored fields of a profile: both hold fields by name. */
export type ReadFields = { [K in FieldName]?: Field<DraftFields[K]> };

/** Everything about a person that can state a skill, in reading order. List items stand alone, so that no word of one
 * colours its neighbour. Names of repositories are left out: they state nothing. */
export function textParts(fields: ReadFields): TextPart[] {
  return [
    ...texts('headline', 'headline', fields.headline?.value),
    ...texts('about', 'prose', fields.about?.value),
    ...currentTitle(fields),
    ...(fields.experience?.value ?? []).flatMap(positionParts),
    ...texts('topSkills', 'listed', ...(fields.topSkills?.value ?? [])),
    ...texts('skills', 'listed', ...(fields.skills?.value ?? [])),
    ...texts('repositoryLanguages', 'listed', ...(fields.repositoryLanguages?.value ?? [])),
    ...certificationParts(fields),
    ...educationParts(fields),
    ...contractParts(fields),
    ...texts('languages', 'listed', ...(fields.languages?.value ?? []).map(languageText)),
  ];
}

/** A row of a list, for the quick match. A cover letter is the applicant's own words and counts as their about. */
export function itemParts(item: Item): TextPart[] {
  return [
    ...texts('headline', 'headline', item.headline),
    ...texts('currentTitle', 'title', item.title),
    ...texts('about', 'prose', item.summary, item.description, item.coverLetter),
    ...texts('skills', 'listed', ...(item.skills ?? [])),
  ];
}

/** One spoken language as it is quoted: the name, then the level. */
export function languageText({ name, level }: { name: string; level?: string }): string {
  return level ? `${name} · ${level}` : name;
}

function texts(field: FieldName, kind: TextKind, ...values: (string | undefined)[]): TextPart[] {
  return values.filter(filled).map((text) => ({ field, kind, text }));
}

function positionParts(position: Position, index: number): TextPart[] {
  const { title, company, description, skills, start, end } = position;
  const label = company ?? title;
  const at = {
    field: 'experience' as const,
    position: index,
    ...(label ? { label } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
  };
  return [
    part(at, 'title', title),
    part(at, 'employer', company),
    part(at, 'prose', description),
    ...(skills ?? []).map((skill) => part(at, 'listed', skill)),
  ].flat();
}

function part(at: Omit<TextPart, 'kind' | 'text'>, kind: TextKind, text: string | undefined): TextPart[] {
  return filled(text) ? [{ ...at, kind, text }] : [];
}

/** The top card's title, unless a position repeats it: one claim is not two places. */
function currentTitle(fields: ReadFields): TextPart[] {
  const title = fields.currentTitle?.value;
  const repeated =
    title === fields.headline?.value || fields.experience?.value.some((row) => row.title === title);
  return repeated ? [] : texts('currentTitle', 'title', title);
}

function certificationParts(fields: ReadFields): TextPart[] {
  return (fields.certifications?.value ?? []).flatMap(({ name, issuer, issued }) =>
    part(
      {
        field: 'certifications',
        ...(issuer ? { label: issuer } : {}),
        ...(issued ? { start: issued, end: issued } : {}),
      },
      'title',
      name,
    ),
  );
}

function educationParts(fields: ReadFields): TextPart[] {
  return (fields.education?.value ?? []).flatMap(({ school, degree, field, description, start, end }) => {
    const at = {
      field: 'education' as const,
      ...(school ? { label: school } : {}),
      ...(start ? { start } : {}),
      ...(end ? { end } : {}),
    };
    return [part(at, 'title', degree), part(at, 'title', field), part(at, 'prose', description)].flat();
  });
}

/** Work done on Upwork is dated, but it is no position: its months are not counted as experience. */
function contractParts(fields: ReadFields): TextPart[] {
  return (fields.contracts?.value ?? []).flatMap(({ title, start, end }) =>
    part({ field: 'contracts', ...(start ? { start } : {}), ...(end ? { end } : {}) }, 'title', title),
  );
}

function filled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
