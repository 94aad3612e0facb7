/** Every page without a reader of its own: structured data first, then microformats, headings and the page's head. */
import { address } from './anysite/address';
import reader from './anysite/reader';
import { defineSite } from './site';

export { address };
export default defineSite(address, reader);
