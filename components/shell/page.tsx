import type { ReactNode } from 'react';
import { HeadingFocus } from './heading-focus';

/** The page's own content: the target of the skip link, in the measure of the service unless `bleed`. */
export function Page({ children, bleed = false }: { children: ReactNode; bleed?: boolean }) {
  return (
    <main id="innehall" tabIndex={-1}>
      <HeadingFocus />
      {bleed ? children : <div className="wrap pt-4">{children}</div>}
    </main>
  );
}
