'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { avslutaKontroll } from './actions';
import { Alternativ } from './alternativ';
import { TEXT_FALT, UTFALL_FALT, UTFALL_ORD } from './kontroll-svar';
import { Textruta } from './textruta';

const OPTIONS = Object.entries(UTFALL_ORD).map(([value, label]) => ({ value, label }));

/** How a control ended, in the caseworker's choice and words. Works without JavaScript. */
export function KontrollForm({ ansokanId }: { ansokanId: string }) {
  const [{ errors = [], values = {}, message }, action, isPending] = useActionState(avslutaKontroll, {});
  const field = (name: string) => ({
    name,
    value: values[name],
    isInvalid: errors.some((error) => error.name === name),
  });
  return (
    <form action={action} noValidate>
      {errors.length > 0 && (
        <ErrorSummary
          heading={errors.length === 1 ? 'En sak att rätta' : `${errors.length} saker att rätta`}
          errors={errors}
        />
      )}
      <input type="hidden" name="ansokanId" value={ansokanId} />
      <Alternativ {...field(UTFALL_FALT)} legend="Hur slutade kontrollen?" options={OPTIONS} layout="list" />
      <Textruta {...field(TEXT_FALT)} label="Vad kontrollen visade. Sökanden läser det." rows={3} />
      {message && (
        <Notice tone={message.tone} title={message.title} isNews>
          {message.text}
        </Notice>
      )}
      <div className="actions">
        <Button variant="quiet" disabled={isPending}>
          {isPending ? 'Sparar …' : 'Avsluta kontrollen'}
        </Button>
      </div>
    </form>
  );
}
