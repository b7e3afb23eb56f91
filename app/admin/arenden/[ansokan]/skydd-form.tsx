'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { markeraSkydd } from './actions';
import { Alternativ } from './alternativ';
import { LAGE_FALT, LAGE_ORD, PERSON_FALT, SKAL_FALT } from './skydd-svar';
import { Textruta } from './textruta';

const LAGEN = Object.entries(LAGE_ORD).map(([value, label]) => ({ value, label }));

type Props = { ansokanId: string; personer: readonly { id: string; namn: string }[] };

/** Says that somebody of the household is protected, or is not, and why. Works without JavaScript. */
export function SkyddForm({ ansokanId, personer }: Props) {
  const [{ errors = [], values = {}, message }, action, isPending] = useActionState(markeraSkydd, {});
  const field = (name: string) => ({
    name,
    value: values[name],
    isInvalid: errors.some((error) => error.name === name),
  });
  const vem = personer.map(({ id, namn }) => ({ value: id, label: namn }));
  return (
    <form action={action} noValidate>
      {errors.length > 0 && (
        <ErrorSummary
          heading={errors.length === 1 ? 'En sak att rätta' : `${errors.length} saker att rätta`}
          errors={errors}
        />
      )}
      <input type="hidden" name="ansokanId" value={ansokanId} />
      <Alternativ {...field(PERSON_FALT)} legend="Vem gäller det?" options={vem} layout="list" />
      <Alternativ {...field(LAGE_FALT)} legend="Vad gäller nu?" options={LAGEN} layout="list" />
      <Textruta {...field(SKAL_FALT)} label="Varför, och hur du vet det. Sökanden läser det inte." rows={2} />
      {message && (
        <Notice tone={message.tone} title={message.title} isNews>
          {message.text}
        </Notice>
      )}
      <div className="actions">
        <Button variant="quiet" disabled={isPending}>
          {isPending ? 'Sparar …' : 'Spara'}
        </Button>
      </div>
    </form>
  );
}
