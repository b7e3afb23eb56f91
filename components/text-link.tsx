import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type Props = {
  href: string;
  children: ReactNode;
  /** A link on a line of its own, with room for a finger. Gets an arrow unless `icon` says otherwise. */
  alone?: boolean;
  icon?: IconName;
  lang?: string;
};

/** A link in words. */
export function TextLink({ href, children, alone = false, icon, lang }: Props) {
  return (
    <a href={href} lang={lang} className={alone ? 'text-link' : undefined}>
      {icon && <Icon name={icon} />}
      {children}
      {alone && !icon && <Icon name="arrow-right" />}
    </a>
  );
}
