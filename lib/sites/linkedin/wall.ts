/** Pages that stand in front of what the address names. */
import type { WallReason } from '../../domain/reading';
import { all, attr, query, rawText } from '../dom';
import type { Place } from './address';

const LOGIN =
  /^(auth_wall|d_homepage-guest|homepage-guest|d_checkpoint_lg|checkpoint_lg|uas-consumer-login|reg-join)/;
const CHALLENGE = /^d?_?checkpoint_(ch|challenge|rp)/;

/** The last key counts: after in-app navigation earlier ones stay behind (2026-06). */
export function pageKey(doc: Document): string {
  const last = all(query(doc, 'head') ?? doc, 'meta[name="pageKey"]').at(-1);
  return (last && attr(last, 'content')) ?? '';
}

export function wallOf(doc: Document, place: Place): WallReason | null {
  if (place.page === 'login' || place.page === 'challenge' || place.page === 'not found') return place.page;
  if (place.page === 'other') return null;
  const key = pageKey(doc);
  if (CHALLENGE.test(key)) return 'challenge';
  if (LOGIN.test(key)) return 'login';
  if (/not[-_]?found|_404/.test(key)) return 'not found';
  return isRedirect(doc) ? 'login' : null;
}

/** An empty page whose script leads to the sign-in page (status 999). */
function isRedirect(doc: Document): boolean {
  if (query(doc, 'main, h1, h2, p')) return false;
  return all(doc, 'script').some((script) => /\/authwall\?/.test(rawText(script)));
}
