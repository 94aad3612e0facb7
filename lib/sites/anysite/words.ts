/**
 * Words of pages that state nothing by structure: what a section is called, what sounds like a role, a school or a
 * degree. Beginnings of words, without accents, in the languages most résumés are written in.
 */
import { plain } from '../linkedin/words';

export type SectionKind =
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'about'
  | 'contact'
  | 'other';

/** In this order: a "Volunteer experience" is no employment, "Programming languages" are skills. `$` = the whole word. */
const SECTIONS: readonly (readonly [SectionKind, string])[] = [
  [
    'other',
    'volunt project projekt projet proyect projeto progett award auszeichn prix$ premi publica veroffentlich referen interest interes hobb activit aktivit recommend empfehl testimonial course$ courses$ kurs conference talk$ talks$ similar related suggested patent membership ehrenamt benevol benefits requirements responsibilities qualifications$ aufgaben profil$anforderung',
  ],
  ['skills', 'programming programmier'],
  [
    'languages',
    'language sprach langue idioma lingua lingue taal talen sprak sprog kieli jezyk jazyk язык мов dil$ diller 语言 語言 言語 언어 اللغات لغات שפות भाषा',
  ],
  [
    'certifications',
    'certif zertif licen lizen bescheinig badges$ licencia ausweis сертиф 证书 証明 資格 자격 شهادات תעודות',
  ],
  [
    'education',
    'educat ausbild bildung studium formation$ formacion formacao formazione istruzione etudes estudios opleiding utbildning uddannelse utdanning koulutus edukac wyksztalc vzdelan academic academ$ egitim образован освіта 教育 学历 學歷 学歴 학력 التعليم تعليم المؤهلات השכלה शिक्षा',
  ],
  [
    'skills',
    'skill kenntnis fahigkeit kompeten competenc competenz technolog tech$ toolbox tools$ stack$ expertise aptitud habilidad habilidade conocimiento connaissance vaardigh fardighet faerdighed ferdighet osaaminen umiejetn dovednost beceri yetenek навык навич умения 技能 スキル 기술 المهارات مهارات כישורים מיומנויות कौशल',
  ],
  [
    'experience',
    'experien erfahrung berufs$ berufserf employment career$ werdegang work$ werkervaring arbejdserf arbeidserf erfaring arbetsliv erfarenhet tyokokemus doswiad zkusenost praxe$ deneyim опыт досвід 工作 经历 經歷 職歴 職務 경력 الخبرة الخبرات خبرات ניסיון תעסוקה अनुभव karriere laufbahn parcours trayectoria carriera esperienz',
  ],
  [
    'about',
    'summary about$ profile$ objective bio$ biography zusammenfassung uber$ profil$ apropos propos$ resume$ resumen sobre$ resumo perfil$ sintesi sommario chi$ over$ om$ podsumowanie ozet hakkimda обо$ про$ 简介 自我 自己 소개 نبذة الملخص אודות תקציר परिचय',
  ],
  ['contact', 'contact kontakt contatt contato iletisim контакт 联系 連絡 연락 اتصل التواصل צור$ קשר$'],
];
const COMPILED = SECTIONS.map(([kind, words]) => ({
  kind,
  whole: new Set(
    words
      .split(' ')
      .filter((w) => w.endsWith('$'))
      .map((w) => w.slice(0, -1)),
  ),
  starts: words.split(' ').filter((w) => !w.endsWith('$')),
}));

/** What a heading announces; null for any other line. At most five words, so that no sentence is a heading. */
export function sectionOf(line: string): SectionKind | null {
  if (line.length > 60) return null;
  const words = plain(line)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 5) return null;
  for (const { kind, whole, starts } of COMPILED) {
    // A short kind of word ("About") counts only where it is nearly all of the heading.
    const few = words.length <= (kind === 'about' || kind === 'contact' ? 3 : 5);
    if (few && words.some((word) => whole.has(word) || starts.some((start) => word.startsWith(start))))
      return kind;
  }
  return null;
}

function stems(words: string): (text: string) => boolean {
  const all = words.split(' ');
  return (text) =>
    plain(text)
      .split(/[^\p{L}\p{M}+#]+/u)
      .some((word) =>
        all.some((stem) => (stem.endsWith('$') ? word === stem.slice(0, -1) : word.startsWith(stem))),
      );
}

/** Sounds like what somebody does. */
export const isRole = stems(
  'engineer developer programmer architect manager lead$ leader director head$ chief ceo$ cto$ cfo$ coo$ cio$ vp$ president consultant analyst designer administrator admin$ intern$ internship trainee founder freelance specialist scientist researcher teacher tutor lecturer assistant associate officer owner tester qa$ devops sre$ sysadmin technician coordinator supervisor entwickler ingenieur developpeur desarrollador ingeniero programador desenvolvedor engenheiro analista sviluppatore ingegnere ontwikkelaar utvecklare udvikler utvikler programista inzynier leiter berater chef$ praktikant werkstudent backend$ frontend$ fullstack$ разработ инжен программ розробник 工程师 エンジニア 개발자 مهندس مطور מפתח מהנדס',
);
/** Sounds like a place of learning. */
export const isSchool = stems(
  'universi college school institut academy akademi academ polytech politec hochschule fachhochschule schule$ gymnasium ecole lycee faculte escuela instituto facultad colegio escola faculdade scuola liceo hogeschool hogskol hojskole yliopisto uniwersytet politechnika szkola univerz vysoka университет институт академия університет 大学 學院 学院 대학 جامعة معهد אוניברסיט מכללה mit$ eth$ epfl$ kth$ bootcamp',
);
/** Sounds like what one leaves it with. */
export const isDegree = stems(
  'bachelor master msc$ bsc$ ba$ bs$ ma$ ms$ mba$ phd$ doctor diplom degree licence$ licenci grado grau$ laurea maestr mestrad doktor magister engineering$ bootcamp abitur associate$ certificate minor$ major$ kandidat tutkinto inzynier$ бакалавр магистр магістр диплом 学士 硕士 博士 修士 학사 석사 بكالوريوس ماجستير דוקטור תואר btech$ mtech$ beng$ meng$ be$ hnd$ bts$ dut$',
);
/** Says how well, not what. */
export const isLevel = (text: string): boolean =>
  /^[\s(]*(\d{1,3}\s?(%|\/\s?\d{1,2})|[★☆●○•]+|(a|b|c)[12]\b.*|master|advanced|expert|beginner|intermediate|novice|proficient|basic|native|fluent|bilingual|professional|conversational|limited|elementary|full professional|mother|muttersprach|fliessend|verhandlungs|grundkenntnis|gut|sehr gut|langue maternelle|courant|bilingue|natif|nativo|fluido|avanzado|fluente|avancado|madrelingua|fluente|moedertaal|vloeiend|modersmal|flytande|morsmal|ojczysty|biegly|родной|свобод|рідна|вільно|母语|流利|ネイティブ|원어민|اللغة الأم|טלוקה|שפת אם)/iu.test(
    plain(text),
  );

const PARTICLE =
  /^(de|da|do|dos|das|di|del|della|der|den|des|van|von|vom|zu|zur|ter|ten|la|le|el|al|bin|ibn|bint|ben|y|e|af|av|du|st|mac|mc|o)$/i;
/** Pages and parts of pages that stand where a name could. */
const NO_NAME =
  /\b(home|welcome|blog|news|search|login|sign|menu|page|site|team|company|jobs?|careers?|services|products?|pricing|hello|hi|portfolio|website|untitled|index|documentation|docs|privacy|terms|error|not found|inc|llc|ltd|gmbh|corp|shop|store|about|contact|resume|cv|curriculum|vitae|lebenslauf)\b/i;

/** The name without what surrounds it in a heading: "Résumé of", "CV –", "(she/her)", ", PhD". */
export function bareName(raw: string): string {
  return raw
    .replace(/^(hi|hello|hey)[,!]?\s+/i, '')
    .replace(/^(i['’]m|i am|my name is)\s+/i, '')
    .replace(/^(r[ée]sum[ée]|cv|curriculum vitae|lebenslauf)\s*(of|de|von|:|[-–—|])\s*/i, '')
    .replace(
      /\s*([-–—|:]\s*|['’]s\s+)(online\s+)?(r[ée]sum[ée]|cv|curriculum vitae|lebenslauf|portfolio)\s*$/i,
      '',
    )
    .replace(/\s*\([^()]{1,30}\)\s*$/, '')
    .replace(/,?\s+(ph\.?d|m\.?sc|b\.?sc|mba|dr|jr|sr|pmp|cissp)\.?$/i, '')
    .replace(/[.,!]$/, '')
    .trim();
}

/** Has it the form of a person's name? Words with capitals, or a script without them; no figures, no role, no section. */
export function looksLikeName(raw: string): boolean {
  const name = bareName(raw);
  if (name.length < 2 || name.length > 60 || /[\d@/\\<>{}_=:;!?#%&*+|"“”()[\]]/.test(name)) return false;
  if (NO_NAME.test(name) || isRole(name) || sectionOf(name) !== null || isSchool(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 6) return false;
  if (!/\p{Lu}|\p{Lt}|\p{Ll}/u.test(name)) return /^[\p{L}\p{M}.'’·・ -]+$/u.test(name);
  if (words.length < 2) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*,?$/u.test(word) ||
      PARTICLE.test(word) ||
      /^[dlo]['’]\p{Lu}/u.test(word),
  );
}

/** What stands in a list of languages, not of places. */
const TONGUE =
  /^(english|german|french|spanish|italian|portuguese|dutch|swedish|norwegian|danish|polish|ukrainian|russian|hindi|arabic|chinese|deutsch|englisch|fran[cç]ais|anglais|espa[nñ]ol|ingl[eé]s)$/i;

/** `Lund, Sweden`, `Remote`, `Berlin, Germany · Hybrid`: the form of a place. */
export function isPlace(text: string): boolean {
  if (text.length > 80 || /[\d@:;!?"()]/.test(text.replace(/\b\d{4,6}\b/g, '')) || isRole(text)) return false;
  if (/^(fully )?(remote|hybrid|on-?site)\b/i.test(text)) return true;
  const parts = text.split(/\s*,\s*/);
  if (parts.some((part) => TONGUE.test(part))) return false;
  if (parts.length < 2 || parts.length > 4) return false;
  return parts.every(
    (part) =>
      /^[\p{Lu}\p{Lo}\d]/u.test(part) &&
      part.split(/\s+/).length <= 4 &&
      !/\b(inc|llc|ltd|gmbh|corp|co)\b/i.test(part),
  );
}
