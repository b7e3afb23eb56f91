'use client';

import { type ReactNode, type SubmitEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import { Actions, Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { FieldList } from '@/components/form/field-list';
import type { Field, FormState } from '@/components/form/field-spec';
import type { FormHandle, FormLabels } from '@/components/form/form-handle';
import { Notice } from '@/components/notice';
import { Resultat } from './resultat';
import type { Provsvar } from './svar';

type State = FormState & { svar?: Provsvar };

type Props = {
  action: (previous: State, data: FormData) => Promise<State>;
  fields: Field[];
  /** What is chosen when nobody has answered yet. */
  values: Record<string, string>;
  labels: FormLabels;
  submitLabel: string;
  head: ReactNode;
  /** What to know before the first answer. */
  intro: ReactNode;
};

const nothing = async () => {};

/** A form that answers on its own page: the calculation comes above the questions, which stay as they were answered. */
export function Provraknare({ action, fields, values, labels, submitLabel, head, intro }: Props) {
  const [state, formAction, isPending] = useActionState(action, {});
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    (summary.current ?? heading.current)?.focus();
  }, [state]);

  const errors = state.errors ?? [];
  const form: FormHandle = {
    labels,
    error: (name) => errors.find((one) => one.name === name)?.message,
    value: (name) => (state.values ?? values)[name],
    register: (name) => ({ name, onChange: nothing, onBlur: nothing, ref: () => {} }),
  };
  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    // called by hand, since React empties a form that it sends itself
    if (!isPending) startTransition(() => formAction(data));
  }

  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary
          ref={summary}
          heading={
            errors.length === 1 ? labels.oneError : labels.manyErrors.replace('{n}', `${errors.length}`)
          }
          errors={errors}
        />
      )}
      {head}
      {state.message && (
        <Notice tone={state.message.tone} title={state.message.title} isNews>
          {state.message.text}
        </Notice>
      )}
      {state.svar ? <Resultat svar={state.svar} heading={heading} /> : intro}
      <form action={formAction} onSubmit={handleSubmit} noValidate>
        {/* a child's box lies inside the one before it: eight deep, without eight margins */}
        <div className="[&_.inside_.inside]:border-0 [&_.inside_.inside]:ps-0">
          <FieldList fields={fields} form={form} />
        </div>
        <Actions>
          <Button onward aria-busy={isPending}>
            {submitLabel}
          </Button>
        </Actions>
      </form>
    </>
  );
}
