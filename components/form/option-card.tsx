import type { ComponentProps } from 'react';
import { Kbd } from '../kbd';

type Props = ComponentProps<'input'> & {
  type: 'radio' | 'checkbox';
  label: string;
  hint?: string;
  /** Choosing this card opens the fields below it, by CSS alone. */
  opens?: boolean;
  shortcut?: string;
};

/** A radio button or a tick box as a card: the whole card is the target. */
export function OptionCard({ label, hint, opens, shortcut, ...input }: Props) {
  return (
    <label className="option">
      <input {...input} data-opens={opens ? '' : undefined} aria-keyshortcuts={shortcut} />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </label>
  );
}
