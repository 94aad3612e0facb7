/** The contract between a site's reader and the rest. Readers import this file's types and `dom.ts`, nothing else. */
import type { Draft, Item, PageKind, Posting, WallReason } from '../domain/reading';
import type { Chunks } from './page-tree/form';

export interface PageReaders {
  /** A page about one person. */
  profile?: (doc: Document, url: URL) => Draft;
  /** One section of a person, on a page of its own. */
  part?: (doc: Document, url: URL) => Draft;
  /** People or jobs in rows. */
  list?: (doc: Document, url: URL) => Item[];
  /** One job. */
  posting?: (doc: Document, url: URL) => Posting;
}

/** What the background and our own pages know of a site: told by addresses alone, without any code that reads pages. */
export interface SiteAddress {
  /** Stable id, stored in keys (`linkedin:ada-example`). Never renamed. */
  id: string;
  /** The name shown to people. */
  name: string;
  /** Match patterns of the pages this site covers. */
  matches: readonly string[];
  /** Pages that live in a frame (an Upwork slider does not; ZipRecruiter's pane may). Top frame only when left out. */
  frame?: { host: string };
  /** `site:handle` of the subject in this address (normalised: decoded, lower case, no locale suffix), if the address names one. */
  handle?: (url: URL) => string | null;
  /** The scripts that may read this page, by name, where one script for all pages were too large; else one, named by the id. */
  readers?: (url: URL) => readonly string[];
}

/**
 * What runs in a page. Each look at it comes with a `URL` object of its own (`per-look.ts`), which is never kept for a later
 * one.
 */
export interface SiteReader {
  id: string;
  /** Of a site's several readers exactly one covers a page, the others say nothing of it. All pages when left out. */
  covers?: (url: URL, doc: Document) => boolean;
  /** Cheap: called on every change of the address. */
  kind: (url: URL, doc: Document) => PageKind;
  /** Does this document already show what this address names? False while the page is still drawing or shows somebody else. */
  settled: (url: URL, doc: Document) => boolean;
  wall?: (url: URL, doc: Document) => WallReason | null;
  /** In place of `read`, for a reader too large for a page: the page as text, read outside of it (`page-tree/`). */
  tree?(doc: Document): { tree: Chunks; cut: readonly string[] };
  /** Pure: they never change the document. */
  read: PageReaders;
}

/** A site file's default export. Its `address` is exported by name, too, for whoever does without the readers. */
export interface Site extends SiteAddress, SiteReader {}

/** Puts a site file's two halves together. Builds that want the address alone leave out the rest. */
/* @__NO_SIDE_EFFECTS__ */
export function defineSite(address: SiteAddress, reader: Omit<SiteReader, 'id'>): Site {
  return { ...address, ...reader };
}

/** Types one of a site's several readers. */
/* @__NO_SIDE_EFFECTS__ */
export function defineReader(reader: SiteReader): SiteReader {
  return reader;
}
