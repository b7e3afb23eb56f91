import { useEffect, useRef, useState } from 'react';
import type { FormState } from './field-spec';

/** Saves what is in a form: the server action itself, and where a page that goes away leaves what was typed last. */
export type Autosave = {
  save: (previous: FormState, data: FormData) => Promise<FormState>;
  /** An address that takes the same form as a POST that nobody waits for. */
  leftAt: string;
};

/** Milliseconds without typing before what was typed is saved. */
const REST_MS = 1500;
/** Milliseconds before one that failed is tried again. */
const AGAIN_MS = 10_000;

/**
 * Saves a form as it is typed. One save at a time, each with the version that the one before gave back. A clash stops it: then
 * nothing more is saved until the person has chosen. What is not saved when the page goes away is sent as it goes.
 *
 * @param sent what the form was answered when it was sent last
 */
export function useAutosave(autosave: Autosave | undefined, sent: FormState) {
  const [state, setState] = useState<FormState>({});
  const [isLost, setIsLost] = useState(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The form with what has been typed since the last save began. */
  const unsaved = useRef<HTMLFormElement>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());
  const hidden = useRef<Record<string, string>>({});
  const hasClash = useRef(false);

  function dataOf(form: HTMLFormElement) {
    const data = new FormData(form);
    for (const [name, value] of Object.entries(hidden.current)) data.set(name, value);
    return data;
  }

  async function run(form: HTMLFormElement) {
    if (!autosave || hasClash.current) return;
    if (unsaved.current === form) unsaved.current = undefined;
    try {
      const answer = await autosave.save({}, dataOf(form));
      if (answer.clash) hasClash.current = true;
      else hidden.current = { ...hidden.current, ...answer.hidden };
      setState(answer);
      setIsLost(false);
    } catch {
      // it did not reach the server
      setIsLost(true);
      schedule(form, AGAIN_MS);
    }
  }

  function schedule(form: HTMLFormElement, after: number) {
    unsaved.current = form;
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      running.current = running.current.then(() => run(form));
    }, after);
  }

  function stop() {
    clearTimeout(rest.current);
    unsaved.current = undefined;
  }

  const leftAt = autosave?.leftAt;
  useEffect(() => {
    const leave = () => {
      const form = unsaved.current;
      stop();
      if (form && leftAt && !hasClash.current) navigator.sendBeacon(leftAt, dataOf(form));
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [leftAt]);
  useEffect(() => {
    hidden.current = { ...sent.hidden };
    hasClash.current = Boolean(sent.clash);
  }, [sent]);

  return {
    state,
    /** The last save did not reach the server, and is tried again. */
    isLost,
    /** Call at every change. */
    changed(form: HTMLFormElement) {
      if (autosave) schedule(form, REST_MS);
    },
    /** Before the form is sent: waits for a save under way, and gives the data the version that it made. */
    async settle(data: FormData) {
      stop();
      await running.current;
      stop();
      for (const [name, value] of Object.entries(hidden.current)) data.set(name, value);
    },
    /** The person has seen both versions and keeps the own one. */
    keep() {
      hidden.current = { ...hidden.current, ...state.hidden };
    },
    /** The form is being sent: what was said of the last save is over. */
    sending() {
      setState({});
      setIsLost(false);
    },
  };
}
