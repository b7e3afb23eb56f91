'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { ActionState } from '@/server/request/action';
import { Textruta } from './textruta';

type Props = {
  action: (before: unknown, data: FormData) => Promise<ActionState>;
  hidden: Readonly<Record<string, string>>;
  /** The reason's field. */
  name: string;
  label: string;
  knapp: string;
};

/** Something that is done with a reason in the caseworker's words. Works without JavaScript. */
export function SkalForm({ action, hidden, name, label, knapp }: Props) {
  const [{ values = {}, message }, formAction, isPending] = useActionState(action, {});
  return (
    <form action={formAction} noValidate>
      {message && (
        <Notice tone={message.tone} title={message.title} isNews>
          {message.text}
        </Notice>
      )}
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <Textruta name={name} value={values[name]} isInvalid={message !== undefined} label={label} rows={2} />
      <div className="actions">
        <Button variant="quiet" disabled={isPending}>
          {isPending ? 'Sparar …' : knapp}
        </Button>
      </div>
    </form>
  );
}
