import { type SubmitEvent, startTransition, useActionState, useState } from 'react';
import { fieldId } from '@/components/form/field-spec';
import { decide } from './actions';
import { FORM_ID } from './form-id';
import { beloppFalt, faults, inKronor, summa, type Beslutsrad, type Svar } from './svar';

/** The decision form's state: what is written, what is left, and how it is sent. */
export function useBeslut(rader: readonly Beslutsrad[], harBarn: boolean) {
  const [state, action, isPending] = useActionState(decide, {});
  const [svar, setSvar] = useState<Svar>(state.values ?? {});
  const [attempt, setAttempt] = useState(0);

  /** Reads the form as it stands: amounts and reasons outside it belong to it by their `form` attribute. */
  function update() {
    const form = document.getElementById(FORM_ID);
    if (!(form instanceof HTMLFormElement)) return;
    const entries = [...new FormData(form).entries()];
    setSvar(Object.fromEntries(entries.filter((e): e is [string, string] => typeof e[1] === 'string')));
  }

  const amountField = (radId: string) =>
    document.getElementById(fieldId(beloppFalt(radId))) as HTMLInputElement | null;

  /** Moves to the next line's amount, or on to the decision. */
  function next(radId: string) {
    const after = rader[rader.findIndex((rad) => rad.radId === radId) + 1];
    (after ? amountField(after.radId) : document.getElementById(fieldId('utgang')))?.focus();
  }

  /** Writes the computed amount as the person's own, by an explicit press. */
  function accept({ radId, beraknatOre }: Beslutsrad) {
    const field = amountField(radId);
    if (!field || beraknatOre === null) return;
    field.value = inKronor(beraknatOre);
    update();
    next(radId);
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const data = new FormData(event.currentTarget);
    setAttempt((n) => n + 1);
    // Called by hand, since React empties a form that it sends itself.
    startTransition(() => action(data));
  }

  return {
    action,
    submit,
    update,
    next,
    accept,
    svar,
    attempt,
    isPending,
    errors: state.errors ?? [],
    message: state.message,
    kvar: faults(rader, harBarn, svar),
    summaOre: summa(rader, svar),
  };
}

export type Beslutslage = ReturnType<typeof useBeslut>;
