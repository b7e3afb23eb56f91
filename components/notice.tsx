import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type Tone = 'info' | 'ok' | 'doing' | 'judge' | 'bad';

type Props = {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  /** It came as an answer to something the person did: said aloud at once. */
  isNews?: boolean;
};

const icons: Record<Tone, IconName> = {
  info: 'info',
  ok: 'check',
  doing: 'clock',
  judge: 'warning',
  bad: 'cross',
};

/** Something to know, here and now. */
export function Notice({ tone = 'info', title, children, isNews = false }: Props) {
  const role = tone === 'bad' ? 'alert' : 'status';
  return (
    <div className={`notice is-${tone}`} role={isNews ? role : undefined}>
      <Icon name={icons[tone]} />
      <div>
        {title && <p className="font-bold">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
