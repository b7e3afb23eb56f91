'use client';

import { useActionState, useEffect, useRef, useState } from 'react';
import { Button, ButtonLink } from '../button';
import { ActionForm } from '../form/action-form';
import type { FormState } from '../form/field-spec';
import { Notice } from '../notice';
import { QrCode } from '../qr-code';

type View =
  | { lage: 'pagar'; text: string; qr: { path: string; size: number } | null; start: string }
  | { lage: 'klar' }
  | { lage: 'misslyckad'; text: string };

/** Every word of the component's own, so that a language is one object. */
type Texts = {
  again: string;
  done: string;
  goesOn: string;
  goOn: string;
  other: string;
  qr: string;
  qrNote: string;
  howTo: string[];
  here: string;
  open: string;
  goesOnLater: string;
  cancel: string;
};

type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

type Props = {
  initial: View;
  texts: Texts;
  /** Where the order's state is read each second. */
  source: string;
  /** Carries the completed order out. */
  finish: FormAction;
  cancel: FormAction;
  /** Begins anew. */
  restart: FormAction;
  /** What to carry along in each form. */
  hidden?: Record<string, string>;
};

const EVERY_MS = 1000;

/** Waits for BankID: the code for another device, the way to the app on this one, and how it goes in words. */
export function BankidWait({ initial, texts, source, finish, cancel, restart, hidden = {} }: Props) {
  const [view, setView] = useState<View>(initial);
  const [finished, finishAction] = useActionState(finish, {});
  const done = useRef<HTMLFormElement>(null);
  const waits = view.lage === 'pagar';

  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(async () => {
      // out of reach for a moment is no failure: the next second asks again
      const answer = await fetch(source, { cache: 'no-store' }).catch(() => null);
      if (!answer?.ok) return;
      const next = (await answer.json()) as View | null;
      if (next) setView(next);
      // carried out or given up in another tab: the page itself knows where to go
      else window.location.reload();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [source, waits]);

  useEffect(() => {
    if (view.lage === 'klar') done.current?.requestSubmit();
  }, [view.lage]);

  if (finished.message)
    return (
      <div className="flow">
        <Notice tone="bad" title={finished.message.title} isNews>
          {finished.message.text}
        </Notice>
        <ActionForm action={restart} hidden={hidden} label={texts.again} />
      </div>
    );
  if (view.lage === 'klar')
    return (
      <form ref={done} action={finishAction} className="flow">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Notice tone="ok" title={texts.done} isNews>
          {texts.goesOn}
        </Notice>
        <Button onward>{texts.goOn}</Button>
      </form>
    );
  if (view.lage === 'misslyckad')
    return (
      <div className="flow">
        <Notice tone="bad" title={view.text} isNews />
        <ActionForm action={restart} hidden={hidden} label={texts.again} />
      </div>
    );
  return (
    <div className="grid gap-8 md:grid-cols-[20rem_1fr] md:gap-12">
      <div className="flow order-2 md:order-1">
        <h2>{texts.other}</h2>
        {view.qr && <QrCode label={texts.qr} note={texts.qrNote} {...view.qr} />}
        <ol>
          {texts.howTo.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <div className="flow order-1 md:order-2">
        <Notice tone="doing" title={view.text} isNews />
        <h2>{texts.here}</h2>
        <ButtonLink href={view.start} icon="mobile">
          {texts.open}
        </ButtonLink>
        <p className="small muted">{texts.goesOnLater}</p>
        <ActionForm action={cancel} hidden={hidden} variant="quiet" label={texts.cancel} />
      </div>
    </div>
  );
}
