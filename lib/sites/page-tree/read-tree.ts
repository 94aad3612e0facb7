/** The outside half: a page's text, rebuilt and read by the generic site. Pure but for the document it builds. */
import anysite from '../anysite/reader';
import { type RawReading, readPage } from '../read-page';
import type { PageTree } from './form';
import { rebuildPage } from './rebuild';

/** Never throws: what goes wrong stands in the reading's warnings. `finish` is the background's, as for every reading. */
export function readTree({ url, tree, warnings }: PageTree, implementation: DOMImplementation): RawReading {
  const reading = readPage(anysite, rebuildPage(tree.join(''), implementation), url);
  reading.report.warnings.push(...warnings);
  return reading;
}
