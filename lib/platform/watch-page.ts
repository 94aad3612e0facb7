/**
 * Watches one document: waits until it shows what its address names, reads once, and reads again when it changes.
 * The first read is not delayed (looked for once a frame); later ones wait for a pause and grow rarer while nothing new
 * comes of them, so that a page that never rests costs next to nothing.
 */
import type { Reading } from '../domain/reading';
import type { CaptureAnswer } from '../messaging/protocol';
import { type RawReading, readPage } from '../sites/read-page';
import type { SiteReader } from '../sites/site';

/** A page that has not shown its subject by then is read as it is, so that the panel can say so. */
const PATIENCE = 10_000;
/** Until then "nothing to read here" may only mean "not drawn yet". */
const NONE_AFTER = 1_500;
const PAUSE = 150;
const LONGEST_PAUSE = 8_000;
const LONGEST = 200_000;
/** Stands for what was sent on a page that another reader covers. */
const OTHERS = 'others';
/** Characters of a message; the browser refuses at 64 MB. */
const TOO_LARGE = 4_000_000;

export interface Surroundings {
  window: Window;
  send: (reading: RawReading) => Promise<CaptureAnswer>;
}

export function watchPage(site: SiteReader, { window, send }: Surroundings): { again(): void; stop(): void } {
  const { document, location } = window;
  let address = '';
  let arrivedAt = 0;
  let sent = '';
  let pause = PAUSE;
  let cancel: (() => void) | null = null;
  let resting = false;
  let stopped = false;

  /** At most one look is planned at a time; one that waits for a pause gives way to one that does not. */
  const plan = (rests: boolean, start: (run: () => void) => () => void): void => {
    if (cancel && resting && !rests) cancel();
    // `=== true`: a page's `<img name="hidden">` stands in front of the document's own.
    if (cancel || stopped || document.hidden === true) return;
    resting = rests;
    let undo = (): void => {};
    cancel = () => {
      cancel = null;
      undo();
    };
    undo = start(() => {
      cancel?.();
      if (!stopped) look();
    });
  };
  /** In the next frame; where none is drawn, a timer stands by. */
  const soon = (): void =>
    plan(false, (run) => {
      const frame = window.requestAnimationFrame(run);
      const timer = window.setTimeout(run, 100);
      return () => {
        window.cancelAnimationFrame(frame);
        window.clearTimeout(timer);
      };
    });
  const afterPause = (): void =>
    plan(true, (run) => {
      let idle = 0;
      const timer = window.setTimeout(() => {
        idle = window.requestIdleCallback(run, { timeout: 500 });
      }, pause);
      return () => {
        window.clearTimeout(timer);
        window.cancelIdleCallback(idle);
      };
    });

  /** What the page is ready to say now; null = wait on. */
  function reading(url: URL, waited: number): RawReading | null {
    // Half a row says something else than the whole one, and what was read stays.
    if (document.readyState === 'loading' && waited < PATIENCE) return null;
    const wall = site.wall?.(url, document);
    if (wall) return readPage(site, document, url);
    const kind = site.kind(url, document);
    if (kind === 'none' && waited < NONE_AFTER) return null;
    if (kind !== 'none' && !site.settled(url, document) && waited < PATIENCE) return null;
    return readPage(site, document, url);
  }

  function look(): void {
    if (address !== location.href) {
      address = location.href;
      arrivedAt = window.performance.now();
      sent = '';
      pause = PAUSE;
    }
    const url = new URL(address);
    if (site.covers && !site.covers(url, document)) {
      // Another of the site's readers says what there is to say; a changed page may become this one's.
      sent = OTHERS;
      pause = Math.min(pause * 2, LONGEST_PAUSE);
      return;
    }
    const found = reading(url, window.performance.now() - arrivedAt);
    if (!found) {
      soon();
      return;
    }
    const text = JSON.stringify(found, shortened);
    if (text === sent) {
      pause = Math.min(pause * 2, LONGEST_PAUSE);
      return;
    }
    sent = text;
    // A page's whole text differs with every clock in it: only a scroll makes the next one quick again.
    pause = found.tree ? Math.min(pause * 2, LONGEST_PAUSE) : PAUSE;
    send(text.length > TOO_LARGE ? tooLarge(found) : JSON.parse(text)).then(
      (answer) => {
        if (!answer.accepted && answer.why === 'address') {
          sent = '';
          afterPause();
        }
      },
      () => {
        // The background is restarting: a page at rest would not be read again of itself. Gone, it takes the panel along.
        sent = '';
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        afterPause();
      },
    );
  }

  const changed = (): void => (sent && address === location.href ? afterPause() : soon());
  const scrolled = (): void => {
    if (pause === PAUSE) return;
    pause = PAUSE;
    if (!cancel || !resting) return;
    cancel();
    afterPause();
  };
  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  // Chromium: in-page navigation, without touching the page's own history functions.
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', changed);
  window.addEventListener('popstate', changed);
  // On the window, whose own functions no element can stand in front of.
  window.addEventListener('visibilitychange', changed);
  window.addEventListener('scroll', scrolled, { passive: true, capture: true });
  look();

  return {
    again() {
      sent = '';
      pause = PAUSE;
      cancel?.();
      look();
    },
    stop() {
      stopped = true;
      cancel?.();
      observer.disconnect();
      navigation?.removeEventListener('currententrychange', changed);
      window.removeEventListener('popstate', changed);
      window.removeEventListener('visibilitychange', changed);
      window.removeEventListener('scroll', scrolled, { capture: true });
    },
  };
}

/** No text of a person is that long; outside of the page it is cut further. */
const shortened = (_: string, value: unknown): unknown =>
  typeof value === 'string' && value.length > LONGEST ? value.slice(0, LONGEST) : value;

const tooLarge = ({ url, site }: Reading): Reading => ({
  url,
  site,
  kind: 'none',
  report: { warnings: ['too large'] },
});
