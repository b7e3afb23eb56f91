'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Actions, Button } from '../button';

type Props = {
  /** Milliseconds that the session had left when the page was drawn. */
  left: number;
  /** Asks by GET how long is left, and by POST stays: `{ kvar: milliseconds or null }`. */
  source: string;
  /** Where somebody whose session has ended goes; the way back is added. */
  door: string;
  logOut: () => Promise<void>;
  words: { heading: string; text: string; left: string; stay: string; logOut: string; failed: string };
};

/** The dialog comes this long before the end. */
const WARN_MS = 120_000;
/** While it is open it is asked this often whether another tab has stayed, or logged out. */
const ASK_MS = 10_000;
/** Seconds left that are said aloud. */
const SAID = [60, 30, 10];

async function ask(source: string, method: 'GET' | 'POST'): Promise<number | null> {
  const answer = await fetch(source, { method });
  return ((await answer.json()) as { kvar: number | null }).kvar;
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * Says that the session is about to end, and lets the person stay. The server keeps the time, so that tabs agree; without
 * JavaScript there is no dialog, and the login leads back to the page.
 */
export function SessionWatch({ left, source, door, logOut, words }: Props) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const end = useRef(0);
  const [seconds, setSeconds] = useState(0);
  const [said, setSaid] = useState('');

  const take = useCallback(
    (kvar: number | null) => {
      if (kvar === null) {
        end.current = Infinity;
        dialog.current?.close();
        router.push(`${door}?ater=${encodeURIComponent(location.pathname)}`);
        return;
      }
      end.current = Date.now() + kvar;
      setSeconds(Math.ceil(kvar / 1000));
      if (kvar > WARN_MS) dialog.current?.close();
      else if (!dialog.current?.open) dialog.current?.showModal();
    },
    [door, router],
  );

  useEffect(() => {
    end.current = Date.now() + left;
    let asked = Date.now();
    const tick = () => {
      const now = Date.now();
      const kvar = end.current - now;
      const isOpen = dialog.current?.open;
      if (isOpen) {
        const whole = Math.max(0, Math.ceil(kvar / 1000));
        setSeconds(whole);
        if (SAID.includes(whole)) setSaid(clock(whole));
      }
      if (kvar > WARN_MS || (isOpen && kvar > 0 && now - asked < ASK_MS)) return;
      if (now - asked < 1000) return;
      asked = now;
      // out of reach is no answer: it is asked again
      ask(source, 'GET').then(take, () => {});
    };
    const timer = setInterval(tick, 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [left, source, take]);

  const stay = () => {
    setSaid('');
    ask(source, 'POST').then(take, () => setSaid(words.failed));
  };
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="panel session"
      aria-labelledby="session-rubrik"
      aria-describedby="session-text"
      onCancel={(event) => {
        event.preventDefault();
        stay();
      }}
    >
      <h2 id="session-rubrik">{words.heading}</h2>
      <p id="session-text">{words.text}</p>
      <p>
        {words.left}{' '}
        <b className="num" dir="ltr">
          {clock(seconds)}
        </b>
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
      <Actions>
        <Button type="button" onClick={stay}>
          {words.stay}
        </Button>
        <form action={logOut}>
          <Button variant="quiet">{words.logOut}</Button>
        </form>
      </Actions>
    </dialog>
  );
}
