/** What a column of somebody else's file can be, and the headers by which it is known. */
import type { ColumnId } from './column';
import { presets } from './presets';

export const IMPORT_TARGETS = [
  'name',
  'givenName',
  'familyName',
  'headline',
  'currentTitle',
  'currentCompany',
  'location',
  'city',
  'region',
  'country',
  'about',
  'experience',
  'education',
  'skills',
  'languages',
  'certifications',
  'emails',
  'phones',
  'profile',
  'links',
  'rate',
  'availability',
  'source',
  'notes',
  'tags',
] as const;
export type ImportTarget = (typeof IMPORT_TARGETS)[number];

/** English, German, French, Spanish, Italian, Portuguese, Polish, Dutch; as in exports of trackers and address books. */
const HEADERS: Record<ImportTarget, string> = {
  name: 'name|full name|candidate|candidate name|vollständiger name|nom complet|nom et prénom|nombre completo|nome completo|nome e cognome|imię i nazwisko|volledige naam|naam|nazwa',
  givenName:
    'first name|firstname|given name|forename|vorname|prénom|nombre|nombre de pila|nome|primeiro nome|imię|voornaam',
  familyName:
    'last name|lastname|family name|surname|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome|apelido|sobrenome|nazwisko|achternaam',
  headline: 'headline|summary line|tagline|kurzprofil|titre du profil|titular|sommario|nagłówek',
  currentTitle:
    'title|job title|position|current title|current position|occupation|function|berufsbezeichnung|jobtitel|aktuelle position|poste|poste actuel|fonction|intitulé de poste|puesto|puesto actual|cargo|cargo atual|posizione|ruolo attuale|stanowisko|functie|functietitel',
  currentCompany:
    'company|company name|employer|organization|organisation|current company|firma|unternehmen|arbeitgeber|aktueller arbeitgeber|entreprise|employeur|société|empresa|empresa actual|empleador|azienda|datore di lavoro|empregador|pracodawca|bedrijf|werkgever',
  location:
    'location|address|place|ort|standort|wohnort|adresse|lieu|localisation|ubicación|dirección|luogo|indirizzo|località|localização|endereço|lokalizacja|adres|locatie|woonplaats',
  city: 'city|town|stadt|ville|ciudad|città|cidade|miasto|stad|plaats',
  region:
    'state|region|province|county|bundesland|région|département|estado|provincia|regione|província|województwo|provincie',
  country: 'country|land|pays|país|paese|nazione|kraj',
  about:
    'about|summary|bio|profile summary|über|zusammenfassung|profil|à propos|résumé|resumen|acerca de|sommario profilo|resumo|sobre|podsumowanie|samenvatting',
  experience:
    'experience details|work experience|work history|berufserfahrung|expérience|experiencia|esperienza|experiência|doświadczenie|werkervaring',
  education:
    'education details|studies|ausbildung|bildung|formation|études|educación|formación|istruzione|formazione|formação|educação|wykształcenie|opleiding',
  skills:
    'skill|key skills|technologies|tech stack|kenntnisse|fähigkeiten|kompetenzen|compétences|habilidades|competencias|competenze|competências|umiejętności|vaardigheden',
  languages: 'language|spoken languages|sprachen|langues|idiomas|lingue|języki|talen',
  certifications:
    'certificates|certification|zertifikate|certificats|certificaciones|certificazioni|certificações|certyfikaty|certificaten',
  emails:
    'mail|e mail|emails|email|email address|e mail address|e mail adresse|emailadresse|courriel|adresse e mail|adresse email|correo|correo electrónico|posta elettronica|endereço de e mail|adres e mail|e mailadres|personal email|work email',
  phones:
    'phones|phone number|mobile|mobile phone|mobile number|cell phone|telephone|tel|telefon|telefonnummer|handy|mobil|téléphone|portable|mobile phone number|teléfono|móvil|celular|telefono|cellulare|telefone|celular|telemóvel|telefoon|telefoonnummer|home phone|work phone',
  profile:
    'profile url|profile link|linkedin|linkedin url|linkedin profile|linkedin profile url|upwork|upwork profile|url|profil url|profil linkedin|perfil|profilo|perfil do linkedin|profiel',
  links:
    'website|web site|website url|websites|homepage|github|portfolio|social links|social media|webseite|site web|sitio web|sito web|strona|site',
  rate: 'hourly rate|expected salary|desired salary|salary expectation|salary|stundensatz|gehaltsvorstellung|tarif|salaire|tarifa|salario|tariffa|stipendio|salário|stawka|uurtarief|salaris',
  availability:
    'available from|date available|notice period|verfügbarkeit|verfügbar ab|disponibilité|disponibilidad|disponibilità|disponibilidade|dostępność|beschikbaarheid',
  source: 'candidate source|sources|origin|quelle|origine|fuente|fonte|źródło|bron',
  notes:
    'note|comments|comment|remarks|description|notizen|notiz|bemerkung|bemerkungen|kommentar|remarques|commentaires|notas|comentarios|note interne|commenti|observações|notatki|uwagi|notities|opmerkingen',
  tags: 'tag|labels|label|categories|schlagwörter|étiquettes|etiquetas|etichette|tagi|etykiety|trefwoorden',
};

/** Columns of our own files that come back as something else than a target of the same name. */
const OF_COLUMN: Partial<Record<ColumnId, ImportTarget>> = {
  fullName: 'name',
  email: 'emails',
  secondEmail: 'emails',
  phone: 'phones',
  secondPhone: 'phones',
  profileUrl: 'profile',
  profileUrls: 'profile',
  sources: 'source',
  wants: 'rate',
};
const isTarget = (id: string): id is ImportTarget => (IMPORT_TARGETS as readonly string[]).includes(id);

/** `Current_Employer`, `Current employer:` and `currentEmployer` are one; so are `Prénom` and `Prenom`. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Header in plain form → target. What our own presets write wins over the general words. */
export function knownHeaders(): Map<string, ImportTarget> {
  const known = new Map<string, ImportTarget>();
  const add = (header: string, target: ImportTarget): void => {
    const plain = plainHeader(header);
    if (!known.has(plain)) known.set(plain, target);
  };
  for (const preset of presets) {
    for (const { header, column } of preset.columns) {
      const target = OF_COLUMN[column] ?? (isTarget(column) ? column : undefined);
      if (target) add(header, target);
    }
  }
  for (const target of IMPORT_TARGETS) for (const header of HEADERS[target].split('|')) add(header, target);
  return known;
}
