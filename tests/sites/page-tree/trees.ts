/** A page read the long way: written as text, sent as JSON, rebuilt, read. */
import { Window } from 'happy-dom';
import type { Reading } from '../../../lib/domain/reading';
import { finish } from '../../../lib/sites/finish';
import type { PageTree } from '../../../lib/sites/page-tree/form';
import { readTree } from '../../../lib/sites/page-tree/read-tree';
import { rebuildPage } from '../../../lib/sites/page-tree/rebuild';
import { writeTree } from '../../../lib/sites/page-tree/write';

/** The panel's own document makes these; here an empty window's does. */
export const implementation = (): DOMImplementation =>
  new Window({ url: 'about:blank' }).document.implementation as unknown as DOMImplementation;

export function treeOf(doc: Document, url: string): PageTree {
  const { tree, cut } = writeTree(doc);
  return JSON.parse(JSON.stringify({ url, tree, warnings: cut.map((what) => `cut: ${what}`) }));
}

export const readOutside = (doc: Document, url: string): Reading =>
  finish(readTree(treeOf(doc, url), implementation()));

export const rebuilt = (doc: Document): Document =>
  rebuildPage(treeOf(doc, 'https://a.example/').tree.join(''), implementation());
