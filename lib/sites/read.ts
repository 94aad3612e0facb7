/** One page in, one reading out: both parts of it, for the command line and the tests. */
import type { Reading } from '../domain/reading';
import { finish } from './finish';
import { readPage } from './read-page';
import type { Site } from './site';

export function read(site: Site, doc: Document, url: string): Reading {
  return finish(readPage(site, doc, url));
}
