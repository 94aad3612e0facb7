/**
 * The document again, outside of the page: inert (it belongs to no window, so nothing in it loads, runs or is
 * shown) and built node by node, because the policy of our pages refuses to parse HTML. Whatever text is given,
 * a document comes out: what is no known attribute or no proper name is left out.
 */
import { ATTRIBUTE, ATTRIBUTES, HIDDEN, OPEN, TEXT } from './form';

const NAME = /^[a-z][a-z\d-]{0,60}$/;
/** Elements that would fetch, frame or clobber if ever this document were not inert; the reader needs none of them. */
const DISARMED = new Set(
  'audio base embed fencedframe frame frameset iframe img link object picture source style track video'.split(
    ' ',
  ),
);

export function rebuildPage(text: string, implementation: DOMImplementation): Document {
  const doc = implementation.createHTMLDocument('');
  const root = doc.documentElement;
  while (root.firstChild) root.firstChild.remove();
  let at: Element = root;
  let started = false;
  for (const piece of text.split(/(?=[\uFFF9-\uFFFB])/)) {
    const words = piece.slice(1);
    switch (piece[0]) {
      case OPEN:
        if (words === '') at = (at !== root && at.parentElement) || root;
        // The root stands already.
        else if (started) at = at.appendChild(made(doc, words));
        started = true;
        break;
      case ATTRIBUTE:
        attribute(at, words);
        break;
      case TEXT:
        at.appendChild(doc.createTextNode(words));
        break;
    }
  }
  return doc;
}

function made(doc: Document, name: string): Element {
  // A form's fields would shadow its own properties; to the reader it is a block like any other.
  if (name === 'form' || name === 'html') return doc.createElement('div');
  if (name === 'script') return structured(doc);
  if (DISARMED.has(name)) return doc.createElement(`x-${name}`);
  if (!NAME.test(name)) return doc.createElement('span');
  return doc.createElement(name);
}

/** The policy of our pages refuses any text to a script, inert or not (Trusted Types, Chromium 156, 2026-11). */
function structured(doc: Document): Element {
  const element = doc.createElement('x-script');
  element.setAttribute('type', 'application/ld+json');
  return element;
}

function attribute(element: Element, words: string): void {
  const equals = words.indexOf('=');
  const name = words.slice(0, equals);
  if (equals < 1 || !ATTRIBUTES.has(name) || element.localName === 'x-script') return;
  // The policy refuses style attributes as it does style sheets.
  if (name === 'style') element.setAttribute('x-style', HIDDEN);
  else element.setAttribute(name, words.slice(equals + 1));
}
