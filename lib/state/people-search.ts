/** Simple words over what is known of a person: all must fit, `-word` must not, "two words" stand together. */
import type { ListedPerson } from '../db/read/people';

export interface Word {
  text: string;
  excluded: boolean;
  /** The skill that the word names: then only the whole word or the stated skill counts, so `java` finds no JavaScript. */
  skill: string | undefined;
}

type Searched = Pick<ListedPerson, 'candidate' | 'tags' | 'notes'>;

/** Lower case without accents: "petrzelkova" finds Petrželková. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

export function wordsOf(typed: string, canonical: (word: string) => string | undefined): Word[] {
  return [...typed.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)].flatMap(([, minus, phrase, word]) => {
    const said = (phrase ?? word ?? '').trim();
    if (said === '' || said === '-') return [];
    return [{ text: fold(said), excluded: minus === '-', skill: canonical(said) }];
  });
}

/** Texts to search in, made once per row: rows are replaced, never changed. */
const folded = new WeakMap<object, string>();

function textOf({ candidate, tags, notes }: Searched): string {
  const known = folded.get(candidate);
  const own =
    known ??
    fold(
      [
        candidate.name,
        candidate.headline,
        candidate.currentTitle,
        candidate.currentCompany,
        candidate.location,
      ]
        .filter(Boolean)
        .join('\n'),
    );
  if (known === undefined) folded.set(candidate, own);
  return tags.length === 0 && notes === '' ? own : `${own}\n${fold([...tags, notes].join('\n'))}`;
}

export function matchesWords(words: readonly Word[], person: Searched, skills: readonly string[]): boolean {
  const text = textOf(person);
  return words.every((word) => has(word, text, skills) !== word.excluded);
}

function has({ text: word, skill }: Word, text: string, skills: readonly string[]): boolean {
  if (skill !== undefined) return skills.includes(skill) || startsAt(text, word, true);
  return startsAt(text, word, false) || skills.some((one) => startsAt(fold(one), word, false));
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a word of the text starts with it; `whole`: and ends with it. */
function startsAt(text: string, word: string, whole: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const begins = at === 0 || !LETTER.test(text.charAt(at - 1));
    const end = at + word.length;
    if (begins && (!whole || end === text.length || !LETTER.test(text.charAt(end)))) return true;
  }
  return false;
}
