import type { Kommun } from './kommun';

/** The municipality's mark and name, as a link home. */
export function Brand({ kommun, href, service }: { kommun: Kommun; href: string; service?: string }) {
  return (
    <a className="brand" href={href}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <image href={kommun.logo} width="40" height="40" />
      </svg>
      <span>
        <b>{kommun.name}</b>
        <span>{service ?? kommun.service}</span>
      </span>
    </a>
  );
}
