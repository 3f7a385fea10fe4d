'use client';

import { createContext, useContext } from 'react';

/** Shows results in the place of the page it belongs to. */
export interface ResultsDoor {
  /** Loads what shows results: call on the first sign that somebody will search. */
  prepare(): void;
  /** Shows the results at this address, as an entry of the history, once they are there; the focus goes where `to` says. */
  open(path: string, to: 'box' | 'heading'): Promise<void>;
}

const Context = createContext<ResultsDoor | null>(null);

export const ResultsDoorProvider = Context.Provider;

/** Null on pages that show no results in their place: there the address is opened as any other. */
export const useResultsDoor = (): ResultsDoor | null => useContext(Context);
