/** A site's several readers as one, for the command line and the tests; in a page each runs alone. */
import { perLook } from './per-look';
import type { SiteReader } from './site';

/* @__NO_SIDE_EFFECTS__ */
export function joinReaders(readers: readonly SiteReader[]): Omit<SiteReader, 'id'> {
  const of = /* @__PURE__ */ perLook((url, doc) =>
    readers.find((reader) => reader.covers?.(url, doc) ?? true),
  );
  return {
    kind: (url, doc) => of(url, doc)?.kind(url, doc) ?? 'none',
    settled: (url, doc) => of(url, doc)?.settled(url, doc) ?? false,
    wall: (url, doc) => of(url, doc)?.wall?.(url, doc) ?? null,
    read: {
      profile: (doc, url) => of(url, doc)?.read.profile?.(doc, url) ?? { missing: {}, layout: 'unknown' },
      part: (doc, url) => of(url, doc)?.read.part?.(doc, url) ?? { missing: {}, layout: 'unknown' },
      list: (doc, url) => of(url, doc)?.read.list?.(doc, url) ?? [],
      posting: (doc, url) => of(url, doc)?.read.posting?.(doc, url) ?? {},
    },
  };
}
