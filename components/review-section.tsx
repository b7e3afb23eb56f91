import { type ReactNode, useId } from 'react';

type Props = { heading: string; changeHref?: string; children: ReactNode };

/** One part of the answers to check, with the way back to change it. */
export function ReviewSection({ heading, changeHref, children }: Props) {
  const id = useId();
  return (
    <section className="review" aria-labelledby={id}>
      <header>
        <h2 id={id}>{heading}</h2>
        {changeHref && (
          <a className="change" href={changeHref}>
            Ändra<span className="sr-only"> {heading.toLowerCase()}</span>
          </a>
        )}
      </header>
      {children}
    </section>
  );
}
