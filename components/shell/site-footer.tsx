import type { ReactNode } from 'react';

type Props = {
  /** Whom to call and where to come, a paragraph each. */
  help: { heading: string; lines: ReactNode[] };
  /** Pages about the service. */
  about: { heading: string; links: { href: string; label: string }[] };
};

export function SiteFooter({ help, about }: Props) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <section>
          <h2>{help.heading}</h2>
          {help.lines.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </section>
        <section>
          <h2>{about.heading}</h2>
          <ul role="list">
            {about.links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </footer>
  );
}
