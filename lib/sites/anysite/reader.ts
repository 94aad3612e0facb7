/** The generic reader. It runs in the panel, over the rebuilt text of a page (`page-tree/`), and in the command line. */
import { MissingElement } from '../dom';
import { perLook } from '../per-look';
import { defineReader } from '../site';
import { jobOf, profileOf, rowsOf } from './page';
import { structuredData } from './structured';
import { wallOf } from './walls';

// The kind of a page is known only when it has been read: what was built to tell it is what is then given.
const data = /* @__PURE__ */ perLook((url, doc) => structuredData(doc, url));
const wall = /* @__PURE__ */ perLook((_, doc) => wallOf(doc));
const job = /* @__PURE__ */ perLook((url, doc) => jobOf(url, data(url, doc)));
const person = /* @__PURE__ */ perLook((url, doc) => profileOf(doc, url, data(url, doc)));
const rows = /* @__PURE__ */ perLook((url, doc) => rowsOf(doc, url, data(url, doc)));

export default defineReader({
  id: 'anysite',
  kind(url, doc) {
    if (wall(url, doc)) return 'wall';
    if (job(url, doc)) return 'posting';
    if (person(url, doc)) return 'profile';
    return rows(url, doc).length > 0 ? 'list' : 'none';
  },
  settled: (_url, doc) => doc.readyState !== 'loading',
  wall,
  read: {
    profile(doc, url) {
      const draft = person(url, doc);
      if (!draft) throw new MissingElement('anysite', 'name', 'page');
      return draft;
    },
    list: (doc, url) => rows(url, doc),
    posting: (doc, url) => job(url, doc) ?? {},
  },
});
