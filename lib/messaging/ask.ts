/** A page's question to the background, typed by the protocol. */
import type { Protocol } from './protocol';
import { sendNow } from './send-now';

/** Leaves in the same turn. Rejects when the background does not answer. */
export function ask<Name extends keyof Protocol>(
  name: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<ReturnType<Protocol[Name]>> {
  return sendNow(name, data);
}
