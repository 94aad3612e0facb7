/** A list that is drawn and empty says so; one that is still loading says nothing. */
import { query, rawText } from '../dom';

const EMPTY = /\bno (results|proposals|freelancers|jobs)\b/i;

export function listSettled(doc: Document, rows: (doc: Document) => unknown[]): boolean {
  return rows(doc).length > 0 || EMPTY.test(rawText(query(doc, 'main')));
}
