import { inRequest, sessionOf } from '@/scripts/test/request';
import '@/scripts/test/database';
import { describe, expect, it } from 'vitest';
import { stranger, staff } from '@/scripts/test/people';
import { now } from '@/server/clock';
import { config } from '@/server/config';
import { db } from '@/server/db';
import { createSession, IDLE_MINUTES } from '@/server/session/sessions';
import { hashToken } from '@/server/session/token';
import { GET, POST } from './route';

const WHOLE = IDLE_MINUTES * 60_000;
const own = () => ({ headers: { 'sec-fetch-site': 'same-origin' }, method: 'POST' });
const post = (token: string | undefined, init: RequestInit = own()) =>
  inRequest({ token }, () => POST(new Request(`${config().NEXTAUTH_URL}/api/session`, init)));
const ask = async (token?: string) =>
  (await (await inRequest({ token }, GET)).json()) as { kvar: number | null };

/** A session that was used last so many minutes ago. */
async function idle(minutes: number): Promise<string> {
  const token = await sessionOf(await stranger());
  const senastAktiv = new Date(now().getTime() - minutes * 60_000);
  await db().session.update({ where: { tokenHash: hashToken(token) }, data: { senastAktiv } });
  return token;
}

describe('how long one’s own session has left', () => {
  it('is told to whoever asks, and null to who has none', async () => {
    expect(await ask()).toEqual({ kvar: null });
    expect(await ask('någon annans')).toEqual({ kvar: null });
    const { kvar } = await ask(await idle(15));
    expect(kvar).toBeGreaterThan(4.9 * 60_000);
    expect(kvar).toBeLessThanOrEqual(5 * 60_000);
  });

  it('is no use of the session, and is kept by no cache', async () => {
    const token = await idle(15);
    const answer = await inRequest({ token }, GET);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await ask(token)).kvar).toBeLessThanOrEqual(5 * 60_000);
  });
});

describe('staying', () => {
  it('gives the session its whole idle time again', async () => {
    const token = await idle(15);
    const answer = await post(token);
    expect(answer.status).toBe(200);
    const { kvar } = (await answer.json()) as { kvar: number };
    expect(kvar).toBeGreaterThan(WHOLE - 10_000);
  });

  it('is too late when the session has ended', async () => {
    const token = await idle(IDLE_MINUTES);
    const answer = await post(token);
    expect([answer.status, await answer.json()]).toEqual([401, { kvar: null }]);
  });

  it('is an applicant’s, whose page asks; nobody else’s', async () => {
    expect((await post(undefined)).status).toBe(401);
    const { personalId } = await staff('Enhet Norr');
    const { token } = await createSession(db(), { personalId }, now());
    expect((await post(token)).status).toBe(401);
  });

  it('is refused from another site, by either header', async () => {
    const token = await idle(15);
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://annan.example' },
      {},
    ];
    for (const headers of foreign) expect((await post(token, { method: 'POST', headers })).status).toBe(403);
    expect((await ask(token)).kvar, 'nothing was done').toBeLessThanOrEqual(5 * 60_000);
    const { origin } = new URL(config().NEXTAUTH_URL);
    expect((await post(token, { method: 'POST', headers: { origin } })).status).toBe(200);
  });
});
