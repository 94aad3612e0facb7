/** A page as lines in reading order, each with what its markup says about it. The ground of the heading reader. */
import { fold, query } from '../dom';
import { type Tree, treeOf } from './tree';

export interface Line {
  text: string;
  /** 1–6 for headings, 7 for what is only dressed like one, 0 for text. */
  level: number;
  /** A list's item, by markup or by its mark. */
  bullet: boolean;
  /** The innermost block that holds the line. */
  holder: Element;
  /** An empty line stood before it (text files only). */
  gap: boolean;
  /** The inline pieces of a line that consists of nothing else: chips. */
  chips: string[];
  /** Addresses linked in it, with the words they stand on. */
  links: { href: string; words: string; own: boolean }[];
}

const words = (list: string): Set<string> => new Set(list.split(' '));
const BLOCK = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL',
);
const SKIPPED = words(
  'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT SELECT OPTION TEXTAREA CANVAS VIDEO AUDIO NAV FOOTER DIALOG MATH',
);
const ROLES =
  /^(dialog|alertdialog|navigation|menu|menubar|tooltip|search|contentinfo|alert|tablist|toolbar)$/;
const TWIN = /(^|\s)(visually-hidden|sr-only|screen-reader-text|a11y-text|print-only|skip-link)(\s|$)/;
const TITLED = /(^|[\s_-])(title|heading|header|section-?name|caption)($|[\s_-])/i;
const BOLD = words('B STRONG TH DT LEGEND CAPTION SUMMARY');
/** A page's nodes beyond this are not looked at; a résumé has a few thousand. */
const MOST_NODES = 150_000;
const MOST_LINES = 8_000;
const LONGEST = 20_000;

interface Open {
  tag: string;
  level: number;
}

class Writer {
  readonly lines: Line[] = [];
  private text = '';
  private bold = 0;
  private plainText = 0;
  private chips: string[] = [];
  private loose = false;
  private links: Line['links'] = [];
  private gap = false;
  /** An inline element has just ended: the next one is another word even without a blank. */
  ended = false;

  add(raw: string, inline: boolean, bold: boolean): void {
    const letters = raw.trim().length;
    if (letters > 0) {
      if (bold) this.bold += letters;
      else this.plainText += letters;
      if (!inline && /[\p{L}\p{N}]/u.test(raw)) this.loose = true;
    }
    if (this.text.length < LONGEST) this.text += raw;
    if (letters > 0) this.ended = false;
  }

  /** An inline element begins directly inside the line's block. */
  piece(): void {
    if (this.ended && this.text !== '' && !/\s$/.test(this.text)) this.text += ' ';
    this.ended = false;
  }

  chip(words: string): void {
    if (words !== '') this.chips.push(words);
  }

  link(href: string, words: string, own: boolean): void {
    this.links.push({ href, words, own });
  }

  get length(): number {
    return this.text.length;
  }

  since(start: number): string {
    return fold(this.text.slice(start));
  }

  flush(holder: Element, level: number, titled: boolean, listed: boolean): void {
    const text = fold(this.text);
    if (text === '') this.gap ||= this.text.includes('\n');
    else if (this.lines.length < MOST_LINES) {
      const mark = /^[-–—*•·▪◦‣●○►»]\s+/.exec(text)?.[0] ?? '';
      const bare = text.slice(mark.length);
      const allBold = this.bold > 0 && this.plainText <= 1;
      const loud =
        bare.length <= 60 &&
        (allBold ||
          titled ||
          bare.endsWith(':') ||
          (bare === bare.toUpperCase() && bare !== bare.toLowerCase()));
      this.lines.push({
        text: bare,
        level: level || (loud && mark === '' ? 7 : 0),
        bullet: listed || mark !== '',
        holder,
        gap: this.gap,
        chips: this.loose || this.chips.length < 2 ? [] : this.chips,
        links: this.links,
      });
      this.gap = false;
    }
    this.text = '';
    this.bold = 0;
    this.plainText = 0;
    this.chips = [];
    this.loose = false;
    this.links = [];
    this.ended = false;
  }

  blank(): void {
    this.gap = true;
  }
}

function isHidden(tree: Tree, element: Node): boolean {
  if (tree.attribute(element, 'hidden') !== null) return true;
  const role = tree.attribute(element, 'role');
  if (role && ROLES.test(role)) return true;
  const names = tree.attribute(element, 'class');
  if (names && TWIN.test(names)) return true;
  // `x-style`: in a page rebuilt outside of itself.
  const style = tree.attribute(element, 'style') ?? tree.attribute(element, 'x-style');
  return style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function levelOf(tree: Tree, element: Node, tag: string): number {
  if (/^H[1-6]$/.test(tag)) return Number(tag[1]);
  if (tree.attribute(element, 'role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(tree.attribute(element, 'aria-level')) || 2));
}

/** All lines of the page. Iterative and bounded, whatever the page nests. */
export function outlineOf(doc: Document): Line[] {
  const root = query(doc, 'body') ?? query(doc, ':root');
  if (!root) return [];
  const tree = treeOf(root);
  const writer = new Writer();
  const blocks: { element: Element; level: number; titled: boolean; listed: boolean; pre: boolean }[] = [];
  const inlines: { start: number; bold: boolean; href: string | null; own: boolean; top: boolean }[] = [];
  let boldDepth = 0;
  const flush = (): void => {
    const at = blocks.at(-1);
    writer.flush(at?.element ?? root, at?.level ?? 0, at?.titled ?? false, at?.listed ?? false);
  };
  const stack: (Node | Open)[] = [root];
  for (let count = 0; stack.length > 0 && count < MOST_NODES; count++) {
    const at = stack.pop();
    if (at === undefined) break;
    if ('level' in at && typeof at.level === 'number') {
      const closing = at as Open;
      if (closing.level > 0) {
        flush();
        blocks.pop();
      } else {
        const inline = inlines.pop();
        if (inline?.bold) boldDepth -= 1;
        const said = writer.since(inline?.start ?? 0);
        if (inline?.href) writer.link(inline.href, said, inline.own);
        if (inline?.top) writer.chip(said);
        writer.ended = true;
      }
      continue;
    }
    const node = at as Node;
    const type = tree.type(node);
    if (type === 3) {
      const raw = node.nodeValue ?? '';
      const inside = blocks.at(-1);
      if (!inside?.pre) writer.add(raw.replace(/\s+/g, ' '), inlines.length > 0, boldDepth > 0);
      else
        for (const [index, row] of raw.split(/\r?\n/).entries()) {
          if (index > 0) flush();
          if (index > 0 && row.trim() === '') writer.blank();
          writer.add(
            row.replace(/\t+| {3,}(?=\S)/g, (wide, offset) => (offset > 0 ? ' | ' : wide)),
            inlines.length > 0,
            boldDepth > 0,
          );
        }
      continue;
    }
    if (type !== 1) continue;
    const tag = tree.tag(node);
    if (tag === 'BR') {
      flush();
      continue;
    }
    const outer = blocks.at(-1);
    const button = tag === 'BUTTON' && (outer?.level ?? 0) === 0;
    if (node !== root && (SKIPPED.has(tag) || button || isHidden(tree, node))) continue;
    const block = BLOCK.has(tag) || blocks.length === 0;
    if (block) {
      flush();
      const level = levelOf(tree, node, tag) || (outer?.level ?? 0);
      const names = tree.attribute(node, 'class');
      blocks.push({
        element: node as Element,
        level,
        titled: BOLD.has(tag) || (names !== null && TITLED.test(names)),
        listed: tag === 'LI' || (outer?.listed === true && (tag === 'P' || tag === 'DIV')),
        pre: tag === 'PRE' || outer?.pre === true,
      });
    } else {
      const top = inlines.length === 0;
      writer.piece();
      const bold = BOLD.has(tag);
      if (bold) boldDepth += 1;
      const href = tag === 'A' ? tree.attribute(node, 'href') : null;
      const own = /(^|\s)me(\s|$)/.test((href && tree.attribute(node, 'rel')) || '');
      inlines.push({ start: writer.length, bold, href, own, top });
    }
    stack.push({ tag, level: block ? 1 : 0 });
    const children: Node[] = [];
    for (let child = tree.first(node); child; child = tree.next(child)) children.push(child);
    while (children.length > 0) {
      const last = children.pop();
      if (last) stack.push(last);
    }
  }
  flush();
  return writer.lines;
}
