import { Icon } from '../icon';

type RailItem = {
  label: string;
  /** Left out where the step cannot be opened yet. */
  href?: string;
  /** done: a tick and a word. current: you are here. */
  state?: 'done' | 'current';
};

type Props = {
  heading: string;
  items: RailItem[];
  /** The word at a step that is done, where steps can be: "klar". */
  done?: string;
};

/** The steps of an application, or the parts of a long page, beside the column. */
export function Rail({ heading, items, done }: Props) {
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
                    <span className="sr-only">, {done}</span>
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
