/** Pages that stand in front of the one asked for. Never by script addresses: good pages load the challenge's too. */

import type { WallReason } from '../../domain/reading';
import { all, query, rawText } from '../dom';

/** What only a real page has. */
const CONTENT = '[itemprop="name"], article, .job-details-content, [data-ev-contractor_uid]';
const WORDS: [WallReason, RegExp][] = [
  ['challenge', /^(challenge - upwork|just a moment)/im], // 2026-08
  ['blocked', /^attention required|access denied|have been blocked/im],
  ['not found', /can.t find th|page not found|no longer (available|exists)|^404\b/im],
  ['login', /^log ?in\b|only available to upwork|sign up to/im],
];

export function wallOf(url: URL, doc: Document): WallReason | null {
  if (/\/(login|signup)\b/.test(url.pathname)) return 'login';
  if (query(doc, CONTENT)) return null;
  if (query(doc, '[id^="challenge-"], .up-challenge-container')) return 'challenge';
  const words = all(doc, 'title,h1,h2')
    .map((h) => rawText(h).trim())
    .join('\n');
  return WORDS.find(([, named]) => named.test(words))?.[0] ?? null;
}
