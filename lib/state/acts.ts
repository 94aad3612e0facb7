/**
 * A page's acts on the library: sends the command in the same turn as the click, shows it as done only when the
 * background says so, offers the undo, and keeps what went wrong on screen.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command, CommandAnswer, Refusal } from '../domain/command';
import { deliver, type Pending, sendCommand, unanswered } from '../messaging/send-command';
import type { Toast } from './toasts';

export interface ActState {
  toast: Toast | null;
  /** Commands on their way. */
  under: number;
  trouble: { why: Refusal | 'unanswered'; detail?: string; about: string; again?: () => void } | null;
  /**
   * `said`: what to say when it is done; nothing is said without it. `about`: whom it is about.
   * A refusal that the caller handles itself (`suppressed`) is named in `expected`.
   */
  act: (
    command: Command,
    more?: { said?: string; about?: string; undone?: string; expected?: readonly Refusal[] },
  ) => Promise<CommandAnswer>;
  say: (text: string, onUndo?: () => void) => void;
  clearToast: () => void;
  clearTrouble: () => void;
  /** Asks what became of commands that an earlier page sent and never saw answered. */
  recall: () => Promise<void>;
}

export type ActStore = StoreApi<ActState>;

export function createActs(newId: () => string = () => crypto.randomUUID()): ActStore {
  return createStore<ActState>((set, get) => ({
    toast: null,
    under: 0,
    trouble: null,
    act: async (command, more = {}) => {
      const { said, about = '', undone, expected = [] } = more;
      const answering = sendCommand(command, about);
      set(({ under }) => ({ under: under + 1, trouble: null }));
      const answer = await answering;
      set(({ under }) => ({ under: under - 1 }));
      if (!answer.ok) {
        if (!expected.includes(answer.why))
          set({
            trouble: {
              why: answer.why,
              about,
              ...(answer.detail ? { detail: answer.detail } : {}),
              again: () => void get().act(command, more),
            },
          });
        return answer;
      }
      const { historyId } = answer;
      if (said) {
        const undo = (): void =>
          void get().act(
            { name: 'undo', historyId: historyId ?? '' },
            { about, ...(undone ? { said: undone } : {}) },
          );
        get().say(said, historyId ? undo : undefined);
      }
      return answer;
    },
    say: (text, onUndo) => set({ toast: { id: newId(), text, ...(onUndo ? { onUndo } : {}) } }),
    clearToast: () => set({ toast: null }),
    clearTrouble: () => set({ trouble: null }),
    recall: async () => {
      const [oldest] = await unanswered();
      if (oldest) set({ trouble: { why: 'unanswered', about: oldest.about, again: () => again(oldest) } });
      function again(pending: Pending): void {
        set({ trouble: null });
        deliver(pending).then(
          (answer) => {
            if (!answer.ok) set({ trouble: { why: answer.why, about: pending.about } });
          },
          () => set({ trouble: { why: 'unanswered', about: pending.about } }),
        );
      }
    },
  }));
}
