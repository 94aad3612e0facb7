/** The generic reader. It runs in the panel, over the rebuilt text of a page (`page-tree/`), and in the command line. */
import { MissingElement } from '../dom';
import { defineReader } from '../site';
import { jobOf, kindOf, profileOf, rowsOf } from './page';
import { wallOf } from './walls';

export default defineReader({
  id: 'anysite',
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
