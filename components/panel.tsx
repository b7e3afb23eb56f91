import { type ReactNode, useId } from 'react';

type Props = {
  heading?: string;
  /** A status or a link, opposite the heading. */
  end?: ReactNode;
  /** quiet: beside the matter. brand: something you can do. */
  variant?: 'plain' | 'quiet' | 'brand';
  id?: string;
  children: ReactNode;
};

/** A sheet of its own: one matter, with its heading. */
export function Panel({ heading, end, variant = 'plain', id, children }: Props) {
  const headingId = useId();
  return (
    <section
      id={id}
      className={variant === 'plain' ? 'panel' : `panel is-${variant}`}
      aria-labelledby={heading ? headingId : undefined}
    >
      {heading && (
        <header>
          <h2 id={headingId}>{heading}</h2>
          {end}
        </header>
      )}
      {children}
    </section>
  );
}
