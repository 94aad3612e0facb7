/** The planned files as text, all of them before the first leaves: a cancelled export leaves nothing behind. */
import { writeCsv } from '../formats/csv';
import type { Layout } from '../formats/layout';
import type { Plan } from '../formats/preflight';

export interface ReadyFile {
  name: string;
  parts: string[];
  candidateIds: string[];
}

export async function filesOf(
  { files, written }: Plan,
  layout: Layout,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number, total: number) => void },
): Promise<ReadyFile[]> {
  const ready: ReadyFile[] = [];
  let before = 0;
  for (const { name, rows } of files) {
    const parts: string[] = [];
    const paced = { signal, onProgress: (done: number) => onProgress(before + done, written) };
    for await (const part of writeCsv(rows, layout, paced)) parts.push(part);
    before += rows.length;
    ready.push({ name, parts, candidateIds: rows.map(({ candidateId }) => candidateId) });
  }
  return ready;
}
