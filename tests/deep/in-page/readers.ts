/** Runs in a page of Chromium: breaks copies of the page's document and reads each, as an injected reader would. */
import { siteFor } from '../../../lib/sites';
import anysite from '../../../lib/sites/anysite.site';
import { readPage } from '../../../lib/sites/read-page';
import { apply, type Change } from '../../sites/broken-page';

export interface Broken {
  changes: Change[];
  /** Names under which form controls shadow the DOM's own properties. */
  clobber: string[];
  generic: boolean;
}

/** Inside a form a control named like a property of every node takes that property's place. */
function clobber(doc: Document, names: readonly string[], at: number): void {
  const elements = Array.from(doc.querySelectorAll('main *, body *'));
  const one = elements[at % Math.max(1, elements.length)];
  // The page may have shadowed it before us.
  if (!one || Element.prototype.closest.call(one, 'svg, table, select, script, style')) return;
  const form = doc.createElement('form');
  Element.prototype.replaceWith.call(one, form);
  for (const name of names) {
    const input = doc.createElement('input');
    input.setAttribute('name', name);
    Element.prototype.append.call(form, input);
  }
  Element.prototype.append.call(form, one);
}

/** The readings as JSON, in the order given. A reader that throws gives its message instead: `readPage` never may. */
export function readBroken(url: string, all: readonly Broken[]): string[] {
  return all.map(({ changes, clobber: names, generic }) => {
    const doc = document.cloneNode(true) as Document;
    for (const one of changes) apply(doc, one);
    if (names.length > 0) clobber(doc, names, changes[0]?.to ?? 0);
    try {
      return JSON.stringify(readPage(generic ? anysite : siteFor(url), doc, url));
    } catch (error) {
      return `threw ${error instanceof Error ? error.stack : String(error)}`;
    }
  });
}
