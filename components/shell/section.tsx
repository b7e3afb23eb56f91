import type { ReactNode } from 'react';

type Props = { id: string; heading: string; note?: string; children: ReactNode };

/** A part of an open page: its heading to the left where there is room. */
export function Section({ id, heading, note, children }: Props) {
  return (
    <section className="grid gap-x-12 gap-y-4 pt-10 md:pt-18 lg:grid-cols-[18rem_1fr]" aria-labelledby={id}>
      <div>
        <h2 id={id}>{heading}</h2>
        {note && <p className="muted mt-3">{note}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
