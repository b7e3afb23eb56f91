import type { ReactNode } from 'react';
import { Brand } from './brand';
import type { Kommun } from './kommun';

type Props = {
  kommun: Kommun;
  /** Where the mark leads. */
  home?: string;
  /** Stands under the municipality's name in place of the service's own name, e.g. "Handläggning". */
  service?: string;
  /** Who is logged in, e.g. "Leila Nordin" or "Jonas Hellberg · Enhet Norr". */
  user?: string;
  /** Links for this wing; mark the current one with `aria-current`. */
  nav?: ReactNode;
  /** Chooses the language. */
  language?: ReactNode;
  /** A log-in link, or the form that logs out: `<form><button>…</button></form>`. */
  session?: ReactNode;
};

export function SiteHeader({ kommun, home = '/', service, user, nav, language, session }: Props) {
  return (
    <header className="site-header">
      <div className="wrap">
        <Brand kommun={kommun} href={home} service={service} />
        <div className="header-links">
          {nav && <nav aria-label="Huvudmeny">{nav}</nav>}
          {language}
          {user && <span className="who">{user}</span>}
          {session}
        </div>
      </div>
    </header>
  );
}
