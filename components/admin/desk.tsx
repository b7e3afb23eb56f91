import type { ReactNode } from 'react';

/** The case as it is worked: what was applied for and what is known, then (`side`) controls, recommendation, decision. */
export function Desk({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="wrap desk">
      <div>{children}</div>
      <div>{side}</div>
    </div>
  );
}
