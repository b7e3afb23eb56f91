import { type ReactNode, useId } from 'react';
import { ButtonLink } from './button';
import { Icon } from './icon';

type Props = {
  /** Over the heading: "Att göra nu". */
  tag: string;
  heading: string;
  children?: ReactNode;
  action: { href: string; label: string };
  /** Something else comes first: this one can be done too. */
  isQuiet?: boolean;
};

/** The one thing that waits for the person, first on the page. */
export function Todo({ tag, heading, children, action, isQuiet = false }: Props) {
  const id = useId();
  return (
    <section className={isQuiet ? 'panel todo' : 'panel is-todo todo'} aria-labelledby={id}>
      <div>
        {!isQuiet && (
          <p className="tag">
            <Icon name="warning" />
            {tag}
          </p>
        )}
        <h2 id={id}>{heading}</h2>
        {children}
      </div>
      <ButtonLink href={action.href} variant={isQuiet ? 'quiet' : 'filled'} onward>
        {action.label}
      </ButtonLink>
    </section>
  );
}
