import { type ReactNode, useId } from 'react';

type Props = {
  heading: string;
  /** The way back, in a word: "Ändra"; none where it cannot be changed. */
  change?: { href: string; label: string };
  children: ReactNode;
};

/** One part of the answers to check, with the way back to change it. */
export function ReviewSection({ heading, change, children }: Props) {
  const id = useId();
  return (
    <section className="review" aria-labelledby={id}>
      <header>
        <h2 id={id}>{heading}</h2>
        {change && (
          <a className="change" href={change.href}>
            {change.label}
            <span className="sr-only"> {heading.toLowerCase()}</span>
          </a>
        )}
      </header>
      {children}
    </section>
  );
}
