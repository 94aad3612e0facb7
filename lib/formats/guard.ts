/**
 * Keeps a spreadsheet from running a cell. The expression is wider than Papa Parse's own `escapeFormulae: true`, which
 * misses cells with a line break, invisible characters before the sign and full-width signs
 * (https://owasp.org/www-community/attacks/CSV_Injection; papaparse 5.7.1, 2026-09).
 *
 * Limit: a program that expects another separator than the file's and, unlike Papa Parse, leaves a quoted cell at the
 * first unexpected character (Excel, Python's csv) cuts inside of later cells and may find a sign there. Hence the
 * separator of a spreadsheet file follows the user's language.
 */

const INVISIBLE = String.raw`[\s\u0000-\u001f\u00a0\u200b-\u200f\u2060\ufeff]*`;
const SIGN = String.raw`[=+\-@＝＋－＠]`;

/** How a text starts that a spreadsheet may take for a formula. */
export const TRIGGER = new RegExp(String.raw`^${INVISIBLE}${SIGN}|^[\t\r\n]`, 'u');
/**
 * Cells that get the apostrophe: the above, and those that begin with a separator. A reader that expects that separator
 * takes the cell's own opening quote for the end of the one before, and what follows for cells of their own.
 */
export const GUARDED = new RegExp(String.raw`${TRIGGER.source}|^"*\s*[,;\t\r\n]`, 'u');
const STARTS = new RegExp(String.raw`^(?:${INVISIBLE}${SIGN})+|^[\t\r\n]+`, 'u');
/** A formula in earnest: `=` first, or a sign before a call or a pipe (`+cmd|' /C calc'!A0`). */
const FORMULA = new RegExp(String.raw`^${INVISIBLE}(?:[=＝]|${SIGN}[^\n]*[(|!])`, 'u');
/** `+44 (0)20 7946-0018 ext. 12`: nothing that could call or refer to anything. */
const PHONE = /^\+[\d\s().\-/]{4,30}(?:(?:ext\.?|x) ?\d{1,6})?$/i;

/** The apostrophe makes a spreadsheet show the rest as text. */
export function guarded(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** Takes the guard's apostrophe off again; any other apostrophe stays. */
export function unguard(text: string): string {
  return text.startsWith("'") && GUARDED.test(text.slice(1)) ? text.slice(1) : text;
}

export type Unguarded =
  | { text: string; what: 'as is' | 'start removed' }
  /** It cannot be written without a guard and mean the same. */
  | { text: ''; what: 'refused' };

/**
 * For files that a system imports, where an apostrophe would become part of the name: phone numbers stay, a bullet or
 * an @ before a word goes, a formula is refused.
 */
export function withoutGuard(text: string): Unguarded {
  if (!TRIGGER.test(text) || PHONE.test(text)) return { text, what: 'as is' };
  if (FORMULA.test(text)) return { text: '', what: 'refused' };
  let rest = text;
  while (TRIGGER.test(rest)) rest = rest.replace(STARTS, '');
  return { text: rest.trimStart(), what: 'start removed' };
}
