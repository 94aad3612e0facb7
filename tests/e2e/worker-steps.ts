/**
 * Holds the background worker before the n-th thing that it does for a command. From outside, in the built extension:
 * the platform's functions are wrapped in the running worker, and the debugger stands still in one of them.
 */
import type { WebWorker } from 'puppeteer-core';

export interface Steps {
  /** What the worker did since `watch`, in order. */
  done(): Promise<string[]>;
  /** Resolves when the worker stands still. */
  held: Promise<void>;
}

/** Watches what the worker does from now on, and holds it before its n-th step (counted from one; 0: never). */
export async function watch(worker: WebWorker, at: number): Promise<Steps> {
  const held = new Promise<void>((done) => worker.client.once('Debugger.paused', () => done()));
  await worker.evaluate(wrap, at);
  if (at > 0) await worker.client.send('Debugger.enable');
  return {
    held,
    done: () => worker.evaluate(() => [...(globalThis as unknown as { steps: string[] }).steps]),
  };
}

/** Runs in the worker. */
function wrap(at: number): void {
  interface Watched {
    steps: string[];
    at: number;
    wrapped?: true;
    chrome: { runtime: object; storage: { local: object } };
  }
  const world = globalThis as unknown as Watched;
  world.steps = [];
  world.at = at;
  if (world.wrapped) return;
  world.wrapped = true;
  const step = (name: string): void => {
    world.steps.push(name);
    // biome-ignore lint/suspicious/noDebugger: where the worker is held, and then stopped.
    if (world.steps.length === world.at) debugger; // oxlint-disable-line no-debugger
  };
  type Methods = Record<string, (...args: unknown[]) => unknown>;
  const replace = (
    owner: object,
    name: string,
    by: (call: () => unknown, self: object, args: unknown[]) => unknown,
  ): void => {
    const methods = owner as Methods;
    const own = methods[name];
    if (!own) throw new Error(`The worker has no ${name}.`);
    methods[name] = function (this: object, ...args) {
      return by(() => own.apply(this, args), this, args);
    };
  };
  // The sender is looked at by our own address, in the turn in which the message arrives.
  replace(world.chrome.runtime, 'getURL', (call) => {
    step('message received');
    return call();
  });
  const seen = new WeakSet<IDBTransaction>();
  /** Its commit is a step too. Dexie holds on to its own way of opening one, so it is met at its first request. */
  const meet = (transaction: IDBTransaction): string => {
    const writes = transaction.mode === 'readwrite';
    if (writes && !seen.has(transaction))
      transaction.addEventListener('complete', () => step('committed'), { capture: true });
    seen.add(transaction);
    return writes ? 'writing: ' : '';
  };
  const reads = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
  for (const name of [...reads, 'put', 'add', 'delete', 'clear'])
    replace(IDBObjectStore.prototype, name, (call, self) => {
      const store = self as IDBObjectStore;
      step(`${meet(store.transaction)}${name} ${store.name}`);
      return call();
    });
  for (const name of reads)
    replace(IDBIndex.prototype, name, (call, self) => {
      const { objectStore, name: index } = self as IDBIndex;
      step(`${meet(objectStore.transaction)}${name} ${objectStore.name} by ${index}`);
      return call();
    });
  replace(world.chrome.storage.local, 'set', async (call) => {
    step('write sentinel');
    await call();
    step('sentinel written');
  });
}
