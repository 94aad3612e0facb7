/** Pages that stand in front of the one asked for. Never by script addresses: good pages load the challenge's too. */
import type { WallReason } from '../../domain/reading';
import { said } from './shown';

const CHALLENGE =
  '#challenge-error-text, #challenge-form, #challenge-running, #challenge-stage, .up-challenge-container, .main-wrapper .zone-name-title';
/** What only a real page has. */
const CONTENT =
  '[data-qa-profile-viewer-uid], [itemprop="name"], article, .job-details-content, [data-ev-contractor_uid], [data-test~="nuxt"]';

function heading(doc: Document): string {
  return Array.from(doc.querySelectorAll('h1, h2'))
    .slice(0, 4)
    .map((h) => said(h))
    .join('\n');
}

export function wallOf(url: URL, doc: Document): WallReason | null {
  const title = doc.title.trim();
  if (/^\/(?:ab\/account-security\/login|login|nx\/signup|signup)\b/.test(url.pathname)) return 'login';
  if (/^challenge\b|^just a moment/i.test(title)) return 'challenge'; // 2026-08
  if (/^(attention required|access denied|access to this page has been denied)/i.test(title))
    return 'blocked';
  if (/^log ?in\b/i.test(title)) return 'login';
  if (doc.querySelector(CONTENT)) return null;
  if (doc.querySelector(CHALLENGE)) return 'challenge';
  const inline = Array.from(doc.querySelectorAll('script:not([src])')).slice(0, 20);
  if (inline.some((s) => /_cf_chl_opt\s*=/.test((s.textContent ?? '').slice(0, 5_000)))) return 'challenge';
  if (/^(404\b|page not found|not found)/i.test(title)) return 'not found';
  const said = heading(doc);
  if (/verifying you are human|checking your browser/i.test(said)) return 'challenge';
  if (/you have been blocked|access denied/i.test(said)) return 'blocked';
  if (
    /can.t find (this|that|the) page|page not found|no longer (available|exists)|job (is )?not found|private (job|listing)/i.test(
      said,
    )
  )
    return 'not found';
  if (
    /log in to (upwork|view|see|access)|only available to upwork (users|customers|clients)|sign up to (view|see)/i.test(
      said,
    )
  )
    return 'login';
  if (doc.querySelector('#login_username, input[name="login[username]"]')) return 'login';
  return null;
}
