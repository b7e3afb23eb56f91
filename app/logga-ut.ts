'use server';

import { redirect } from 'next/navigation';
import { clearOrderCookie, clearSessionCookie, readSessionCookie } from '@/server/session/cookie';
import { endSession } from '@/server/session/sessions';

/** Ends the session on the server and in the browser. */
export async function logOut(): Promise<void> {
  const token = await readSessionCookie();
  if (token) await endSession(token);
  await clearSessionCookie();
  await clearOrderCookie();
  redirect('/');
}
