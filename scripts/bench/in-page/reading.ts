/** Runs in the measured page: the readers on the page's own document. */
import { siteFor } from '../../../lib/sites';
import { readPage } from '../../../lib/sites/read-page';

export interface Readings {
  /** Milliseconds of each read, and of the plain walk right after it. */
  read: number[];
  walk: number[];
  elements: number;
  kind: string;
  name: string | undefined;
}

export function readings(url: string, runs: number): Readings {
  const site = siteFor(url);
  const found: Readings = { read: [], walk: [], elements: 0, kind: '', name: undefined };
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const reading = readPage(site, document, url);
    const end = performance.now();
    let letters = 0;
    for (const element of document.querySelectorAll('*')) letters += element.localName.length;
    const walked = performance.now();
    // Used, so that the walk cannot be left out.
    if (letters > 0) found.walk.push(walked - end);
    found.read.push(end - start);
    found.kind = reading.kind;
    found.name = reading.draft?.name?.value;
  }
  found.elements = document.querySelectorAll('*').length;
  return found;
}
