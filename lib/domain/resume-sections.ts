/** A résumé's lines by section. A heading is a short line of its own; its words only name it. */
import { languageCode } from './spoken-language';

export type ResumeSection =
  | 'head'
  | 'about'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'other';

const heading = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Polish. */
const HEADINGS: readonly [RegExp, ResumeSection][] = [
  [
    heading(
      '(?:professional |career |executive )?(?:summary|profile|objective)|about(?: me)?|profil|kurzprofil|über mich|zusammenfassung|à propos|résumé|perfil(?: profesional| profissional)?|sobre (?:mí|mim)|resumen|resumo|profilo|over mij|profiel|o mnie|podsumowanie',
    ),
    'about',
  ],
  [
    heading(
      '(?:professional |work |relevant |employment )?(?:experience|history)|employment|work|career|berufserfahrung|beruflicher werdegang|werdegang|praxiserfahrung|expériences?(?: professionnelles?)?|parcours(?: professionnel)?|experiencia(?: laboral| profesional)?|experiência(?: profissional)?|esperienz[ae](?: lavorativ[ae]| professional[ei])?|werkervaring|doświadczenie(?: zawodowe)?',
    ),
    'experience',
  ],
  [
    heading(
      'education(?: and training)?|academic background|studies|ausbildung|bildung(?:sweg)?|studium|schulbildung|formations?(?: académique)?|études|formación(?: académica)?|educación|formação(?: académica| acadêmica)?|educação|istruzione(?: e formazione)?|formazione|opleiding(?:en)?|wykształcenie|edukacja',
    ),
    'education',
  ],
  [
    heading(
      '(?:technical |key |core |hard |professional )?skills|(?:core )?competenc(?:ies|es)|technologies|tech stack|skills (?:&|and) (?:tools|technologies)|tools|kenntnisse|fähigkeiten|kompetenzen|(?:it|edv)-?kenntnisse|technische kenntnisse|compétences(?: techniques)?|habilidades|competencias|aptitudes|competências|competenze(?: tecniche)?|vaardigheden|umiejętności',
    ),
    'skills',
  ],
  [
    heading(
      '(?:spoken )?languages?(?: skills)?|sprachen|sprachkenntnisse|langues?|idiomas|lingue|talen|języki(?: obce)?',
    ),
    'languages',
  ],
  [
    heading(
      '(?:licenses (?:&|and) )?certific(?:ations?|ates?)|(?:courses (?:&|and) )certifications|zertifi(?:kate|zierungen)|certificats?|certificaciones|certificações|certificazioni|certificaten|certyfikaty',
    ),
    'certifications',
  ],
  [
    heading(
      "(?:personal |side |selected )?projects|projekte|projets|proyectos|projetos|publications?|interests|hobbies|hobbys|interessen|centres d[’']intérêt|references?|referenzen|awards?|volunteer(?:ing| work| experience)?|ehrenamt|kontakt|contact(?: details| information)?|personal (?:data|details|information)|persönliche daten|links|open source",
    ),
    'other',
  ],
];
const HEADING_WORDS = 5;

export interface SectionLines {
  section: ResumeSection;
  lines: string[];
}

/** In the order of the text; a section that comes twice stands twice. Lines are trimmed, blank ones kept as ''. */
export function resumeSections(text: string): SectionLines[] {
  const sections: SectionLines[] = [{ section: 'head', lines: [] }];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/[\t\u00a0 ]+/g, ' ').trim();
    const found = headingOf(line);
    if (found && !isLabel(found, sections.at(-1)?.section))
      sections.push({ section: found.section, lines: found.rest ? [found.rest] : [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** Among skills, "Languages: Python, Go" is a label; only names of spoken languages make it a section. */
function isLabel(
  found: { section: ResumeSection; rest: string },
  within: ResumeSection | undefined,
): boolean {
  if (within !== 'skills' || found.rest === '') return false;
  return found.section !== 'languages' || languageCode(/^\p{L}+/u.exec(found.rest)?.[0] ?? '') === null;
}

function headingOf(line: string): { section: ResumeSection; rest: string } | null {
  const [title = '', ...behind] = line.split(/\s*:\s*/);
  const bare = despaced(title.replace(/^[#*_=\s–—-]+|[#*_=\s–—-]+$/g, ''));
  if (bare === '' || bare.split(' ').length > HEADING_WORDS) return null;
  const section = HEADINGS.find(([words]) => words.test(bare))?.[1];
  return section ? { section, rest: behind.join(': ').trim() } : null;
}

/** "E X P E R I E N C E" is how some templates print a heading. */
function despaced(text: string): string {
  return /^(?:\p{L} ){3,}\p{L}$/u.test(text) ? text.replace(/ /g, '') : text;
}
