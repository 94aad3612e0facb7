/** Every page without a reader of its own: structured data first, then microformats, headings and the page's head. */
import { addressHandle } from './anysite/address';
import { jobOf, kindOf, profileOf, rowsOf } from './anysite/page';
import { wallOf } from './anysite/walls';
import { MissingElement } from './dom';
import { defineSite, type SiteAddress } from './site';

export const address: SiteAddress = {
  id: 'anysite',
  name: 'Other pages',
  // Whatever no other site claims, through `activeTab`: never a permission to ask for as a whole.
  matches: ['https://*/*', 'http://*/*'],
  handle: addressHandle,
};

export default defineSite(address, {
  kind: (url, doc) => (wallOf(doc) ? 'wall' : kindOf(doc, url)),
  settled: (_url, doc) => doc.readyState !== 'loading',
  wall: (_url, doc) => wallOf(doc),
  read: {
    profile(doc, url) {
      const draft = profileOf(doc, url);
      if (!draft) throw new MissingElement('anysite', 'name', 'page');
      return draft;
    },
    list: (doc, url) => rowsOf(doc, url),
    posting: (doc, url) => jobOf(doc, url) ?? {},
  },
});
