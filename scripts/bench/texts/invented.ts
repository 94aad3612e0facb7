/** Names that exist nowhere, so that no advertisement of the bench is about anybody. Pronounceable, the same for a seed. */
export type Random = () => number;

const BEGINNINGS =
  'Bra Cal Dor Elm Fen Gar Hol Ist Jun Kel Lum Mar Nor Ost Pel Quo Ros Sol Tam Ulm Ves Wen Xan Yor Zel'.split(
    ' ',
  );
const MIDDLES = 'a be di fo gu ka li mo ne ra si to va vo ze ri'.split(' ');
const ENDINGS = 'bach dale dor feld gate ham lund mere nar nitz quist rix stad tex vik wick'.split(' ');

export const pick = <T>(random: Random, from: readonly T[]): T => {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new RangeError('Nothing to pick from.');
  return one;
};

/** One word: "Kelmodale". */
export const inventedName = (random: Random): string =>
  `${pick(random, BEGINNINGS)}${random() < 0.7 ? pick(random, MIDDLES) : ''}${pick(random, ENDINGS)}`;

const KINDS = ['', '', 'DB', 'MQ', '.js', ' Cloud', ' Stream', ' CI', 'SQL', ' for Java', '-cli', 'Flow'];

/** So many different names as products of computing bear them: "Fenravik.js", "Solmere Cloud". */
export function inventedProducts(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${inventedName(random)}${pick(random, KINDS)}`);
  return [...names];
}
