'use client';

import { useActionState, type ReactNode } from 'react';
import { Button } from '../button';
import type { IconName } from '../icon';
import { Notice } from '../notice';
import type { FormState } from './field-spec';

type Props = {
  /** The server action itself, so that the form works without JavaScript. */
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  hidden?: Record<string, string>;
  label: string;
  /** What a screen reader hears after the label, to tell one "Ta bort" from another. */
  labelMore?: string;
  variant?: 'filled' | 'quiet' | 'text';
  icon?: IconName;
  onward?: boolean;
  children?: ReactNode;
};

/** One button that does something on the server, and says so when it cannot. */
export function ActionForm({ action, hidden = {}, label, labelMore, children, ...look }: Props) {
  const [state, formAction, pending] = useActionState(action, {});
  return (
    <form action={formAction} className="flow">
      {state.message && (
        <Notice tone={state.message.tone} title={state.message.title} isNews>
          {state.message.text}
        </Notice>
      )}
      {children}
      <Button {...look} aria-busy={pending}>
        {label}
        {labelMore && <span className="sr-only"> {labelMore}</span>}
      </Button>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}
