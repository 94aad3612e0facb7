/** Addresses of a person: what may be kept of links, e-mail addresses and phone numbers. */

/** Only http(s), without credentials; relative ones against the page. null for everything else. */
export function webLink(raw: string, base: URL): string | null {
  const trimmed = raw.trim();
  if (trimmed === '' || trimmed.length > 2000) return null;
  let link: URL;
  try {
    link = new URL(trimmed, base);
  } catch {
    return null;
  }
  if ((link.protocol !== 'https:' && link.protocol !== 'http:') || link.username || link.password)
    return null;
  return link.href;
}

const MAIL = /^[^\s@<>"'(),;:\\[\]]{1,64}@[^\s@<>"'(),;:\\[\]]{1,190}\.[\p{L}\p{N}-]{2,24}$/u;

/** An e-mail address without `mailto:` and query; null for a sentence ("Sign in to view email"). */
export function mailOf(raw: string): string | null {
  let bare =
    raw
      .trim()
      .replace(/^mailto:/i, '')
      .split('?')[0] ?? '';
  try {
    bare = decodeURIComponent(bare);
  } catch {
    // A lone percent sign: as it is.
  }
  return MAIL.test(bare.trim()) ? bare.trim() : null;
}

/** A phone number as printed; null when it has too few or too many figures to be one. */
export function phoneOf(raw: string): string | null {
  const bare = raw.trim().replace(/^tel:/i, '').replace(/%20/g, ' ').slice(0, 60);
  const figures = bare.replace(/\D/g, '').length;
  return figures >= 6 && figures <= 16 && /^[+(\d][\d\s().+/x–-]*$/i.test(bare) ? bare : null;
}

/** Buttons that share the page, and links into a host that are nobody's profile. */
const SHARING =
  /\/(intent|sharer?|share-offsite|shareArticle|login|signin|sign_in|signup|join|register|privacy|terms|cookies?)\b|[?&](url|u|text)=http/i;

/** A link that leads to somebody's place elsewhere, or `rel=me`. */
export function isOwnLink(link: string, base: URL): boolean {
  return new URL(link).hostname !== base.hostname && !SHARING.test(link);
}

export function unique<T>(values: readonly T[], most = 200): T[] {
  return [...new Set(values)].slice(0, most);
}
