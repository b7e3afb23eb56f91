'use client';

import { useActionState } from 'react';
import { Card } from '@/components/admin/card';
import { Button } from '@/components/button';
import { Kbd } from '@/components/kbd';
import { Notice } from '@/components/notice';
import { taOver } from './actions';

type Props = { ansokanId: string; gor: string; vantarPa: string | null; igen: string | null };

/** The robot has the application: what it does, why it waits, and how a person takes it. */
export function HosRoboten({ ansokanId, gor, vantarPa, igen }: Props) {
  const [state, action, isPending] = useActionState(taOver, {});
  return (
    <Card number={1} heading="Roboten har ansökan">
      <p>{gor}.</p>
      {vantarPa && (
        <p>
          {vantarPa} {igen && `Nytt försök ${igen}.`}
        </p>
      )}
      <p>Du kan ta över när du vill. Det som inte är kontrollerat står då som ”kunde inte kontrolleras”.</p>
      <form action={action}>
        <input type="hidden" name="ansokanId" value={ansokanId} />
        <Button aria-keyshortcuts="t" disabled={isPending}>
          Ta över <Kbd>t</Kbd>
        </Button>
      </form>
      {state.message && (
        <Notice tone={state.message.tone} title={state.message.title} isNews>
          {state.message.text}
        </Notice>
      )}
    </Card>
  );
}
