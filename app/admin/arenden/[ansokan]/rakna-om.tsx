'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { Kbd } from '@/components/kbd';
import { Notice } from '@/components/notice';
import { raknaOm } from './actions';

/** Asks for a new recommendation. */
export function RaknaOm({ ansokanId }: { ansokanId: string }) {
  const [state, action, isPending] = useActionState(raknaOm, {});
  return (
    <form action={action}>
      <input type="hidden" name="ansokanId" value={ansokanId} />
      <Button variant="quiet" aria-keyshortcuts="r" disabled={isPending}>
        {isPending ? 'Räknar …' : 'Räkna om'} <Kbd>r</Kbd>
      </Button>
      {state.message && (
        <Notice tone={state.message.tone} title={state.message.title} isNews>
          {state.message.text}
        </Notice>
      )}
    </form>
  );
}
