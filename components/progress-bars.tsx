import type { ReactNode } from 'react';

type Part = 'done' | 'waiting' | 'idle';

/** How far an application has come: in words (`children`), and as bars for the eye. */
export function ProgressBars({ parts, children }: { parts: Part[]; children: ReactNode }) {
  return (
    <div className="grid gap-2">
      <p>{children}</p>
      <div className="bars" aria-hidden="true">
        {parts.map((part, index) => (
          <span key={index} className={`is-${part}-bar`} />
        ))}
      </div>
    </div>
  );
}
