import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type Look = {
  /** filled: the one thing to do here. quiet: another thing to do. text: a way out. */
  variant?: 'filled' | 'quiet' | 'text';
  icon?: IconName;
  /** Arrow after the words: the button takes you to another page. */
  onward?: boolean;
};

const looks = { filled: 'button', quiet: 'button is-quiet', text: 'button is-text' };

function Content({ icon, onward, children }: Pick<Look, 'icon' | 'onward'> & { children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {onward && <Icon name="arrow-right" />}
    </>
  );
}

/** A button that does something. Submits its form unless `type` says otherwise. */
export function Button({
  variant = 'filled',
  icon,
  onward,
  children,
  ...rest
}: Look & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button type="submit" {...rest} className={looks[variant]}>
      <Content icon={icon} onward={onward}>
        {children}
      </Content>
    </button>
  );
}

/** A link that looks like a button: it takes you somewhere. */
export function ButtonLink({
  variant = 'filled',
  icon,
  onward,
  children,
  ...rest
}: Look & Omit<ComponentProps<'a'>, 'className'>) {
  return (
    <a {...rest} className={looks[variant]}>
      <Content icon={icon} onward={onward}>
        {children}
      </Content>
    </a>
  );
}

/** Buttons side by side; on a narrow screen each takes the whole width. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
