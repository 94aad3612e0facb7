/**
 * Walking nodes by the accessors of their own prototypes: an `<input name="parentNode">` in a form replaces the
 * form's property of that name, in Chromium even for an extension (measured 2026-11).
 */

import { own } from '../nodes';

type Reader<T> = (node: Node) => T;

function getter<T>(sample: Node, name: string): Reader<T> {
  // oxlint-disable-next-line typescript/unbound-method -- called on the node it is asked of, that is its point
  const get = own(sample, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as unknown as Record<string, T>)[name] as T;
}

export interface Tree {
  first: Reader<Node | null>;
  next: Reader<Node | null>;
  up: Reader<Node | null>;
  type: Reader<number>;
  /** Upper case. */
  tag(element: Node): string;
  attribute(element: Node, name: string): string | null;
  /** The names of an element's attributes. */
  names(element: Node): string[];
}

/** The accessors of a document; `root` must be one the page cannot have replaced, such as `documentElement`. */
export function treeOf(root: Element): Tree {
  const tag = getter<string>(root, 'tagName');
  const attribute = own(root, 'getAttribute')?.value as ((name: string) => string | null) | undefined;
  const names = own(root, 'getAttributeNames')?.value as (() => string[]) | undefined;
  return {
    first: getter(root, 'firstChild'),
    next: getter(root, 'nextSibling'),
    up: getter(root, 'parentNode'),
    type: getter(root, 'nodeType'),
    tag: (element) => String(tag(element)).toUpperCase(),
    attribute: (element, name) => attribute?.call(element, name) ?? null,
    names: (element) => names?.call(element) ?? [],
  };
}
