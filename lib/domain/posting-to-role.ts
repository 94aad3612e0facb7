/** A job posting, or a job's text as pasted, into a role to confirm. Proposes; the recruiter decides. */
import type { RoleContent } from './command';
import { type JobSentence, jobSentences } from './job-text';
import type { Mention, Recognised, TextKind } from './mention';
import { payInText } from './pay-text';
import { placeOf } from './places';
import type { Pay, Posting } from './reading';
import { type Budget, type Employment, MUST_WEIGHT, type Need, NICE_WEIGHT, type Requirement } from './role';
import { languageCode, languageName } from './spoken-language';
import { startInText } from './start-in-text';
import { requirementOf } from './templates';

export interface Tools {
  recognise: (text: string, kind: TextKind) => Recognised;
  newId: () => string;
}

/** Everything a posting says about the role. */
export function postingToRole(posting: Posting, tools: Tools): RoleContent {
  const title = posting.title?.value ?? '';
  const role = textToRole(posting.description?.value ?? '', tools, title);
  const listed = (posting.skills?.value ?? []).flatMap((skill) => tools.recognise(skill, 'listed').mentions);
  const place = posting.location?.value ?? posting.clientCountry?.value;
  const months = posting.monthsOfExperience?.value;
  const budget = posting.pay ? budgetOf(posting.pay.value) : undefined;
  const types = [posting.employmentType, posting.type, posting.workload]
    .map((field) => field?.value ?? '')
    .join(' · ');
  const employment = employmentIn(types);
  const workplace = place === undefined ? undefined : placeOf(place).workplace;
  return {
    ...role,
    requirements: withYears(addListed(role.requirements, listed, tools), title, months, tools),
    ...(employment.length > 0 ? { employment } : {}),
    ...(place ? { place } : {}),
    ...(workplace ? { workplace } : {}),
    ...(budget ? { budget } : {}),
    ...(posting.duration ? { timeFrame: posting.duration.value } : {}),
  };
}

/** The same from a text alone. Without a title its first line stands for one. */
export function textToRole(text: string, tools: Tools, title = firstLine(text)): RoleContent {
  const sentences = jobSentences(text);
  const whole = `${title}\n${text}`;
  const workplace = placeOf(whole).workplace;
  const budget = payInText(text);
  const education = sentences.find((sentence) => !sentence.aside && DEGREE.test(sentence.text))?.text.trim();
  const named = PLACE.exec(text)?.[1]?.trim() ?? '';
  const place = named.length > 1 && named.length <= LONGEST_PLACE ? named : undefined;
  const startDate = startInText(text)?.date;
  const timeFrame = TIME_FRAME.exec(text)?.[1]?.trim();
  return {
    name: title,
    employment: employmentIn(whole),
    confidential: false,
    requirements: [...skillRequirements(text, sentences, tools), ...languageRequirements(sentences, tools)],
    ...(workplace ? { workplace } : {}),
    ...(budget ? { budget } : {}),
    ...(education ? { education } : {}),
    ...(place ? { place } : {}),
    ...(startDate ? { startDate } : {}),
    ...(timeFrame ? { timeFrame } : {}),
  };
}

const DEGREE =
  /\b(bachelor|master'?s?|degree|diploma|ph\.?d|studium|hochschulabschluss|informatikstudium|diplôme|licence|bac ?\+ ?\d)\b/iu;
const PLACE =
  /^[ \t\u00a0]{0,20}(?:location|place|standort|arbeitsort|einsatzort|ort|lieu|ville)[ \t\u00a0]{0,5}:\s{0,5}(.*)/imu;
const LONGEST_PLACE = 80;
const TIME_FRAME =
  /(?:duration|time ?frame|contract length|laufzeit|dauer|durée)\s{0,3}(?:of|:|von|de)?\s{0,3}(\d{1,2}\+?\s?(?:-|–|to|bis|à)?\s?\d{0,2}\s?(?:months?|weeks?|years?|monate?n?|wochen|jahre?|mois|ans?)[^\n.]{0,40})/iu;
const EMPLOYMENT: readonly [RegExp, Employment][] = [
  [/\b(full[ -]?time|vollzeit|temps plein|cdi|festanstellung)\b/iu, 'full-time'],
  [/\b(part[ -]?time|teilzeit|temps partiel)\b/iu, 'part-time'],
  [/\b(contract(or)?|freelance|freiberuflich|hourly|fixed[ -]price|cdd|b2b)\b/iu, 'contract'],
];

function employmentIn(text: string): Employment[] {
  return EMPLOYMENT.filter(([words]) => words.test(text)).map(([, employment]) => employment);
}

function firstLine(text: string): string {
  return (/\S[^\r\n]*/.exec(text)?.[0] ?? '')
    .replace(/^#+\s*/, '')
    .trim()
    .slice(0, 120);
}

function budgetOf({ text, min, max, currency, per }: Pay): Budget | undefined {
  if (currency === undefined || per === undefined || (min === undefined && max === undefined))
    return payInText(text) ?? undefined;
  return { currency, per, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** A skill is needed if any sentence needs it. Sentences of no section count as wishes where the text has a section of needs. */
function skillRequirements(text: string, sentences: JobSentence[], tools: Tools): Requirement[] {
  const found = tools
    .recognise(text, 'prose')
    .mentions.filter(({ polarity, group }) => polarity === 'stated' && group !== 'responsibility');
  const hasNeeds = sentences.some(({ need }) => need === 'must');
  const made: Requirement[] = [];
  for (const sentence of sentences) {
    if (sentence.aside) continue;
    const inside = found.filter(({ start }) => start >= sentence.start && start < sentence.end);
    for (const group of alternatives(inside, text)) {
      const soft = group.every((mention) => mention.group === 'soft');
      const need: Need = soft ? 'nice' : (sentence.need ?? (hasNeeds ? 'nice' : 'must'));
      const years = Math.max(0, ...group.map((mention) => mention.years ?? 0));
      add(
        made,
        requirementOf([...new Set(group.map(({ skill }) => skill))], need, tools.newId, years || undefined),
      );
    }
  }
  return made;
}

/** "React or Vue", "MySQL, MariaDB or PostgreSQL": one requirement. All else is one each. */
function alternatives(mentions: readonly Mention[], text: string): Mention[][] {
  const groups: Mention[][] = [];
  let run: Mention[] = [];
  let either = false;
  const close = (): void => {
    if (either) groups.push(run);
    else groups.push(...run.map((mention) => [mention]));
    run = [];
    either = false;
  };
  for (const mention of mentions) {
    const last = run.at(-1);
    const between = last ? text.slice(last.end, mention.start) : '';
    const or = /^\s*,?\s*(?:or|oder|ou|and\/or|und\/oder|et\/ou)\s+$/iu.test(between);
    if (last && !or && (either || !/^\s*,\s*$/.test(between))) close();
    run.push(mention);
    either ||= last !== undefined && or;
  }
  close();
  return groups;
}

/** A skill stands once; a need outweighs a wish, more years outweigh fewer. */
function add(made: Requirement[], next: Requirement): void {
  const same = made.find(
    ({ anyOf }) => anyOf.length === next.anyOf.length && anyOf.every((skill) => next.anyOf.includes(skill)),
  );
  if (!same) {
    // "Python or Ruby" after a plain "Python" asks for less than what is asked already.
    if (
      next.anyOf.length > 1 &&
      made.some(({ anyOf }) => anyOf.length === 1 && next.anyOf.includes(anyOf[0] ?? ''))
    )
      return;
    made.push(next);
    return;
  }
  if (next.need === 'must') Object.assign(same, { need: 'must', weight: MUST_WEIGHT });
  if (next.years !== undefined && next.years > (same.years ?? 0)) same.years = next.years;
}

function addListed(made: readonly Requirement[], listed: readonly Mention[], tools: Tools): Requirement[] {
  const all = [...made];
  const named = new Set(all.flatMap(({ anyOf }) => anyOf));
  const need: Need = all.some((requirement) => requirement.need === 'must' && requirement.kind === 'skill')
    ? 'nice'
    : 'must';
  for (const { skill } of listed) if (!named.has(skill)) add(all, requirementOf([skill], need, tools.newId));
  return all;
}

/** A posting's overall experience is wanted of the skills its title names. */
function withYears(
  made: readonly Requirement[],
  title: string,
  months: number | undefined,
  tools: Tools,
): Requirement[] {
  if (!months) return [...made];
  const inTitle = new Set(tools.recognise(title, 'title').mentions.map(({ skill }) => skill));
  return made.map((requirement) =>
    requirement.years === undefined && requirement.anyOf.some((skill) => inTitle.has(skill))
      ? { ...requirement, years: Math.round((months / 12) * 10) / 10 }
      : requirement,
  );
}

const SPOKEN =
  /\b(fluent(ly)?|native|proficien(t|cy)|spoken|written|languages?|business level|[ABC][12]\b|fließend\w*|verhandlungssicher\w*|sprachkenntnisse|deutschkenntnisse|englischkenntnisse|muttersprach\w*|courant|bilingue|maîtrise de|langues?)/iu;

function languageRequirements(sentences: readonly JobSentence[], tools: Tools): Requirement[] {
  const made: Requirement[] = [];
  for (const { text, need, aside } of sentences) {
    if (aside || !(SPOKEN.test(text) || isOnlyALanguage(text))) continue;
    for (const [word] of text.matchAll(/\p{L}{4,}/gu)) {
      const code = languageCode(word.replace(/kenntnisse$/i, ''));
      if (!code) continue;
      const wanted = need ?? 'must';
      const weight = wanted === 'must' ? MUST_WEIGHT : NICE_WEIGHT;
      add(made, { id: tools.newId(), kind: 'language', anyOf: [languageName(code)], need: wanted, weight });
    }
  }
  return made;
}

/** "German is a plus": so few words that the language is what they are about. */
function isOnlyALanguage(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length <= 4 && languageCode(words[0] ?? '') !== null;
}
