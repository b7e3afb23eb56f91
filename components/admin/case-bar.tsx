import type { ReactNode } from 'react';
import { BackLink } from '../shell/back-link';

type Props = {
  back: { href: string; label: string; shortcut?: string };
  /** Whose case and which month. */
  heading: string;
  /** Number, kind, household, how long it has waited. */
  meta: string[];
  /** Track and actions. */
  end?: ReactNode;
};

/** Which case this is, in sight while the caseworker scrolls. */
export function CaseBar({ back, heading, meta, end }: Props) {
  return (
    <div className="case-bar">
      <div className="wrap">
        <BackLink {...back} />
        <div>
          <h1 tabIndex={-1}>{heading}</h1>
          <p className="meta">
            {meta.map((text) => (
              <span key={text} className="num">
                {text}
              </span>
            ))}
          </p>
        </div>
        {end && <div className="end">{end}</div>}
      </div>
    </div>
  );
}
