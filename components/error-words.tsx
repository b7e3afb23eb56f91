'use client';

import { createContext, type ReactNode, useContext } from 'react';

type Words = {
  heading: string;
  kept: string;
  /** With the event id in it, or what stands there when there is none: `{id}`. */
  call: string;
  missing: string;
  again: string;
};

const Context = createContext<Words | null>(null);

/** Hands the error page its words: it is drawn in the browser, where no language file is. */
export function ErrorWords({ words, children }: { words: Words; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

export const useErrorWords = (): Words | null => useContext(Context);
