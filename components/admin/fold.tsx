import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { Kbd } from '../kbd';

/** Something that is done and folded away; it unfolds without JavaScript. */
export function Fold({
  summary,
  shortcut,
  children,
}: {
  summary: string;
  shortcut?: string;
  children: ReactNode;
}) {
  return (
    <details className="fold">
      <summary aria-keyshortcuts={shortcut}>
        <Icon name="chevron" />
        {summary}
        {shortcut && <Kbd>{shortcut}</Kbd>}
      </summary>
      {children}
    </details>
  );
}
