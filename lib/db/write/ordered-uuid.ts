/**
 * UUIDs (version 8, RFC 9562) that sort in the order of their commits: the first 48 bits are the commit's number and
 * the row's within it, the rest is random. An index over a subject then lists its history oldest first for nothing.
 */
const WITHIN = 1_024;

export function orderedUuid(seq: number, within: number, random: string): string {
  const head = (seq * WITHIN + Math.min(within, WITHIN - 1)).toString(16).padStart(12, '0');
  const tail = random.replaceAll('-', '').padEnd(32, '0').slice(13);
  return `${head.slice(0, 8)}-${head.slice(8)}-8${tail.slice(0, 3)}-8${tail.slice(4, 7)}-${tail.slice(7, 19)}`;
}

/** The commit's number; 0 for a UUID of another kind. */
export function seqOf(id: string): number {
  const head = /^([0-9a-f]{8})-([0-9a-f]{4})-8/.exec(id);
  return head ? Math.floor(Number.parseInt(`${head[1]}${head[2]}`, 16) / WITHIN) : 0;
}
