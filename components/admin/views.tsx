type View = { href: string; label: string; count?: number; current?: boolean };

/** Saved ways to look at the queue, each with how many wait there. */
export function Views({ label, views }: { label: string; views: View[] }) {
  return (
    <nav aria-label={label}>
      <ul role="list" className="views">
        {views.map(({ href, label: text, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text} {count !== undefined && <span className="num">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
