/**
 * Nodes of a document, past whatever a page has put in their way: inside a form `<input name="closest">` stands in
 * front of the form's own method, and `<img name="body">` in front of the document's, in the isolated world too
 * (measured in Chromium, 2026-11; Firefox is not affected). Nothing else in `lib/sites` touches these members itself
 * (`tests/repo/clobbering.test.ts`).
 */

/** Only forms and documents let a child's name in front of their own: whatever has no tag in words is one of them. */
function isShadowed(node: Node): boolean {
  const tag: unknown = (node as Partial<Element>).tagName;
  return typeof tag !== 'string' || tag === 'FORM' || tag === 'form';
}

/** The accessor or method as the browser defined it. */
export function own(node: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

/** The member as the browser defined it. */
function past(node: object, name: string): unknown {
  const found = own(node, name);
  return found?.get ? found.get.call(node) : found?.value;
}

type Method = 'closest' | 'contains' | 'getElementById' | 'matches' | 'querySelector' | 'querySelectorAll';

function ask(node: Node, name: Method, given: unknown): unknown {
  const method = isShadowed(node) ? past(node, name) : (node as unknown as Record<string, unknown>)[name];
  return typeof method === 'function' ? method.call(node, given) : null;
}

/** Upper-case tag name. */
export function tagOf(element: Element): string {
  const tag: unknown = element.tagName;
  if (typeof tag !== 'string') return 'FORM';
  // Of an HTML page only foreign elements (`svg`) are in lower case.
  return tag.charCodeAt(0) > 96 ? tag.toUpperCase() : tag;
}

/** An attribute; null when it is not there. */
export function attr(element: Element, name: string): string | null {
  if (!isShadowed(element)) return element.getAttribute(name);
  const get = past(element, 'getAttribute');
  return typeof get === 'function' ? get.call(element, name) : null;
}

/** The same of an element that may not be there. */
export function attrOf(element: Element | null | undefined, name: string): string | null {
  return element ? attr(element, name) : null;
}

export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return (typeof type === 'number' ? type : past(node, 'nodeType')) === 1;
}

/** The child nodes, in order. */
export function childrenOf(element: Element): Node[] {
  const nodes: Node[] = [];
  let child = (isShadowed(element) ? past(element, 'firstChild') : element.firstChild) as Node | null;
  for (; child; child = nextOf(child)) nodes.push(child);
  return nodes;
}

function nextOf(node: Node): Node | null {
  return (isElement(node) && isShadowed(node) ? past(node, 'nextSibling') : node.nextSibling) as Node | null;
}

/** The element behind this one. */
export function nextElement(element: Element): Element | null {
  let next = nextOf(element);
  while (next && !isElement(next)) next = nextOf(next);
  return next;
}

export function parentOf(node: Node): Element | null {
  return (
    isElement(node) && isShadowed(node) ? past(node, 'parentElement') : node.parentElement
  ) as Element | null;
}

/** All text below, hidden twins and scripts too; '' for nothing. */
export function rawText(node: Node | null | undefined): string {
  if (!node) return '';
  const raw = isShadowed(node) ? past(node, 'textContent') : node.textContent;
  return typeof raw === 'string' ? raw : '';
}

/** The first match below; null for nothing. */
export function query(root: ParentNode | null | undefined, selector: string): Element | null {
  return root ? (ask(root, 'querySelector', selector) as Element | null) : null;
}

/** The first element with this id. */
export function byId(doc: Document, id: string): Element | null {
  return ask(doc, 'getElementById', id) as Element | null;
}

/** All matches below, in document order. */
export function all(root: ParentNode, selector: string): Element[] {
  return Array.from((ask(root, 'querySelectorAll', selector) ?? []) as ArrayLike<Element>);
}

/** The element itself or the nearest one around it that matches; null for nothing. */
export function closest(element: Element | null | undefined, selector: string): Element | null {
  return element ? (ask(element, 'closest', selector) as Element | null) : null;
}

export function matches(element: Element, selector: string): boolean {
  return ask(element, 'matches', selector) === true;
}

/** Does the element lie in `root`, or is it `root`? */
export function within(element: Element | null, root: Element): boolean {
  return ask(root, 'contains', element) === true;
}

/** False where a style hides it; true where nobody can tell. */
export function isDrawn(element: Element): boolean {
  const check = past(element, 'checkVisibility');
  return typeof check !== 'function' || check.call(element) === true;
}
