/**
 * The form in which a page without a reader of its own leaves the page: one text of element names, attributes and
 * texts in document order. The generic reader is twice as large as a script in a page may be, so it reads outside.
 *
 * `OPEN name (ATTRIBUTE name=value)* … OPEN` for an element (an OPEN without a name closes), `TEXT words` for a text.
 * The marks are the interlinear annotation characters, which have no place in a page
 * (https://www.unicode.org/charts/PDF/UFFF0.pdf) and which JSON need not escape. Noncharacters would be purer, but
 * Chromium takes no script that holds one ("isn't UTF-8 encoded", 2026-11).
 */
export const OPEN = '\uFFF9';
export const ATTRIBUTE = '\uFFFA';
export const TEXT = '\uFFFB';

/** The page in pieces, each below the length at which a reading's texts are cut. Joined they are the text above. */
export type Chunks = readonly string[];

/** What is handed from the page to the panel. */
export interface PageTree {
  url: string;
  tree: Chunks;
  /** What was cut, as a reading's warnings. */
  warnings: readonly string[];
}

/** UTF-16 code units of one page, marks and names included. */
export const MOST_CHARACTERS = 2_000_000;
/** Elements and texts. */
export const MOST_NODES = 60_000;
/** Browsers end nesting at 512; scripts do not. Deeper elements give their texts to the last one that counts. */
export const DEEPEST = 500;
export const LONGEST_TEXT = 200_000;
/** `content` may hold a whole description; an address of more than 2,000 is no link to the reader anyway. */
export const LONGEST_ATTRIBUTE = 20_000;
/** As `jsonld.ts` takes them. */
export const MOST_BLOCKS = 50;
export const LONGEST_BLOCK = 256 * 1024;
/** Structured data may fill half of it, so that the page's own text is never crowded out. */
export const MOST_STRUCTURED = MOST_CHARACTERS / 2;

/** All attributes that the generic reader looks at (a test watches it read and compares). */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'alt aria-hidden aria-level class content data data-cy data-job-card data-job-id data-jobid data-jk data-qa ' +
    'data-test data-testid datetime hidden href id itemprop itemscope itemtype name property rel role src style ' +
    'title type typeof'
  ).split(' '),
);
/** What a style has to say to hide an element; the one thing of a style that is handed on. */
export const HIDING = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;
export const HIDDEN = 'display:none';

/** A page in what came from one, or null: another process wrote it. What the text holds, `rebuild.ts` bears with. */
export function pageTreeIn(message: unknown): PageTree | null {
  if (typeof message !== 'object' || message === null) return null;
  const { url, tree, warnings } = message as Record<string, unknown>;
  if (typeof url !== 'string' || url.length > LONGEST_ATTRIBUTE || !texts(tree, 2 * MOST_CHARACTERS))
    return null;
  return texts(warnings, 1_000) ? { url, tree, warnings } : null;
}

function texts(value: unknown, most: number): value is string[] {
  if (!Array.isArray(value) || value.length > 100) return false;
  let characters = 0;
  for (const text of value) {
    if (typeof text !== 'string') return false;
    characters += text.length;
  }
  return characters <= most;
}
