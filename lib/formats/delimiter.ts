/** What separates the cells of a file, and what a spreadsheet in the user's language takes for it. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];
export type Decimal = '.' | ',';

/** Switzerland writes a decimal point, but its Windows and Excel list separator is the semicolon in every language. */
const POINT_AND_SEMICOLON = /-CH\b/i;

/** The decimal sign of a language tag; a point for a tag that is none. */
export function decimalFor(language: string): Decimal {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    // Arabic and Persian have a sign of their own, which stands where others write a comma.
    return parts.find((part) => part.type === 'decimal')?.value === '.' ? '.' : ',';
  } catch {
    return '.';
  }
}

/** Comma, or semicolon where the comma is the decimal sign: a spreadsheet there opens a comma file in one column. */
export function delimiterFor(language: string): Delimiter {
  return decimalFor(language) === ',' || POINT_AND_SEMICOLON.test(language) ? ';' : ',';
}
