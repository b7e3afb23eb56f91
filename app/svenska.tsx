import type { ReactNode } from 'react';

/** Words that are Swedish in every language: of a decision, of a caseworker. A screen reader says them as Swedish. */
export const Svenska = ({ children }: { children: ReactNode }) => (
  <span lang="sv" dir="auto">
    {children}
  </span>
);
