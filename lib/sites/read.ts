/** One page in, one reading out: both parts of it, for the command line and the tests. */
import type { Reading } from '../domain/reading';
import { finish } from './finish';
import { readPage } from './read-page';
import type { SiteReader } from './site';

export function read(site: SiteReader, doc: Document, url: string): Reading {
  return finish(readPage(site, doc, url));
}
