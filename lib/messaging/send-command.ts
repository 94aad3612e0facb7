/**
 * A page's side of the one write path. Called straight from the click handler: the message leaves in the same turn,
 * so a panel that closes at once has already handed it over. A marker in the session lets the next panel ask what
 * became of it.
 */
import { browser } from 'wxt/browser';
import type { Command, CommandAnswer } from '../domain/command';
import { ask } from './ask';

/** A command whose answer no page has seen yet. */
export interface Pending {
  id: string;
  /** Whom or what it is about, for "not saved: Ada". */
  about: string;
  at: number;
  command: Command;
}

const pendingKey = (id: string): string => `pending:${id}`;

export function sendCommand(command: Command, about = ''): Promise<CommandAnswer> {
  const id = crypto.randomUUID();
  return deliver({ id, about, at: Date.now(), command });
}

/** Sends a command under its own id: again, if need be; the background runs it once. */
export async function deliver(pending: Pending): Promise<CommandAnswer> {
  const answering = ask('command', { id: pending.id, command: pending.command });
  const marking = browser.storage.session.set({ [pendingKey(pending.id)]: pending }).catch(() => {});
  let answer: CommandAnswer;
  try {
    answer = await answering;
  } catch {
    // The worker was stopped in the middle: ask whether it had committed before saying anything.
    const known = await ask('commandAnswer', { id: pending.id }).catch(() => null);
    answer = known ?? (await retry(pending));
  }
  await marking;
  await browser.storage.session.remove(pendingKey(pending.id)).catch(() => {});
  return answer;
}

async function retry({ id, command }: Pending): Promise<CommandAnswer> {
  return ask('command', { id, command }).catch(
    (error: unknown): CommandAnswer => ({ ok: false, why: 'failed', detail: String(error) }),
  );
}

/** Commands that an earlier page sent and never saw answered, oldest first; those that did happen are cleared. */
export async function unanswered(): Promise<Pending[]> {
  const stored = await browser.storage.session.get(null);
  const open: Pending[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith('pending:')) continue;
    const pending = value as Pending;
    const answer = await ask('commandAnswer', { id: pending.id });
    if (answer?.ok) await browser.storage.session.remove(key);
    else open.push(pending);
  }
  return open.sort((a, b) => a.at - b.at);
}
