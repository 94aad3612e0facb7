/**
 * A saved page as a document, the way the readers see it in a browser: no script runs, nothing is fetched.
 */
import { Window } from 'happy-dom';

/** Enough of a head to hold the charset: browsers look at as many bytes. */
const HEAD = 1024;

/** The bytes of a page as text: by byte-order mark, else by the page's own `meta`, else UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const mark = head.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : head.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : null;
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1];
  try {
    return new TextDecoder(mark ?? named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a charset that nobody knows
  }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;' };

/** A text file as browsers show it: one `pre`. */
function asPage(text: string): string {
  return `<!doctype html><html><head></head><body><pre>${text.replace(/[&<]/g, (c) => ESCAPES[c] ?? c)}</pre></body></html>`;
}

/** The document of a page's text; text without any tag is taken for a text file. */
export function openPage(content: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      enableCSSFileLoading: false,
      enableImageFileLoading: false,
      enableIframePageLoading: false,
      disableComputedStyleRendering: true,
      navigation: {
        disableMainFrameNavigation: true,
        disableChildFrameNavigation: true,
        disableChildPageNavigation: true,
      },
    },
  });
  const html = /<[a-z!][^>]*>/i.test(content) ? content : asPage(content);
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
