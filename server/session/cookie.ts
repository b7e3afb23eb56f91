import 'server-only';
import { cookies } from 'next/headers';
import { config } from '../config';

const secure = () => config().NEXTAUTH_URL.startsWith('https://');

/** The name next-auth reads. */
export const sessionCookieName = () =>
  secure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

/** Of every cookie of ours: no script reads it, and no other site sends it. */
export const cookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: secure(),
  path: '/',
});

/** A cookie that lives as long as the browser: the server decides when the session ends. */
export async function setSessionCookie(token: string): Promise<void> {
  (await cookies()).set(sessionCookieName(), token, cookieOptions());
}

export const readSessionCookie = async () => (await cookies()).get(sessionCookieName())?.value;

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete({ name: sessionCookieName(), ...cookieOptions() });
}

const ATERVAG = 'skalig-ater';

/** The page to come back to after the login; set by the page's own server, and checked again when it is used. */
export const readAtervagCookie = async () => (await cookies()).get(ATERVAG)?.value;

export async function setAtervagCookie(path: string): Promise<void> {
  (await cookies()).set(ATERVAG, path, { ...cookieOptions(), maxAge: 600 });
}

export async function clearAtervagCookie(): Promise<void> {
  (await cookies()).delete({ name: ATERVAG, ...cookieOptions() });
}

const ORDER = 'skalig-bankid';

export const readOrderCookie = async () => (await cookies()).get(ORDER)?.value;

export async function setOrderCookie(token: string): Promise<void> {
  (await cookies()).set(ORDER, token, { ...cookieOptions(), maxAge: 600 });
}

export async function clearOrderCookie(): Promise<void> {
  (await cookies()).delete({ name: ORDER, ...cookieOptions() });
}
