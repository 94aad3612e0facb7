/**
 * One look at a page asks several times for the same part of it: for the wall, the kind, whether it has settled, and
 * then to read it. Every look has a `URL` of its own (`readPage`, `watchPage`); what was found is kept by it and goes
 * with it, so nothing outlives a change of the page.
 */
/* @__NO_SIDE_EFFECTS__ */
export function perLook<T>(find: (url: URL, doc: Document) => T): (url: URL, doc: Document) => T {
  const known = new WeakMap<URL, { doc: Document; found: T }>();
  return (url, doc) => {
    let seen = known.get(url);
    if (seen?.doc !== doc) {
      seen = { doc, found: find(url, doc) };
      known.set(url, seen);
    }
    return seen.found;
  };
}
