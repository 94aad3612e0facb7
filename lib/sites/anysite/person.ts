/** A schema.org Person as a draft: https://schema.org/Person, with its roles, credentials and languages. */
import type { Certification, Position, SpokenLanguage, Study } from '../../domain/reading';
import { isThing, list, proseOf, type Thing, textOf, textsOf, thingIn, typesOf } from '../jsonld';
import { mailOf, phoneOf, unique, webLink } from './contact';
import { isoMonth } from './dates';
import type { Found } from './parts';
import { isSchool } from './words';

/** `PostalAddress`, `Place` or plain text as one line: town, region, country, each once. */
export function placeOf(value: unknown): string {
  const one = list(value)[0];
  if (!isThing(one)) return textOf(one);
  if (one['address'] !== undefined) return placeOf(one['address']);
  const parts = [textOf(one['addressLocality']), textOf(one['addressRegion']), textOf(one['addressCountry'])];
  const shown = unique(parts.filter((part) => part !== ''));
  return shown.length > 0 ? shown.join(', ') : textOf(one['name']);
}

export function personName(person: Thing): string {
  const whole = textOf(person['name']);
  const parts = [textOf(person['givenName']), textOf(person['familyName'])].filter((part) => part !== '');
  return (whole || parts.join(' ')).slice(0, 200);
}

function span(thing: Thing): { start?: string; end?: string } {
  const start = isoMonth(list(thing['startDate'])[0]);
  const end = isoMonth(list(thing['endDate'])[0]);
  // A role with a beginning and no end is held to this day, as structured data has no word for it.
  return { ...(start ? { start } : {}), ...(end ? { end } : start ? { end: 'present' } : {}) };
}

/** What a Role wraps stands under the property that led to it: `worksFor: {Role, worksFor: {Organization}}`. */
function within(thing: Thing, property: string): Thing {
  return thingIn(thing[property]) ?? thingIn(thing['member']) ?? thingIn(thing['memberOf']) ?? thing;
}

function positions(person: Thing): Position[] {
  const rows: Position[] = [];
  const jobs = textsOf(person['jobTitle']);
  for (const [index, value] of list(person['worksFor']).entries()) {
    if (!isThing(value)) continue;
    const inner = within(value, 'worksFor');
    const title = textOf(value['roleName']) || textOf(value['jobTitle']) || jobs[index];
    const company = textOf(inner['name'] ?? inner['legalName']);
    const location = placeOf(inner['address'] ?? inner['location']);
    const description = proseOf(value['description']);
    const row: Position = { ...span(value), ...(title ? { title } : {}), ...(company ? { company } : {}) };
    if (location) row.location = location;
    if (description && description !== company) row.description = description;
    // Without a role or a date it is only where somebody works, which `currentCompany` says.
    if (row.start || textOf(value['roleName'])) rows.push(row);
  }
  for (const value of list(person['hasOccupation'])) {
    if (!isThing(value)) continue;
    const inner = within(value, 'hasOccupation');
    const title = textOf(value['roleName']) || textOf(inner['name']);
    if (title && value['startDate'] !== undefined) rows.push({ title, ...span(value) });
  }
  return rows;
}

function studies(person: Thing): Study[] {
  const rows: Study[] = [];
  for (const value of list(person['alumniOf'])) {
    if (typeof value === 'string') rows.push({ school: textOf(value) });
    if (!isThing(value)) continue;
    const inner = within(value, 'alumniOf');
    const school = textOf(inner['name'] ?? inner['legalName']);
    // Some sites put past employers here too (LinkedIn's logged-out page, 2024-03): a plain organisation must sound like a school.
    const plainOrganisation = typesOf(inner).every(
      (type) => type === 'Organization' || type === 'Corporation',
    );
    if (!school || (typesOf(inner).length > 0 && plainOrganisation && !isSchool(school))) continue;
    const degree = textOf(value['roleName']);
    rows.push({ school, ...(degree ? { degree } : {}), ...span(value) });
  }
  return rows;
}

function credentials(person: Thing): Certification[] {
  return list(person['hasCredential']).flatMap((value) => {
    const name = textOf(value);
    if (!name) return [];
    const thing = isThing(value) ? value : {};
    const issuer = textOf(thing['recognizedBy'] ?? thing['issuedBy']);
    const issued = isoMonth(list(thing['dateCreated'] ?? thing['validFrom'] ?? thing['datePublished'])[0]);
    return [{ name, ...(issuer ? { issuer } : {}), ...(issued ? { issued } : {}) }];
  });
}

/** `en` -> `English`; a name stays a name. */
function languages(person: Thing): SpokenLanguage[] {
  return textsOf(person['knowsLanguage']).map((text) => {
    if (!/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(text)) return { name: text };
    try {
      return { name: new Intl.DisplayNames(['en'], { type: 'language' }).of(text) ?? text };
    } catch {
      return { name: text };
    }
  });
}

/** Skills stated as terms, or as one text with commas. */
export function termsOf(...values: unknown[]): string[] {
  const texts = values.flatMap((value) => textsOf(value));
  return unique(
    texts.flatMap((text) => text.split(/\s*[,;•|]\s*/)).filter((s) => s !== '' && s.length <= 80),
  );
}

/** The draft fields of a Person; null when it has no name. */
export function foundInPerson(person: Thing, base: URL, source: string): Found | null {
  const name = personName(person);
  if (!name) return null;
  const found: Found = { source, name };
  const title = textOf(person['jobTitle']) || textOf(thingIn(person['hasOccupation'])?.['name']);
  const experience = positions(person);
  const employer = list(person['worksFor']).find((w) => !isThing(w) || w['endDate'] === undefined);
  const company = isThing(employer) ? textOf(within(employer, 'worksFor')['name']) : textOf(employer);
  const contact = list(person['contactPoint']).filter(isThing);
  const mails = [person['email'], ...contact.map((c) => c['email'])].flatMap((v) => textsOf(v));
  const phones = [person['telephone'], ...contact.map((c) => c['telephone'])].flatMap((v) => textsOf(v));
  found.headline =
    textOf(person['headline'] ?? person['disambiguatingDescription']) ||
    textsOf(person['jobTitle']).join(', ');
  found.currentTitle = title;
  found.currentCompany = company;
  found.location = placeOf(
    person['address'] ?? person['homeLocation'] ?? person['workLocation'] ?? person['location'],
  );
  found.about = proseOf(person['description']);
  found.experience = experience;
  found.education = studies(person);
  found.certifications = credentials(person);
  found.languages = languages(person);
  found.skills = termsOf(person['skills'], person['knowsAbout']);
  found.emails = unique(mails.map(mailOf).filter((mail) => mail !== null));
  found.phones = unique(phones.map(phoneOf).filter((phone) => phone !== null));
  found.links = unique(
    [...textsOf(person['url']), ...textsOf(person['sameAs'])]
      .map((l) => webLink(l, base))
      .filter((l) => l !== null),
  );
  if (mails.length > 0 && found.emails.length === 0) found.missing = { emails: 'masked' };
  return found;
}
