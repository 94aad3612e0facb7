/** Long work in pieces: between two of them the page may draw, answer and cancel. */
export const CHUNK_ROWS = 1_000;

export interface Paced {
  /** Ends the work with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Gives way to the page between two pieces; a task, because a microtask would not let it draw. */
  pause?: (() => Promise<void>) | undefined;
  onProgress?: ((done: number) => void) | undefined;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The rows in pieces of 1,000, giving way before each but the first. */
export async function* inChunks<T>(
  rows: Iterable<T> | AsyncIterable<T>,
  { signal, pause = nextTask, onProgress }: Paced,
): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  let done = 0;
  signal?.throwIfAborted();
  for await (const row of rows) {
    if (chunk.length === CHUNK_ROWS) {
      yield chunk;
      done += chunk.length;
      onProgress?.(done);
      await pause();
      signal?.throwIfAborted();
      chunk = [];
    }
    chunk.push(row);
  }
  if (chunk.length > 0) yield chunk;
  onProgress?.(done + chunk.length);
}
