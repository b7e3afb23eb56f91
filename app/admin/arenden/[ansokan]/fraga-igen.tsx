'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { fragaMyndigheterna } from './actions';

/** Asks the agencies again; the answers come beside what was there. */
export function FragaIgen({ ansokanId }: { ansokanId: string }) {
  const [state, action, isPending] = useActionState(fragaMyndigheterna, {});
  return (
    <form action={action}>
      <input type="hidden" name="ansokanId" value={ansokanId} />
      <Button variant="quiet" disabled={isPending}>
        {isPending ? 'Frågar …' : 'Fråga igen'}
      </Button>
      {state.message && (
        <Notice tone={state.message.tone} title={state.message.title} isNews>
          {state.message.text}
        </Notice>
      )}
    </form>
  );
}
