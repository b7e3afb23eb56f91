import type { ReactNode } from 'react';
import { Icon } from './icon';

type Control = {
  id: string;
  /** open: it could not be made, or somebody had to ask. */
  state: 'done' | 'open';
  text: ReactNode;
};

/** Which controls were made, and what came of them. */
export function ControlsList({ controls }: { controls: Control[] }) {
  return (
    <ul role="list" className="controls">
      {controls.map(({ id, state, text }) => (
        <li key={id}>
          <Icon
            name={state === 'done' ? 'check' : 'question'}
            className={state === 'open' ? 'is-open' : undefined}
          />
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
