/** Classes of folded units. */
export const UNIT = { space: 0, letter: 1, digit: 2, sign: 3, script: 4 } as const;

const classes = new Uint8Array(65536).fill(UNIT.sign);
classes[32] = UNIT.space;
classes.fill(UNIT.digit, 48, 58).fill(UNIT.letter, 97, 123);
for (let code = 128; code < 0x250; code++)
  if (/\p{L}/u.test(String.fromCharCode(code))) classes[code] = UNIT.letter;
// Greek to Arabic and the rest of the alphabets are letters; Hangul, kana and Han do not bind to a Latin word.
classes.fill(UNIT.letter, 0x250, 0x1100).fill(UNIT.letter, 0x1e00, 0x2000);
classes.fill(UNIT.script, 0x1100, 0x1200).fill(UNIT.script, 0x3040, 0xa4d0).fill(UNIT.script, 0xac00, 0xd7b0);

/** Class of a folded unit. */
export const unitOf = (code: number | undefined): number =>
  code === undefined ? UNIT.space : (classes[code] ?? UNIT.sign);

export const isWordUnit = (code: number | undefined): boolean => {
  const unit = unitOf(code);
  return unit === UNIT.letter || unit === UNIT.digit;
};

/** What the pass does with an ASCII unit: its class in the low bits, and its folded code. */
export const ASCII_CLASS = new Uint8Array(128);
export const ASCII_FOLD = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const folded = code <= 32 ? 32 : code >= 65 && code <= 90 ? code + 32 : code === 96 ? 39 : code;
  ASCII_FOLD[code] = folded;
  ASCII_CLASS[code] = unitOf(folded);
}
