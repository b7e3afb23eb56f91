import { Icon } from '../icon';

type Props = { heading: string; items: { href: string; label: string }[] };

/** What is left before a decision can be made, each with the way there. */
export function LeftToDo({ heading, items }: Props) {
  return (
    <div className="left-to-do is-judge">
      <b>
        <Icon name="warning" />
        {heading}
      </b>
      <ul role="list">
        {items.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
