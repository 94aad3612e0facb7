/** The contract between a site's reader and the rest. Readers import this file's types and `dom.ts`, nothing else. */
import type { Draft, Item, PageKind, Posting, WallReason } from '../domain/reading';

export interface SiteReaders {
  /** A page about one person. */
  profile?(doc: Document, url: URL): Draft;
  /** One section of a person, on a page of its own. */
  part?(doc: Document, url: URL): Draft;
  /** People or jobs in rows. */
  list?(doc: Document, url: URL): Item[];
  /** One job. */
  posting?(doc: Document, url: URL): Posting;
}

export interface Site {
  /** Stable id, stored in keys (`linkedin:ada-example`). Never renamed. */
  id: string;
  /** The name shown to people. */
  name: string;
  /** Match patterns of the pages this site covers. */
  matches: readonly string[];
  /** Pages that live in a frame (an Upwork slider does not; ZipRecruiter's pane may). Top frame only when left out. */
  frame?: { host: string };
  /** Cheap: called on every change of the address. */
  kind(url: URL, doc: Document): PageKind;
  /** Does this document already show what this address names? False while the page is still drawing or shows somebody else. */
  settled(url: URL, doc: Document): boolean;
  wall?(url: URL, doc: Document): WallReason | null;
  /** `site:handle` of the subject in this address (normalised: decoded, lower case, no locale suffix), if the address names one. */
  handle?(url: URL): string | null;
  /** Pure: they never change the document. */
  read: SiteReaders;
}

/** Types a site file; says nothing at run time. */
export function defineSite(site: Site): Site {
  return site;
}
