/**
 * A document as text (`form.ts`), inside the page. Reads past whatever the page has put in the way of the DOM's own
 * properties, without recursion, within limits; never changes anything.
 */
import { type Tree, treeOf } from '../anysite/tree';
import { own } from '../nodes';
import {
  ATTRIBUTE,
  ATTRIBUTES,
  type Chunks,
  DEEPEST,
  HIDDEN,
  HIDING,
  LONGEST_ATTRIBUTE,
  LONGEST_BLOCK,
  LONGEST_TEXT,
  MOST_BLOCKS,
  MOST_CHARACTERS,
  MOST_NODES,
  MOST_STRUCTURED,
  OPEN,
  TEXT,
} from './form';

/** Drawn by something else than their content, or not at all; scripts are written apart. */
const LEFT_OUT = new Set(
  'AUDIO BASE CANVAS EMBED IFRAME NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE VIDEO'.split(' '),
);
const MARKS = /[\uFFF9-\uFFFB]/g;
const CHUNK = 100_000;

class Writer {
  readonly chunks: string[] = [];
  readonly cut = new Set<string>();
  private open = '';
  characters = 0;
  nodes = 0;

  /** Adds one mark with its words; the marks of the form are taken out of what the page says. */
  add(mark: string, words = ''): void {
    const piece = mark + words.replace(MARKS, '');
    this.characters += piece.length;
    this.open += piece;
    if (this.open.length < CHUNK) return;
    this.chunks.push(this.open);
    this.open = '';
  }

  text(words: string): void {
    const room = Math.min(LONGEST_TEXT, Math.max(0, MOST_CHARACTERS - this.characters));
    if (words.length > room) this.cut.add('text');
    this.nodes += 1;
    this.add(TEXT, words.slice(0, room));
  }

  get full(): boolean {
    return this.nodes >= MOST_NODES || this.characters >= MOST_CHARACTERS;
  }

  end(): Chunks {
    if (this.open !== '') this.chunks.push(this.open);
    return this.chunks;
  }
}

export function writeTree(doc: Document): { tree: Chunks; cut: string[] } {
  const writer = new Writer();
  // `<img name="documentElement">` replaces the document's own property of that name.
  const root = own(doc, 'documentElement')?.get?.call(doc) as Element | null;
  if (root) {
    const tree = treeOf(root);
    writer.add(OPEN, 'html');
    structured(doc, tree, writer);
    walk(root, tree, writer);
  }
  return { tree: writer.end(), cut: [...writer.cut] };
}

function structured(doc: Document, tree: Tree, writer: Writer): void {
  const scripts = own(doc, 'getElementsByTagName')?.value.call(doc, 'script') as HTMLCollectionOf<Element>;
  let blocks = 0;
  for (const script of Array.from(scripts)) {
    if (!/^application\/ld\+json/i.test(tree.attribute(script, 'type') ?? '')) continue;
    let json = '';
    for (let part = tree.first(script); part; part = tree.next(part)) json += part.nodeValue ?? '';
    blocks += 1;
    if (
      blocks > MOST_BLOCKS ||
      json.length > LONGEST_BLOCK ||
      writer.characters + json.length > MOST_STRUCTURED
    ) {
      writer.cut.add('structured data');
      continue;
    }
    writer.add(OPEN, 'script');
    writer.add(TEXT, json);
    writer.add(OPEN);
  }
}

/** Everything below the root, in document order. */
function walk(root: Element, tree: Tree, writer: Writer): void {
  /** By depth: was an element opened there that is to be closed? */
  const opened: boolean[] = [];
  let pre = -1;
  let depth = 0;
  let node = tree.first(root);
  while (node) {
    if (writer.full) {
      writer.cut.add('page');
      return;
    }
    let inner: Node | null = null;
    opened[depth] = false;
    const type = tree.type(node);
    if (type === 3) {
      const words = node.nodeValue ?? '';
      writer.text(pre < 0 ? words.replace(/[ \t\n\r\f]+/g, ' ') : words);
    } else if (type === 1) {
      const tag = tree.tag(node);
      if (depth >= DEEPEST) {
        writer.cut.add('depth');
        // No element of its own, but its words are not run into the next ones.
        writer.text(' ');
        if (!LEFT_OUT.has(tag)) inner = tree.first(node);
      } else if (element(node, tag, tree, writer)) {
        opened[depth] = true;
        if (tag === 'PRE' && pre < 0) pre = depth;
        inner = tree.first(node);
      }
    }
    if (inner) {
      node = inner;
      depth += 1;
      continue;
    }
    for (;;) {
      if (opened[depth]) writer.add(OPEN);
      if (depth === pre) pre = -1;
      const next: Node | null = tree.next(node);
      if (next) {
        node = next;
        break;
      }
      if (depth === 0) return;
      const up: Node | null = tree.up(node);
      if (!up) return;
      node = up;
      depth -= 1;
    }
  }
}

/** Writes an element's name and attributes; false for one that is left out with all it holds. */
function element(node: Node, tag: string, tree: Tree, writer: Writer): boolean {
  if (LEFT_OUT.has(tag)) return false;
  const names = tree.names(node);
  const marked = names.includes('itemprop') || names.includes('property');
  // Style sheets and icons; as a property of microdata it is a link like any other.
  if (tag === 'LINK' && !marked) return false;
  writer.nodes += 1;
  writer.add(OPEN, tag.toLowerCase());
  for (const name of names) {
    if (!ATTRIBUTES.has(name)) continue;
    if ((name === 'src' || name === 'data') && !marked) continue;
    if (name === 'name' && tag !== 'META') continue;
    if (name === 'type' && tag !== 'INPUT') continue;
    let value = tree.attribute(node, name) ?? '';
    if (name === 'style') {
      if (!HIDING.test(value)) continue;
      value = HIDDEN;
    }
    writer.add(ATTRIBUTE, `${name}=${value.slice(0, LONGEST_ATTRIBUTE)}`);
  }
  return true;
}
