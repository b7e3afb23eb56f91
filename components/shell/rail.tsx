import { Icon } from '../icon';

type RailItem = {
  label: string;
  /** Left out where the step cannot be opened yet. */
  href?: string;
  /** done: a tick and the word "klar". current: you are here. */
  state?: 'done' | 'current';
};

/** The steps of an application, or the parts of a long page, beside the column. */
export function Rail({ heading, items }: { heading: string; items: RailItem[] }) {
  return (
    <nav className="rail" aria-label={heading}>
      <h2>{heading}</h2>
      <ol role="list">
        {items.map(({ label, href, state }) => (
          <li key={label}>
            {href ? (
              <a href={href} aria-current={state === 'current' ? 'step' : undefined}>
                {label}
                {state === 'done' && (
                  <>
                    <span className="sr-only">, klar</span>
                    <Icon name="check" />
                  </>
                )}
              </a>
            ) : (
              <span>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
