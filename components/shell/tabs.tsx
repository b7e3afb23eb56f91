type Tab = {
  href: string;
  label: string;
  current?: boolean;
  /** How many wait there, and the word a screen reader hears after the number, e.g. "olästa". */
  badge?: { count: number; word: string };
};

/** The parts of a wing, under the header. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <div className="wrap">
        <ul role="list">
          {tabs.map(({ href, label: text, current, badge }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {text}
                {badge && (
                  <span className="badge">
                    {badge.count}
                    <span className="sr-only"> {badge.word}</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
