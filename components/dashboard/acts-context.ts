/** The dashboard's one store of acts: toasts, trouble and what is under way, whichever view began it. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { type ActState, type ActStore, createActs } from '../../lib/state/acts';

export const ActsContext = createContext<ActStore>(createActs());

export function useActs(): ActState {
  return useStore(useContext(ActsContext));
}
