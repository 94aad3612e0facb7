/** Every page without a reader of its own: structured data first, then microformats, headings and the page's head. */
import { addressHandle } from './anysite/address';
import reader from './anysite/reader';
import { defineSite, type SiteAddress } from './site';

export const address: SiteAddress = {
  id: 'anysite',
  name: 'Other pages',
  // Whatever no other site claims, through `activeTab`: never a permission to ask for as a whole.
  matches: ['https://*/*', 'http://*/*'],
  handle: addressHandle,
};

export default defineSite(address, reader);
