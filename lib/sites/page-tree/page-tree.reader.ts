/**
 * What stands in the page for the generic site: it decides nothing about the page, hands it on as text, and the
 * generic site reads that outside (`read-tree.ts`).
 */
import { own } from '../nodes';
import { defineReader } from '../site';
import { writeTree } from './write';

/** An app's empty shell has fewer elements than this; a page as small is only waited for a little longer. */
const SHELL = 20;

function isDrawn(doc: Document): boolean {
  const found = own(doc, 'getElementsByTagName')?.value.call(doc, '*') as HTMLCollectionOf<Element>;
  return found.length >= SHELL;
}

export default defineReader({
  id: 'anysite',
  // Only tells the watch whether there is anything to hand on yet.
  kind: (_url, doc) => (isDrawn(doc) ? 'profile' : 'none'),
  settled: (_url, doc) => doc.readyState !== 'loading',
  tree: writeTree,
  read: {},
});
