/** Runs server actions and handlers as in a request of Next's own: with cookies, headers and a session, and no browser. */
// first: what Next keeps of a request needs it
import 'next/dist/server/node-environment-baseline.js';
import { workAsyncStorage, type WorkStore } from 'next/dist/server/app-render/work-async-storage.external.js';
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external.js';
import { createRequestStore } from 'next/dist/server/async-storage/request-store.js';
import { createSession } from '@/server/session/sessions';
import { now } from '@/server/clock';
import { db } from '@/server/db';
import { sessionCookieName } from '@/server/session/cookie';

type Asked = { token?: string; cookies?: Record<string, string> };

/** The login of a person: what their browser's cookie holds. */
export async function sessionOf({ personId }: { personId: string }): Promise<string> {
  return (await createSession(db(), { personId }, now())).token;
}

/** Runs something as one request of a browser with these cookies; `token` is its session. */
export function inRequest<T>({ token, cookies = {} }: Asked, run: () => Promise<T>): Promise<T> {
  const all = { ...(token && { [sessionCookieName()]: token }), ...cookies };
  const cookie = Object.entries(all)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
  const store = createRequestStore({
    phase: 'action',
    headers: new Headers({ cookie, 'x-forwarded-for': '192.0.2.1' }),
    onUpdateCookies: undefined,
    url: { pathname: '/' },
    rootParams: {},
    implicitTags: { tags: [], expirationsByCacheKind: new Map() },
    resumeDataCache: null,
    previewProps: undefined,
    isHmrRefresh: false,
    serverComponentsHmrCache: undefined,
    hmrRefreshHash: undefined,
    stagedFallbackParams: null,
  });
  // what the requests' APIs read of it; the rest is for rendering
  const work = { page: '/', route: '/', forceDynamic: true } as WorkStore;
  return workAsyncStorage.run(work, () => workUnitAsyncStorage.run(store, run));
}

/** A form as a browser sends it. */
export function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

/** Where an action sent the browser, or "404"; undefined when it answered. */
export async function sentTo(run: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    const { digest } = error as { digest?: string };
    if (!digest?.startsWith('NEXT_')) throw error;
    return digest.startsWith('NEXT_REDIRECT') ? digest.split(';')[2] : digest.split(';')[1];
  }
}
