import type { ReactNode } from 'react';

type Props = {
  /** Where you are, over the heading: "Del 5 av 9". */
  eyebrow?: string;
  heading: string;
  /** One or two sentences under the heading. */
  lead?: ReactNode;
  children?: ReactNode;
};

/** The heading of a page. It can take focus, so that a change of page is heard. */
export function PageHead({ eyebrow, heading, lead, children }: Props) {
  return (
    <div className="page-head">
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1 tabIndex={-1}>{heading}</h1>
      {lead && <p>{lead}</p>}
      {children}
    </div>
  );
}
