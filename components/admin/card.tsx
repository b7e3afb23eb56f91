import { type ReactNode, useId } from 'react';

type Props = {
  heading: string;
  /** Its place in the order of work. */
  number?: number;
  /** A status, a button or a word, opposite the heading. */
  end?: ReactNode;
  id?: string;
  /** A table or a list reaches the edges. */
  flush?: boolean;
  children: ReactNode;
};

/** One part of the desk. */
export function Card({ heading, number, end, id, flush = false, children }: Props) {
  const headingId = useId();
  return (
    <section className="card" id={id} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>
          {number && (
            <span className="number" aria-hidden="true">
              {number}
            </span>
          )}
          {heading}
        </h2>
        {end}
      </header>
      {flush ? children : <div className="body">{children}</div>}
    </section>
  );
}
