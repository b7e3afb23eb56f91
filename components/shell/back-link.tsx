import { Icon } from '../icon';
import { Kbd } from '../kbd';

type Props = { href: string; label: string; shortcut?: string };

/** The way back, first on the page. */
export function BackLink({ href, label, shortcut }: Props) {
  return (
    <a className="back-link" href={href} aria-keyshortcuts={shortcut}>
      <Icon name="arrow-left" />
      {label}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </a>
  );
}
