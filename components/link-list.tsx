import { Icon } from './icon';

type Props = { links: { href: string; label: string }[]; columns?: boolean };

/** Ways onward, one on each row; in three columns where there is room. */
export function LinkList({ links, columns = false }: Props) {
  return (
    <ul role="list" className={columns ? 'links is-columns' : 'links'}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>
            {label}
            <Icon name="chevron" />
          </a>
        </li>
      ))}
    </ul>
  );
}
