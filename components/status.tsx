import { Icon, type IconName } from './icon';

/** ok: done or granted. doing: under way. judge: waits for someone to decide. bad: went against. idle: nothing yet. */
export type Tone = 'ok' | 'doing' | 'judge' | 'bad' | 'idle';

const icons: Record<Tone, IconName> = {
  ok: 'check',
  doing: 'half',
  judge: 'warning',
  bad: 'cross',
  idle: 'circle',
};

/** A status in a word, with an icon: colour never speaks alone. */
export function Status({ tone, label, icon = icons[tone] }: { tone: Tone; label: string; icon?: IconName }) {
  return (
    <span className={`status is-${tone}`}>
      <Icon name={icon} />
      {label}
    </span>
  );
}
