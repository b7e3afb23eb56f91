import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { isSprak, onskatSprak, type Sprak } from '@/domain/sprak';
import { config } from '../config';
import { PERSONALSIDA } from './personalsida';

const COOKIE = 'skalig-sprak';

/** The language chosen for this visit, or undefined. */
const chosen = cache(async (): Promise<Sprak | undefined> => {
  const kod = (await cookies()).get(COOKIE)?.value;
  return isSprak(kod) ? kod : undefined;
});

/** False on the pages of the staff. */
export const harSprakval = async (): Promise<boolean> => !(await headers()).has(PERSONALSIDA);

/** The language of the page: the one chosen, else Swedish. */
export const valtSprak = cache(async (): Promise<Sprak> => {
  return ((await harSprakval()) && (await chosen())) || 'sv';
});

/** A language that the browser asks for and nobody has chosen yet: offered, never taken for granted. */
export async function erbjudetSprak(): Promise<Sprak | undefined> {
  if (await chosen()) return undefined;
  const wanted = onskatSprak((await headers()).get('accept-language') ?? '');
  return wanted === 'sv' ? undefined : wanted;
}

const options = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: config().NEXTAUTH_URL.startsWith('https://'),
  path: '/',
});

/** Remembers the language as long as the browser is open: a language, and nothing about who. */
export async function setSprakCookie(sprak: Sprak): Promise<void> {
  (await cookies()).set(COOKIE, sprak, options());
}

/** The visit is over: the next one at this computer begins in Swedish. */
export async function clearSprakCookie(): Promise<void> {
  (await cookies()).delete({ name: COOKIE, ...options() });
}
