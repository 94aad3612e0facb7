/** A store of acts that sends nothing: commands are noted and answered. */
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { ActsContext } from '../../components/dashboard/acts-context';
import type { Command, CommandAnswer } from '../../lib/domain/command';
import type { ActState } from '../../lib/state/acts';

export function actsDouble(answer: (command: Command) => CommandAnswer = () => ({ ok: true, ids: [] })) {
  const sent: Command[] = [];
  const say = vi.fn<ActState['say']>();
  const store = createStore<ActState>(() => ({
    toast: null,
    under: 0,
    trouble: null,
    act: async (command) => {
      sent.push(command);
      return answer(command);
    },
    say,
    clearToast: () => {},
    clearTrouble: () => {},
    recall: async () => {},
  }));
  const Acts = ({ children }: { children: ReactNode }) => <ActsContext value={store}>{children}</ActsContext>;
  return { sent, say, Acts };
}
