/** A job's text in sentences, each with whether it speaks of needs, of wishes or of neither. */
import type { Need } from './role';

export interface JobSentence {
  text: string;
  /** Offset in the whole text, in UTF-16 code units. */
  start: number;
  end: number;
  /** `null`: it says neither, nor does its section. */
  need: Need | null;
  /** The section tells of the employer: what it offers, who it is. */
  aside: boolean;
}

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu');

/** English, German, French; the words job texts use for what is only wished for. */
const NICE = words(
  'nice[ -]to[ -]haves?|bonus(?: points)?|(?:is |are |would be )?an? (?:big |huge |definite |real |strong )?(?:plus|advantage|asset)|pluses|preferred|preferably|ideally|desirable|desired|optional(?:ly)?|good to have|great if|would be (?:nice|great|helpful)|not required|not mandatory|von vorteil|vorteilhaft|wünschenswert|idealerweise|gerne auch|ein plus|pluspunkte?|bonuspunkte|(?:un|serait un|est un) (?:vrai |réel )?(?:plus|atout)|atouts?|souhaité(?:e|s|es)?|idéalement|apprécié(?:e|s|es)?|optionnel(?:le|s|les)?',
);
const MUST = words(
  "must(?:[ -]haves?)?|required|requirements?|requires?|mandatory|essential|you (?:have|bring|need)|we expect|qualifications|what you(?:[’']ll)? (?:bring|need)|who you are|your profile|your skills|minimum|at least|anforderungen|voraussetzung(?:en)?|zwingend|erforderlich|notwendig|unbedingt|muss|dein profil|ihr profil|das bringst du mit|du bringst|sie bringen|was du mitbringst|qualifikationen?|requis(?:e|es)?|exigé(?:e|es|s)?|indispensables?|obligatoires?|impérati(?:f|ve)|profil recherché|votre profil|ton profil|compétences|vous (?:avez|maîtrisez)",
);
const ASIDE = words(
  'benefits|perks|what we offer|we offer|about us|who we are|why join|our company|wir bieten|das bieten wir|über uns|was wir bieten|benefits für dich|nous offrons|à propos|qui sommes[- ]nous|avantages',
);
const TASKS = words(
  "responsibilities|your (?:role|tasks|mission)|what you(?:[’']ll| will)? do|the role|deine aufgaben|ihre aufgaben|aufgaben|missions?|vos missions|le poste|tech(?:nology)? stack|our stack",
);
/** Only as a heading: "les plus grands projets" are no wishes. */
const NICE_HEADING = /^(les \+|les plus|your plus|pluses)\s*$/iu;
const HEADING_LENGTH = 60;

export function jobSentences(text: string): JobSentence[] {
  let section: Need | null = null;
  let aside = false;
  const sentences: JobSentence[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const raw = line[0];
    const body = raw.replace(/^[\s#*•·◦▪–—-]+/, '').trim();
    if (body === '') continue;
    const heading = headingOf(body, raw);
    if (heading) {
      section = heading.need;
      aside = heading.aside;
      if (!heading.withText) continue;
    }
    for (const part of raw.matchAll(/[^.!?;]+(?:[.!?;]+(?!\s|$)[^.!?;]*)*[.!?;]*/g)) {
      const start = line.index + part.index;
      const own = NICE.test(part[0]) ? 'nice' : section === null && MUST.test(part[0]) ? 'must' : section;
      sentences.push({ text: part[0], start, end: start + part[0].length, need: own, aside });
    }
  }
  return sentences;
}

/** A short line that names a section, alone or with its content behind a colon ("Nice to have: Kafka, Redis"). */
function headingOf(
  body: string,
  raw: string,
): { need: Need | null; aside: boolean; withText: boolean } | null {
  const colon = body.indexOf(':');
  const title = colon > 0 ? body.slice(0, colon) : body;
  const rest = colon > 0 ? body.slice(colon + 1).trim() : '';
  const listItem = /^\s*[*•·◦▪–—-]/.test(raw) && colon < 0;
  if (title.length > HEADING_LENGTH || listItem || (colon < 0 && /[.,;!]/.test(body))) return null;
  if (colon < 0 && title.split(/\s+/).length > 6) return null;
  const withText = rest !== '';
  if (NICE.test(title) || NICE_HEADING.test(title)) return { need: 'nice', aside: false, withText };
  if (ASIDE.test(title)) return { need: null, aside: true, withText };
  if (MUST.test(title)) return { need: 'must', aside: false, withText };
  if (TASKS.test(title)) return { need: null, aside: false, withText };
  return null;
}
