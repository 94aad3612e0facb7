/** A printed name, split into given and family name where that can be told, and marked doubtful where it cannot. */

export interface SplitName {
  given: string;
  family: string;
  /** A person should look: an initial, one word, several given or family names, an order that differs by country. */
  doubtful: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TITLES = set(
  'mr mrs ms miss mx dr prof professor ing dipl dipl-ing mag herr frau sir dame mme mlle sra dra eng engr adv fr',
);
const CREDENTIALS = set(
  'phd mba msc bsc ma ba md bs ms mphil dphil cpa pmp pmi-acp csm cspo cissp cfa acca psm psm1 pspo itil shrm-cp sphr phr gphr prince2 aws mcp mcsd ceng pe esq',
);
const GENERATIONS = set('jr sr ii iii iv junior senior filho neto');
/** Words that begin a family name. */
const PARTICLES = set(
  "de da do dos das di del della dello degli du des la le les van von der den dem ter ten te zu zum zur af av bin binti bint ibn ben al el y e st st. 't o' mac mc ap della abu bar",
);
/** Family names that stand first as their bearers write them. */
const VIETNAMESE = set('nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý');
const TWO_SIGN_FAMILIES = set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 令狐 尉迟 公孙 남궁 황보 제갈 사공 선우',
);

const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々ー・]+$/u;
const NO_NAME =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]|[™®✓★☆|•]/gu;

export function splitName(printed: string): SplitName {
  const text = printed
    .normalize('NFC')
    .replace(/[([{（【«"“„][^)\]}）】»"”]*[)\]}）】»"”]/g, ' ')
    .replace(NO_NAME, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const { name, familyFirst } = beforeComma(text);
  const words = withoutTitles(name.split(' ').filter((word) => /\p{L}/u.test(word)));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { given: '', family: '', doubtful: true };
  if (familyFirst) return { given: familyFirst, family: words.join(' '), doubtful: true };
  if (words.every((word) => EAST_ASIAN.test(word))) return eastAsian(words);
  if (words.length === 1) return { given: first, family: '', doubtful: true };
  if (VIETNAMESE.has(first.toLowerCase()))
    return { given: words.slice(1).join(' '), family: first, doubtful: true };
  const shouted = capitals(words);
  if (shouted) return shouted;
  return western(words);
}

/** "Kowalska, Ada" turns the order round; ", PhD, PMP" is no name. */
function beforeComma(text: string): { name: string; familyFirst?: string } {
  const [name = '', ...rest] = text.split(/\s*[,،]\s*/);
  const given = rest.find((part) => part !== '' && !part.split(' ').every(isCredential));
  return given === undefined || !/^[\p{L}.' -]+$/u.test(given) || given.split(' ').length > 3
    ? { name }
    : { name, familyFirst: given };
}

function isCredential(word: string): boolean {
  const bare = bareWord(word);
  return (
    CREDENTIALS.has(bare) ||
    GENERATIONS.has(bare) ||
    /[®™\d]/.test(word) ||
    /^\p{Lu}{2,}[\p{Lu}-]*$/u.test(word.replace(/\./g, ''))
  );
}

function withoutTitles(words: string[]): string[] {
  const left = [...words];
  while (left.length > 1 && TITLES.has(bareWord(left[0]))) left.shift();
  // "MA" and the like end a name only in capitals: Ma and Ba are family names.
  while (
    left.length > 2 &&
    CREDENTIALS.has(bareWord(left.at(-1))) &&
    /^[\p{Lu}.]{2,}|^PhD$|^Ph\.D\.?$|Sc$/u.test(left.at(-1) ?? '')
  )
    left.pop();
  return left;
}

function bareWord(word = ''): string {
  return word.toLowerCase().replace(/[.]/g, '');
}

function western(words: string[]): SplitName {
  const hasGeneration = words.length > 2 && GENERATIONS.has(bareWord(words.at(-1)));
  const core = hasGeneration ? words.slice(0, -1) : words;
  const particle = core.findIndex((word, at) => at > 0 && at < core.length - 1 && isParticle(word));
  const cut = particle > 0 ? particle : core.length - 1;
  const [given, family] = [core.slice(0, cut), core.slice(cut)];
  // A middle initial is part of the given name and leaves no doubt; a second whole word might be a family name.
  const wholeGiven = given.filter((word) => !isInitial(word)).length;
  const manyFamily = particle > 0 && family.filter((word) => !isParticle(word)).length > 1;
  const doubtful =
    wholeGiven !== 1 || isInitial(family.at(-1) ?? '') || isInitial(given[0] ?? '') || manyFamily;
  // "Kim Min-jun": a hyphen and a small letter after it is how Korean given names are written.
  if (core.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(core[1] ?? ''))
    return { given: core[1] ?? '', family: core[0] ?? '', doubtful: true };
  return { given: given.join(' '), family: words.slice(cut).join(' '), doubtful };
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) || /^(ال|بن|ابن|أبو|ابو|عبد|בן|בר)$/u.test(word);
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word) || /^(\p{Lu}\.){1,3}$/u.test(word);
}

/** "KOWALSKA Ada" and "Ada KOWALSKA": where only one side is in capitals, that is the family name. */
function capitals(words: string[]): SplitName | null {
  const loud = words.map((word) => /^[\p{Lu}'’-]{2,}$/u.test(word));
  const first = loud.indexOf(true);
  const last = loud.lastIndexOf(true);
  const together = first >= 0 && loud.slice(first, last + 1).every(Boolean);
  if (!together || last - first + 1 === words.length || (first > 0 && last < words.length - 1)) return null;
  const family = words.slice(first, last + 1);
  const given = words.filter((_, at) => at < first || at > last);
  return {
    given: given.join(' '),
    family: family.join(' '),
    doubtful: given.some(isInitial) || given.some(isParticle),
  };
}

/** In their own script the family name stands first; without a space its length is a guess. */
function eastAsian(words: string[]): SplitName {
  const [first = '', ...rest] = words;
  if (rest.length > 0) return { given: rest.join(' '), family: first, doubtful: rest.length > 1 };
  const signs = Array.from(first);
  if (signs.length < 2 || signs.length > 4) return { given: first, family: '', doubtful: true };
  const two = signs.slice(0, 2).join('');
  const length = TWO_SIGN_FAMILIES.has(two) || signs.length === 4 ? 2 : 1;
  return { given: signs.slice(length).join(''), family: signs.slice(0, length).join(''), doubtful: true };
}
