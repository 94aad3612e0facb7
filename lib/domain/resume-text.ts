/** A résumé's text, as pasted, into a draft. By shape first; what cannot be told stays empty rather than guessed. */
import { rangeIn } from './date-range';
import { placeOf } from './places';
import {
  BASE_FIELDS,
  type Certification,
  type Draft,
  type DraftFields,
  type Field,
  type SpokenLanguage,
} from './reading';
import { positionsIn, studiesIn } from './resume-rows';
import { type ResumeSection, resumeSections, type SectionLines } from './resume-sections';
import { languageCode } from './spoken-language';

const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}-])/gu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>()|,;]+|(?<![@\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\.)*(?:linkedin|github|gitlab|stackoverflow|xing|medium|twitter)\.com\/[^\s<>()|,;]+/giu;
const PHONE = /(?<![\p{L}\p{N}/.-])(?:\+|00)?\(?\d[\d\s()./-]{7,18}\d(?![\p{L}\p{N}])/gu;
/** Texts beyond this are no résumé; the rest is left out rather than walked. */
const LONGEST = 200_000;
/** Longer lines are wrapped, so that no pattern has to run over more than this. */
const LONGEST_LINE = 400;

const OVERLONG = new RegExp(`[^\\r\\n]{${LONGEST_LINE}}`, 'g');

export function textToDraft(pasted: string): Draft {
  const text = pasted.slice(0, LONGEST).replace(OVERLONG, '$&\n');
  const sections = resumeSections(text);
  const of = (section: ResumeSection): string[] => linesOf(sections, section);
  const head = headOf(of('head'));
  const experience = positionsIn(of('experience'));
  const current = experience.find(({ end }) => end === 'present');
  const about = [...of('about'), ...head.about]
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

  return draftOf({
    name: head.name,
    headline: head.headline,
    location: head.location,
    about,
    currentTitle: current?.title ?? '',
    currentCompany: current?.company ?? '',
    experience,
    education: studiesIn(of('education')),
    skills: skillsIn(of('skills')),
    languages: languagesIn(of('languages')),
    certifications: certificationsIn(of('certifications')),
    emails: unique(text.match(MAIL)),
    phones: unique(text.match(PHONE)).filter(isPhone),
    links: unique(text.match(LINK)).map((link) => (/^https?:/i.test(link) ? link : `https://${link}`)),
  } satisfies Partial<DraftFields>);
}

/** Fields with a value get the source `typed`; the base fields without one are absent: the whole text was given. */
function draftOf(values: Record<string, string | readonly unknown[]>): Draft {
  const draft: Draft = { missing: {}, layout: 'resume-text' };
  const typed = Object.entries(values).filter(([, value]) => value.length > 0);
  for (const [name, value] of typed)
    Object.assign(draft, { [name]: { value, source: 'typed' } satisfies Field<unknown> });
  for (const name of BASE_FIELDS) if (!draft[name]) draft.missing[name] = 'absent';
  return draft;
}

function linesOf(sections: readonly SectionLines[], wanted: ResumeSection): string[] {
  return sections.filter(({ section }) => section === wanted).flatMap(({ lines }) => lines);
}

/** Name, headline and place stand on top, among the ways to get in touch. */
function headOf(lines: readonly string[]): {
  name: string;
  headline: string;
  location: string;
  about: string[];
} {
  const clean = lines
    .flatMap((line) => line.split(/\s+[|•·]\s+/))
    .map((line) =>
      line
        .replace(MAIL, ' ')
        .replace(LINK, ' ')
        .replace(PHONE, ' ')
        .replace(/^\s*\p{L}+[.-]?\p{L}*:\s*$/u, ' '),
    )
    .map((line) => line.replace(/^(?:name|address|adresse|location|wohnort|ort|lieu)\s*:\s*/iu, '').trim())
    .filter(
      (line) =>
        /\p{L}{2}/u.test(line) &&
        !/^(curriculum vitae|cv|lebenslauf|résumé|resume|e-?mail|phone|mobile|tel\.?|telefon|linkedin|github|web(?:site)?)\W*$/iu.test(
          line,
        ),
    );
  const at = clean.findIndex(isName);
  const rest = clean.filter((_, index) => index !== at);
  const location = rest.find(isPlace) ?? '';
  const others = rest.filter((line) => line !== location);
  const headline = others.find((line) => line.split(' ').length <= 16 && !/[.!?]$/.test(line)) ?? '';
  return {
    name: at < 0 ? '' : (clean[at] ?? ''),
    headline,
    location,
    about: others.filter((line) => line !== headline),
  };
}

function isName(line: string): boolean {
  return /^[\p{L}\p{M}.'’\- ,()]{2,60}$/u.test(line) && line.split(' ').length <= 5 && !/^\p{Ll}/u.test(line);
}

function isPlace(line: string): boolean {
  const { city, countryCode, doubtful } = placeOf(line);
  return city !== undefined && countryCode !== undefined && !doubtful && line.length < 80;
}

/** Chips, lists and labelled lines ("Databases: PostgreSQL, Redis"). */
function skillsIn(lines: readonly string[]): string[] {
  const items = lines
    .map((line) => line.replace(/^[•·▪◦‣●*–—-]\s+/, '').replace(/^[\p{L}\s/&-]{2,40}:\s+/u, ''))
    .flatMap((line) => line.split(/\s*(?:[,;|•·]|\s\/\s|\t)\s*(?![^(]*\))/u))
    .map((item) => item.replace(/[.\s]+$/, '').trim())
    .filter((item) => item !== '' && item.length <= 60);
  return unique(items);
}

/** "German (C1)", "English – fluent", "Deutsch: Muttersprache", several on a line. */
function languagesIn(lines: readonly string[]): SpokenLanguage[] {
  const found = lines
    .flatMap((line) => line.replace(/^[•·▪◦‣●*–—-]\s+/, '').split(/\s*[,;|•·]\s*(?![^(]*\))/u))
    .flatMap((item): SpokenLanguage[] => {
      const [, name, level] = /^(\p{L}[\p{L} ]*)(?:[(:–—-]([\s\S]*))?$/u.exec(item.trim()) ?? [];
      const named = name?.trim();
      const said = level
        ?.replace(/^[\s(:–—-]+/, '')
        .trim()
        .replace(/\)$/, '');
      if (named && languageCode(named)) return [{ name: named, ...(said ? { level: said } : {}) }];
      // "Fluent German", "English fluent": the level without a sign between.
      const words = item.trim().split(/\s+/);
      const at = words.findIndex((word) => languageCode(word) !== null);
      const rest = words.filter((_, index) => index !== at).join(' ');
      const word = words[at];
      return word && words.length <= 4 ? [{ name: word, ...(rest ? { level: rest } : {}) }] : [];
    });
  return found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);
}

function certificationsIn(lines: readonly string[]): Certification[] {
  return lines.flatMap((line): Certification[] => {
    const range = rangeIn(line);
    const without = range ? `${line.slice(0, range.from)} ${line.slice(range.to)}` : line;
    const [name = '', issuer] = without
      .replace(/^[•·▪◦‣●*–—-]\s+/, '')
      .split(/\s*[|·]\s*|\s+[–—-]\s+|,\s+(?=\p{Lu})/u)
      .map((part) => part.replace(/^[\s,(]+|[\s,()–—-]+$/g, ''));
    if (!/\p{L}{2}/u.test(name)) return [];
    return [{ name, ...(issuer ? { issuer } : {}), ...(range?.start ? { issued: range.start } : {}) }];
  });
}

/** Dates and spans of years look like numbers to call; a phone number has at least nine digits and is no range of years. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return (
    digits.length >= 9 &&
    digits.length <= 15 &&
    !/(?:19|20)\d{2}\s*[-–/.]\s*(?:\d{2}\D+)?(?:19|20)\d{2}/.test(text)
  );
}

function unique(found: readonly string[] | null): string[] {
  return [...new Set((found ?? []).map((text) => text.trim().replace(/[.,;]+$/, '')))];
}
