/**
 * Firefox's own window, reached over WebDriver BiDi (`--remote-allow-system-access`): the toolbar icon, the real
 * sidebar, and the prompt that asks for a permission. BiDi lists no sidebar among its pages, so what happens inside of
 * it goes through a frame script, and clicks are real ones at a place of the window.
 */
import type { Browser } from 'puppeteer-core';

interface Place {
  x: number;
  y: number;
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export interface FirefoxWindow {
  /** As the icon's shortcut does it: grants the tab in front, and opens the sidebar on the first time. */
  clickIcon(): Promise<void>;
  sidebar: Sidebar;
  /** Waits for the prompt that asks for a permission, and answers it; resolves with its words. */
  answerPrompt(allow: boolean): Promise<string>;
}

export interface Sidebar {
  text(): Promise<string>;
  shows(words: string, timeout?: number): Promise<void>;
  showsNot(words: string): Promise<void>;
  /** A real click on the control of this label, or whose words begin so. */
  press(name: string): Promise<void>;
}

const FRAME = "document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')";
const WAIT_MS = 15_000;
const PAUSE_MS = 100;

export async function firefoxWindow(browser: Browser, extension: string): Promise<FirefoxWindow> {
  // Puppeteer shows its connection, but not in the type of a browser.
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const context = tree.contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own.');

  /** Runs in the window itself; what comes back went through JSON. */
  async function inWindow<T>(expression: string): Promise<T> {
    const { result } = (await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    })) as { result: { result?: { value?: string }; exceptionDetails?: { text: string } } };
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result?.value ?? 'null') as T;
  }

  /** Runs in the sidebar's page, as `content`; null while none is open. */
  const inSidebar = <T>(expression: string): Promise<T | null> =>
    inWindow<T | null>(`(() => {
      const frame = ${FRAME};
      if (!frame) return null;
      return new Promise((done) => {
        const name = 'answer:' + Math.random();
        frame.messageManager.addMessageListener(name, ({ data }) => done(data));
        const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', (' + ${JSON.stringify(expression)} + ') ?? null)';
        frame.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      });
    })()`);

  /** As the mouse makes it: from the window on, into whichever process lies there. 2026-11: sendMouseEvent is gone. */
  const clickAt = (x: number, y: number): Promise<unknown> =>
    inWindow(
      `['mousemove', 'mousedown', 'mouseup'].map((type) =>
        synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, {}))`,
    );

  const text = async (): Promise<string> =>
    (await inSidebar<string>('content.document.body.innerText')) ?? '(no sidebar)';
  const placeIn = (element: string) =>
    inWindow<Place>(`(({ x, y }) => ({ x, y }))(${element}.getBoundingClientRect())`);
  const holds = async (words: string): Promise<boolean> =>
    (await text()).replace(/\s+/g, ' ').includes(words);

  return {
    clickIcon: () =>
      inWindow(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`),
    sidebar: {
      text,
      async shows(words, timeout = WAIT_MS) {
        const there = await until(() => holds(words), timeout);
        if (!there)
          throw new Error(`"${words}" is not shown. The sidebar says:\n${(await text()).slice(0, 1500)}`);
      },
      async showsNot(words) {
        if (!(await until(async () => !(await holds(words)), WAIT_MS)))
          throw new Error(`"${words}" is still shown.`);
      },
      async press(name) {
        const at = await until(() => inSidebar<Place>(placeOf(name)), WAIT_MS);
        if (!at) throw new Error(`No control "${name}". The sidebar says:\n${(await text()).slice(0, 1500)}`);
        const [outer, inner] = [await placeIn("document.getElementById('sidebar')"), await placeIn(FRAME)];
        await clickAt(outer.x + inner.x + at.x, outer.y + inner.y + at.y);
      },
    },
    async answerPrompt(allow) {
      const words = await until(
        () =>
          inWindow<string | null>(
            "PopupNotifications.panel.state === 'open' ? PopupNotifications.panel.firstElementChild.textContent : null",
          ),
        WAIT_MS,
      );
      if (!words) throw new Error('Firefox asks for nothing.');
      const button = allow ? 'button' : 'secondaryButton';
      await inWindow(`PopupNotifications.panel.firstElementChild.${button}.click()`);
      return words;
    },
  };
}

/** The middle of a control, after it was scrolled to; an expression for a frame script. */
const placeOf = (name: string): string => `(() => {
  const wanted = ${JSON.stringify(name)};
  const named = (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const all = [...content.document.querySelectorAll('button, a[href], summary, label')];
  const found = all.find((one) => named(one) === wanted) ?? all.find((one) => named(one).startsWith(wanted));
  if (!found) return null;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})()`;

async function until<T>(ask: () => Promise<T>, timeout: number): Promise<T | null> {
  for (const deadline = Date.now() + timeout; Date.now() < deadline; ) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  return null;
}
