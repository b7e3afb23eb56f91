'use server';

import { redirect } from 'next/navigation';
import { allowOpen } from '@/server/access/open';
import { currentAktor } from '@/server/request/current';
import {
  clearAtervagCookie,
  clearOrderCookie,
  clearSessionCookie,
  readSessionCookie,
} from '@/server/session/cookie';
import { clearKvarlamnat } from '@/server/session/kvarlamnat';
import { logOutSession } from '@/server/session/log-out';
import { clearSprakCookie } from '@/server/sprak/valt-sprak';

/** Ends the session on the server and in the browser. */
export async function logOut(): Promise<void> {
  allowOpen('session.avsluta');
  const token = await readSessionCookie();
  if (token) await logOutSession(await currentAktor(), token);
  await clearSessionCookie();
  await clearOrderCookie();
  await clearAtervagCookie();
  await clearSprakCookie();
  await clearKvarlamnat();
  redirect('/');
}
