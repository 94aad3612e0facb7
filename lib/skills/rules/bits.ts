/** Classes of `words/context.ts` as bits of a word. */
export const Bit = {
  role: 1,
  right: 2,
  tech: 4,
  skill: 8,
  join: 16,
  prep: 32,
  at: 64,
  adept: 128,
  scale: 256,
  company: 512,
  named: 1024,
  person: 2048,
  ex: 4096,
  senior: 8192,
  business: 16384,
  vendor: 32768,
  alike: 65536,
  command: 131072,
  verb: 262144,
  /** A negation or a unit of time, from the words of the other rules. */
  denial: 524288,
  time: 1048576,
} as const;

const ALSO: Readonly<Record<string, number>> = {
  no: Bit.denial,
  noExp: Bit.denial,
  years: Bit.time,
  months: Bit.time,
  since: Bit.time,
};

/** Bits of a class of words, 0 where it has none. */
export const bitsOfClass = (name: string): number =>
  Object.hasOwn(Bit, name) ? Bit[name as keyof typeof Bit] : (ALSO[name] ?? 0);
/** Whether the rules ask for the single places of a class; of the others the bits are enough. */
export const isPlaced = (name: string): boolean => !Object.hasOwn(Bit, name);
