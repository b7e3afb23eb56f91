import { type Kommun, telHref } from './kommun';

type Link = { href: string; label: string; lang?: string };

type Props = {
  kommun: Kommun;
  /** Pages about the service; left out until there are any. */
  about?: Link[];
  /** Other languages; left out until there are any. */
  languages?: Link[];
};

function Links({ heading, links }: { heading: string; links: Link[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul role="list">
        {links.map(({ href, label, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SiteFooter({ kommun, about = [], languages = [] }: Props) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <section>
          <h2>Behöver du hjälp?</h2>
          <p>
            Ring <a href={telHref(kommun.phone.number)}>{kommun.phone.number}</a>, {kommun.phone.hours}. Du
            kan få tolk.
          </p>
          <p>
            Besök {kommun.visit.place}, {kommun.visit.hours}.
          </p>
        </section>
        {about.length > 0 && <Links heading="Om tjänsten" links={about} />}
        {languages.length > 0 && <Links heading="Språk" links={languages} />}
      </div>
    </footer>
  );
}
