import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Modeller } from '../app/modeller/modeller';
import type { ModellerState } from '../app/modeller/state';

/** What every part of the pane works with. */
export interface Pane {
  readonly modeller: Modeller;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around; outside of one is a defect. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('There is no pane around this.');
  return pane;
}

/** A part of the state, which the component follows. */
export function useModeller<T>(select: (state: ModellerState) => T): T {
  return useStore(usePane().modeller.store, select);
}
