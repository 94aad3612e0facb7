/**
 * The part of reading that needs the page: decides the kind and calls the site's reader. What it gives is raw: empty and
 * masked values, gaps and oversize are dealt with outside of the page (`finish.ts`), to keep readers small.
 */
import type { Reading } from '../domain/reading';
import { MissingElement } from './dom';
import type { Chunks } from './page-tree/form';
import type { SiteReader } from './site';

/** A reading as a reader gave it. `failed`: the field (or '') at which it gave up. */
export interface RawReading extends Reading {
  failed?: string;
  /** The page as text instead of what it says: it is read outside (`page-tree/`). */
  tree?: Chunks;
}

/** Reads the page. A `URL` is one look's own (`per-look.ts`). Never throws: what goes wrong stands in `report.warnings`. */
export function readPage(site: SiteReader, doc: Document, address: string | URL): RawReading {
  const url = String(address);
  const reading: RawReading = { url, site: site.id, kind: 'none', report: { warnings: [] } };
  const { warnings } = reading.report;
  if (!URL.canParse(url)) {
    warnings.push('address');
    return reading;
  }
  try {
    fill(reading, site, doc, typeof address === 'string' ? new URL(url) : address);
  } catch (error) {
    // Kind, wall and settled come before any field: with those broken nothing on the page can be trusted.
    warnings.push(told(error));
  }
  return reading;
}

function fill(reading: RawReading, site: SiteReader, doc: Document, url: URL): void {
  if (site.tree) {
    const { tree, cut } = site.tree(doc);
    reading.tree = tree;
    reading.report.warnings.push(...cut.map((what) => `cut: ${what}`));
    return;
  }
  const reason = site.wall?.(url, doc);
  if (reason) {
    reading.kind = 'wall';
    reading.wall = { reason };
    return;
  }
  const kind = site.kind(url, doc);
  if (kind === 'none' || kind === 'wall') return;
  if (!site.settled(url, doc)) {
    reading.report.warnings.push('not settled');
    return;
  }
  const { profile, part, list, posting } = site.read;
  try {
    if (kind === 'list' && list) reading.items = list(doc, url);
    else if (kind === 'posting' && posting) reading.posting = posting(doc, url);
    else if (kind === 'profile' && profile) reading.draft = profile(doc, url);
    else if (kind === 'profile-part' && part) reading.draft = part(doc, url);
    else return;
  } catch (error) {
    reading.failed = error instanceof MissingElement ? error.field : '';
    reading.report.warnings.push(told(error));
  }
  reading.kind = kind;
}

function told(error: unknown): string {
  if (error instanceof MissingElement) return `unreadable: ${error.field} at ${error.selector}`;
  return `unreadable: ${error instanceof Error ? error.message : String(error)}`.slice(0, 200);
}
