'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { fieldId } from '@/components/form/field-spec';
import { OptionCard } from '@/components/form/option-card';
import { Notice } from '@/components/notice';
import { begarKomplettering } from './actions';
import { BILAGA_FALT, DAG_FALT, FIL_FALT, FRAGA_FALT, TEXT_FALT } from './komplettering-svar';
import { Textruta } from './textruta';

type Props = {
  ansokanId: string;
  /** Files of known kinds; with the reason where the person could not give one. */
  begarbara: readonly { nyckel: string; fraga: string; skal: string | null }[];
  text: string;
  /** The proposed last day, and the first that may be chosen. */
  dag: string;
  dagText: string;
};

const Rad = ({ name, label, value }: { name: string; label: string; value?: string }) => (
  <div className="ask">
    <label className="ask-label" htmlFor={fieldId(name)}>
      {label}
    </label>
    <input
      className="input"
      type="text"
      id={fieldId(name)}
      name={name}
      maxLength={300}
      defaultValue={value}
    />
  </div>
);

/** What is asked for, until when, and what is written to the applicant. Works without JavaScript. */
export function BegarForm({ ansokanId, begarbara, text, dag, dagText }: Props) {
  const [{ values = {}, message }, action, isPending] = useActionState(begarKomplettering, {});
  const isBack = Object.keys(values).length > 0;
  return (
    <form action={action} noValidate>
      {message && (
        <Notice tone={message.tone} title={message.title} isNews>
          {message.text}
        </Notice>
      )}
      <input type="hidden" name="ansokanId" value={ansokanId} />
      <div className="ask">
        <fieldset>
          <legend>Vilka filer behövs?</legend>
          <div className="options is-list">
            {begarbara.map(({ nyckel, fraga, skal }) => {
              const name = BILAGA_FALT + nyckel;
              return (
                <OptionCard
                  key={nyckel}
                  type="checkbox"
                  name={name}
                  id={fieldId(name)}
                  value="ja"
                  label={fraga}
                  hint={skal === null ? undefined : `Sökanden kunde inte lämna det: ”${skal}”`}
                  defaultChecked={isBack ? values[name] === 'ja' : skal !== null}
                />
              );
            })}
          </div>
        </fieldset>
      </div>
      {FIL_FALT.map((name, i) => (
        <Rad key={name} name={name} label={`Annan fil ${i + 1}`} value={values[name]} />
      ))}
      {FRAGA_FALT.map((name, i) => (
        <Rad key={name} name={name} label={`Fråga ${i + 1}`} value={values[name]} />
      ))}
      <div className="ask">
        <label className="ask-label" htmlFor={fieldId(DAG_FALT)}>
          Sista dag att svara
        </label>
        <p className="hint" id={`${fieldId(DAG_FALT)}-hint`}>
          {dagText}
        </p>
        <input
          className="input"
          type="date"
          id={fieldId(DAG_FALT)}
          name={DAG_FALT}
          min={dag}
          defaultValue={values[DAG_FALT] ?? dag}
          aria-describedby={`${fieldId(DAG_FALT)}-hint`}
        />
      </div>
      <Textruta
        name={TEXT_FALT}
        value={values[TEXT_FALT] ?? text}
        isInvalid={false}
        label="Till sökanden. Ett utkast, ändra det som behövs."
        rows={8}
      />
      <div className="actions">
        <Button variant="quiet" disabled={isPending}>
          {isPending ? 'Sparar …' : 'Be om komplettering'}
        </Button>
      </div>
    </form>
  );
}
