/** Sizes a reading may have. Readers cut to them and name what they cut in `report.warnings`; the schemas refuse more. */

/** All texts of one reading together, in UTF-16 code units, keys included. */
export const READING_CHARACTERS = 500_000;
/** One command. A batch of an import or a restore holds many people, so it may be larger. */
export const COMMAND_CHARACTERS = 2_000_000;
export const BATCH_CHARACTERS = 8_000_000;

/** A name, a place, a label: one line. */
export const LINE = 2_000;
export const ADDRESS = 4_000;
/** About, a description, a cover letter. */
export const LONG_TEXT = 200_000;

export const ROWS = 1_000;
/** Rows of a list page, collected while the user scrolls. */
export const ITEMS = 2_000;
