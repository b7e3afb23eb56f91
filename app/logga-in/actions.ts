'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { finishLogin } from '@/server/inloggning/finish-login';
import { cancelOrder } from '@/server/inloggning/orders';
import { startLogin } from '@/server/inloggning/start-login';
import { oppenAction, type ActionState } from '@/server/request/action';
import { asAtervag, atervagFor } from '@/server/session/atervag';
import {
  clearAtervagCookie,
  clearOrderCookie,
  readAtervagCookie,
  readOrderCookie,
  readSessionCookie,
  setAtervagCookie,
  setOrderCookie,
  setSessionCookie,
} from '@/server/session/cookie';

async function keepAtervag(wanted: string): Promise<void> {
  const path = asAtervag(wanted);
  if (path) await setAtervagCookie(path);
  else await clearAtervagCookie();
}

/** Begins a login and goes to the page that waits for BankID. */
export const beginLogin = oppenAction(
  'inloggning',
  { handling: 'session.borja', input: z.object({ ater: z.string().optional() }), limit: 'inloggning' },
  async ({ input, ip, nu }) => {
    // beginning anew from the page that waits says nothing of where from, and leaves it as it is
    if (input.ater !== undefined) await keepAtervag(input.ater);
    const before = await readOrderCookie();
    if (before) await cancelOrder(before);
    await setOrderCookie(await startLogin({ ip, nu }));
    redirect('/logga-in/bankid');
  },
);

/** Turns the completed order into a session. */
export async function completeLogin(): Promise<ActionState> {
  allowOpen('session.borja');
  const order = await readOrderCookie();
  const token = order ? await finishLogin(order, await readSessionCookie(), now()) : null;
  await clearOrderCookie();
  if (!token) redirect('/logga-in');
  await setSessionCookie(token);
  const wanted = await readAtervagCookie();
  await clearAtervagCookie();
  redirect(await atervagFor(token, wanted, now()));
}

/** Gives the login up. */
export async function cancelLogin(): Promise<ActionState> {
  allowOpen('session.borja');
  const order = await readOrderCookie();
  if (order) await cancelOrder(order);
  await clearOrderCookie();
  redirect('/logga-in');
}
