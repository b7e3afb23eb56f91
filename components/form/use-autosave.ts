import { useEffect, useRef, useState } from 'react';
import type { FormState } from './field-spec';

/** Saves what is in a form; the server action itself. */
export type Autosave = (previous: FormState, data: FormData) => Promise<FormState>;

/** Milliseconds without typing before what was typed is saved. */
const REST_MS = 1500;

/**
 * Saves a form as it is typed. One save at a time, each with the version that the one before gave back. A clash stops it: then
 * nothing more is saved until the person has chosen.
 *
 * @param sent what the form was answered when it was sent last
 */
export function useAutosave(save: Autosave | undefined, sent: FormState) {
  const [state, setState] = useState<FormState>({});
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());
  const hidden = useRef<Record<string, string>>({});
  const hasClash = useRef(false);

  async function run(form: HTMLFormElement) {
    if (!save || hasClash.current) return;
    const data = new FormData(form);
    for (const [name, value] of Object.entries(hidden.current)) data.set(name, value);
    const answer = await save({}, data);
    if (answer.clash) hasClash.current = true;
    else hidden.current = { ...hidden.current, ...answer.hidden };
    setState(answer);
  }

  useEffect(() => {
    hidden.current = { ...sent.hidden };
    hasClash.current = Boolean(sent.clash);
  }, [sent]);
  useEffect(() => () => clearTimeout(rest.current), []);

  return {
    state,
    /** Call at every change. */
    changed(form: HTMLFormElement) {
      if (!save) return;
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        // one that did not reach the server is made up for by the next, or by the button
        running.current = running.current.then(() => run(form)).catch(() => {});
      }, REST_MS);
    },
    /** Before the form is sent: waits for a save under way, and gives the data the version that it made. */
    async settle(data: FormData) {
      clearTimeout(rest.current);
      await running.current;
      for (const [name, value] of Object.entries(hidden.current)) data.set(name, value);
    },
    /** The person has seen both versions and keeps the own one. */
    keep() {
      hidden.current = { ...hidden.current, ...state.hidden };
    },
    /** The form is being sent: what was said of the last save is over. */
    sending: () => setState({}),
  };
}
