'use client';

import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useForm } from 'react-hook-form';
import { Actions, Button } from '../button';
import { ErrorSummary } from '../error-summary';
import { Icon } from '../icon';
import { Notice } from '../notice';
import { Clash } from './clash';
import { FieldList } from './field-list';
import type { Field, FieldError, FormState } from './field-spec';
import type { FormHandle, FormLabels } from './form-handle';
import { checkValue, hasButtons, isOpen, ruledFields } from './rules';
import { useAutosave, type Autosave } from './use-autosave';
import { useStart } from './use-start';

type Props = {
  /** The server action itself, never a wrapper made in the browser: else the form needs JavaScript. */
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  fields: Field[];
  /** Saves what is typed, as it is typed. Without JavaScript the buttons save. */
  autosave?: Autosave;
  /** What is known already, by field name. */
  values?: Record<string, string>;
  /** What was wrong when the page was drawn. */
  errors?: FieldError[];
  labels: FormLabels;
  submitLabel: string;
  /** A second way to send, e.g. "Spara och pausa": sends `name=value` and is not checked in the browser. */
  secondary?: { label: string; name: string; value: string };
  hidden?: Record<string, string>;
  /** When it was last saved, as it is read: "13:41". */
  savedAt?: string;
  /** The field to begin at, by name; else the page's heading. */
  start?: string;
  /** Lets inputs outside the form belong to it by their `form` attribute. */
  id?: string;
  /** The page's heading; a summary of errors comes before it. */
  head?: ReactNode;
  /** Stands between the fields and the buttons. */
  children?: ReactNode;
};

const focus = (node: HTMLElement | null) => node?.focus();

/** A form drawn from data: checked in the browser by the same rules as on the server, and whole without JavaScript. */
export function StepForm({
  action,
  fields,
  labels,
  hidden = {},
  secondary,
  head,
  children,
  id,
  ...props
}: Props) {
  const [state, formAction, isPending] = useActionState(action, {
    errors: props.errors,
    savedAt: props.savedAt,
  });
  const ruled = useMemo(() => ruledFields(fields), [fields]);
  const serverErrors = useMemo(
    () =>
      Object.fromEntries(
        (state.errors ?? []).map(({ name, message }) => [name, { type: 'server', message }]),
      ),
    [state.errors],
  );
  const { register, trigger, clearErrors, formState } = useForm<Record<string, string>>({
    errors: serverErrors,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const [attempt, setAttempt] = useState(0);
  const isBusy = useRef(false);
  const autosave = useAutosave(props.autosave, state);
  useEffect(() => {
    if (!isPending) isBusy.current = false;
  }, [isPending]);
  useStart(props.start);

  const message = (name: string) => formState.errors[name]?.message;
  const form: FormHandle = {
    labels,
    error: message,
    value: (name) => state.values?.[name] ?? props.values?.[name],
    register: (name) =>
      register(name, {
        validate: (value, values) => {
          const field = ruled.get(name);
          return !field || !isOpen(field, values) || (checkValue(value, field.rules) ?? true);
        },
      }),
  };

  async function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    const { submitter } = event.nativeEvent as unknown as { submitter: HTMLButtonElement | null };
    const data = new FormData(event.currentTarget, submitter);
    clearErrors();
    setAttempt((n) => n + 1);
    // Called by hand, since React empties a form that it sends itself.
    if (submitter?.formNoValidate || (await trigger())) {
      await autosave.settle(data);
      autosave.sending();
      startTransition(() => formAction(data));
    } else isBusy.current = false;
  }

  const names = [...new Set([...ruled.keys(), ...Object.keys(formState.errors)])];
  const errors = names.flatMap((name) => {
    const text = message(name);
    return text ? [{ name, message: text, isLink: ruled.has(name) }] : [];
  });
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (!hasErrors) return;
    const mark = `${labels.error} `;
    document.title = mark + document.title;
    return () => {
      document.title = document.title.replace(mark, '');
    };
  }, [hasErrors, labels.error]);
  const heading =
    errors.length === 1 ? labels.oneError : labels.manyErrors.replace('{n}', String(errors.length));
  const clashed = autosave.state.clash ? autosave.state : state;
  const savedAt = autosave.state.savedAt ?? state.savedAt;
  const said = state.message ?? autosave.state.message;
  return (
    <form
      id={id}
      action={formAction}
      onSubmit={handleSubmit}
      onInput={(event) => autosave.changed(event.currentTarget)}
      noValidate
    >
      {/* Enter in a field presses the first button: it is the one that goes on, never one among the fields. */}
      {hasButtons(fields) && (
        <button className="sr-only" tabIndex={-1} aria-hidden>
          {props.submitLabel}
        </button>
      )}
      {clashed.message && clashed.clash && (
        <Clash
          message={clashed.message}
          fields={fields}
          mine={clashed.values ?? {}}
          other={clashed.clash}
          onKeep={autosave.keep}
          words={labels.clash}
        />
      )}
      {said && !clashed.clash && (
        <Notice tone={said.tone} title={said.title} isNews>
          {said.text}
        </Notice>
      )}
      {hasErrors && <ErrorSummary key={attempt} ref={focus} heading={heading} errors={errors} />}
      {head}
      {Object.entries({ ...hidden, ...state.hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FieldList fields={fields} form={form} />
      {children}
      <Actions>
        <Button onward>{props.submitLabel}</Button>
        {secondary && (
          <Button variant="text" name={secondary.name} value={secondary.value} formNoValidate>
            {secondary.label}
          </Button>
        )}
      </Actions>
      <p className="saved" role="status">
        {isPending ? labels.saving : autosave.isLost && labels.notSaved}
      </p>
      {!isPending && !autosave.isLost && savedAt && (
        <p className="saved">
          <Icon name="check" />
          {labels.saved} {savedAt}
        </p>
      )}
    </form>
  );
}
