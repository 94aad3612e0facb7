/** The only way an address from a page becomes a link. */

const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address as the browser would open it, or null: `javascript:`, `data:`, `vbscript:` and the rest are no links. */
export function safeUrl(address: string): string | null {
  try {
    const url = new URL(address.trim());
    return ALLOWED.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
