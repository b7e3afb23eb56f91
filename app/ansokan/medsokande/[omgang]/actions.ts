'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { cancelOrder } from '@/server/inloggning/orders';
import { declineMedunderskrift } from '@/server/medsokande/decline-medunderskrift';
import { nameSokande, WrongNumber } from '@/server/medsokande/name-sokande';
import { startMedunderskrift } from '@/server/medsokande/start-medunderskrift';
import { submitMedunderskrift } from '@/server/medsokande/submit-medunderskrift';
import { sokandeAction } from '@/server/request/action';
import { besked } from '@/server/sprak/besked';
import { clearOrderCookie, readOrderCookie, setOrderCookie } from '@/server/session/cookie';

const input = z.object({ omgang: z.uuid() });
const here = (omgang: string) => `/ansokan/medsokande/${omgang}`;

/** Names the applicant back: then the form is shown. */
export const namn = sokandeAction(
  'medsokande.namn',
  { input: input.extend({ nummer: z.string().max(40) }), limit: 'medsokande' },
  async ({ aktor, input: { omgang, nummer }, nu }) => {
    try {
      await nameSokande(aktor, omgang, nummer, nu);
    } catch (error) {
      if (!(error instanceof WrongNumber)) throw error;
      const message = await besked(error.message);
      return { values: { nummer }, errors: [{ name: 'nummer', message }] };
    }
    redirect(here(omgang));
  },
);

/** Begins the other one's signature and shows the page that waits for BankID. */
export const signMed = sokandeAction(
  'medsokande.skriv-under',
  { input, limit: 'underskrift' },
  async ({ aktor, input: { omgang }, nu, ip }) => {
    await setOrderCookie(await startMedunderskrift(aktor, omgang, ip, nu));
    redirect(here(omgang));
  },
);

/** Sends what both have signed; the robot goes on from there. */
export const sendMed = sokandeAction(
  'medsokande.skicka',
  { input, limit: 'skicka' },
  async ({ aktor, input: { omgang }, nu }) => {
    const id = await submitMedunderskrift(aktor, omgang, await readOrderCookie(), nu);
    await clearOrderCookie();
    redirect(`/ansokan/${id}/kvitto`);
  },
);

/** Gives the signature up; the form still waits. */
export const cancelMed = sokandeAction('medsokande.avbryt', { input }, async ({ input: { omgang } }) => {
  const order = await readOrderCookie();
  if (order) await cancelOrder(order);
  await clearOrderCookie();
  redirect(here(omgang));
});

/** Does not apply: the draft goes back to who began it. */
export const nej = sokandeAction(
  'medsokande.nej',
  { input, limit: 'skicka' },
  async ({ aktor, input: { omgang }, nu }) => {
    await declineMedunderskrift(aktor, omgang, nu);
    redirect('/ansokan?nej=klart');
  },
);
