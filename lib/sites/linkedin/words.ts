/**
 * Words of the page's language, used only where structure and shape leave a choice open. Languages in which LinkedIn
 * is offered, as far as known; an unknown language loses a month or a type, never a row.
 */

/** Beginnings of the twelve month names, without accents, in the languages that differ. Longest beginning wins. */
const MONTHS = [
  'jan ene gen sty led oca ian tammi янв січ ιαν ינו يناير जन',
  'feb fev lut uno sub helmi фев лют φεβ פבר فبراير फर',
  'mar mrt bre maalis мар бер μαρ מרץ מרס مارس मार्च',
  'apr abr avr kwi dub nis huhti апр кві απρ אפר أبريل अप्रै',
  'may mai maj mei mag kve touko май мая тра μαι מאי مايو मई',
  'jun juin giu cze cvn haz kesa iun июн чер ιουν יוני يونيو जून',
  'jul juil lug lip cvc tem heina iul июл лип ιουλ יולי يوليو जुल',
  'aug ago aou agu agt sie srp elo авг сер αυγ אוג أغسطس अग',
  'sep set wrz zar eyl syys szept сен вер σεπ ספט سبتمبر सित',
  'oct okt out ott paz rij eki loka окт жов οκτ אוק أكتوبر अक्टू',
  'nov lis kas noi marras ноя лис νοε נוב نوفمبر नव',
  'dec dez dic des dek gru pro ara joulu дек гру δεκ דצמ ديسمبر दिस',
].map((names) => names.split(' ').map(plain));

/** Without accents and dots, lower case. */
export function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .normalize()
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}

/** `Okt.`, `octobre`, `octubre` -> 10; 0 when it is no month we know. */
export function monthOf(word: string): number {
  const bare = plain(word);
  let best = 0;
  let length = 0;
  for (const [index, names] of MONTHS.entries())
    for (const name of names)
      if (name.length > length && bare.startsWith(name)) {
        best = index + 1;
        length = name.length;
      }
  return best;
}

/** Types of employment as LinkedIn prints them: en, de, fr, es, pt, it, nl, sv, da, no, pl. */
const TYPES =
  /^(full|part)[- ]?time|^(self[- ]?emp|freelan|contra|internship|apprentice|season|tempora|trainee|vollzeit|teilzeit|praktik|werkstud|freiber|selbst|befrist|ausbild|temps |cdi|cdd|stage|alternance|independant|jornada|tiempo |autonomo|practicas|tempo |meio periodo|estagi|aprendiz|lavoro auto|tirocinio|zzp|heltid|deltid|anstall|pelny|czesc|umowa|staz|samozatr|a tempo|zelfst|tam zaman)/;
export function isType(text: string): boolean {
  return TYPES.test(plain(text));
}

/** Notices that stand in an empty section. */
const NOTHING =
  /nothing to|no info|keine info|aucune info|^rien|^no hay|ninguna info|nenhuma info|^nada|nessuna info|geen info|^ingen|brak info|нет инф|暂无|ありません|없습니다|אין מידע|لا توجد/;
export function isNothing(text: string): boolean {
  return NOTHING.test(plain(text));
}

const PRONOUNS = new Set(
  'she her hers he him his they them theirs ze zir xe xem sie ihr ihre er ihm ihn sein dey elle elles il lui iel ella el ellas ellos ela dela ele dele elu delu lei lui loro zij haar hij hem hen hon henne han honom hun hende ham ona jej on jego'.split(
    ' ',
  ),
);
/** `(She/Her)`, `Elle/la`: every part a pronoun, or in brackets with slashes (2026-09: its own line, before or after the headline). */
export function isPronouns(text: string): boolean {
  if (!/^\(?\p{L}+(\s?\/\s?\p{L}+){0,3}\)?$/u.test(text)) return false;
  if (/^\(.*\/.*\)$/.test(text)) return true;
  return plain(text)
    .replace(/[()]/g, '')
    .split(/\s?\/\s?/)
    .every((word) => PRONOUNS.has(word) || word === 'la');
}
