import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { followLog } from '@/scripts/test/database';
import { later, NU, staff, stranger } from '@/scripts/test/people';
import { config } from '../config';
import { db } from '../db';
import { authOptions } from './auth-options';
import { findPersonal, savePersonal, toHandlaggare } from './personal';
import { createSession, endSession, findSession, removeEndedSessions, timeLeft } from './sessions';

const MINUTE = 60_000;
const begin = async () => (await createSession(db(), { personId: (await stranger()).personId }, NU)).token;
const lives = async (token: string, minutes: number) =>
  (await findSession(token, later(minutes * MINUTE))) !== null;

describe('a session', () => {
  it('ends after twenty minutes without activity', async () => {
    const token = await begin();
    expect(await lives(token, 19.99)).toBe(true);
    // the visit just before moved the limit
    expect(await lives(token, 39.98)).toBe(true);
    expect(await lives(token, 59.98)).toBe(false);
    const idle = await begin();
    expect(await lives(idle, 20)).toBe(false);
  });

  it('ends after ten hours whatever is done', async () => {
    const token = await begin();
    for (let minutes = 15; minutes < 600; minutes += 15) expect(await lives(token, minutes)).toBe(true);
    expect(await lives(token, 600)).toBe(false);
  });

  it('tells how long it has left, which is no use of it', async () => {
    const token = await begin();
    const at = (minutes: number) => timeLeft(token, later(minutes * MINUTE));
    expect(await at(0)).toBe(20 * MINUTE);
    expect(await at(18)).toBe(2 * MINUTE);
    expect(await at(20)).toBeNull();
    await lives(token, 19);
    expect(await at(20)).toBe(19 * MINUTE);
    await endSession(token);
    expect(await at(20)).toBeNull();
    expect(await timeLeft('någon annans', NU)).toBeNull();
  });

  it('has no more left than its ten hours, however it is used', async () => {
    const token = await begin();
    for (let minutes = 15; minutes < 600; minutes += 15) await lives(token, minutes);
    expect(await timeLeft(token, later(595 * MINUTE))).toBe(5 * MINUTE);
  });

  it('ends at once when the person logs out, and no other with it', async () => {
    const { personId } = await stranger();
    const [here, there] = await Promise.all([1, 2].map(() => createSession(db(), { personId }, NU)));
    await endSession(here?.token ?? '');
    expect(await lives(here?.token ?? '', 0)).toBe(false);
    expect(await lives(there?.token ?? '', 0)).toBe(true);
  });

  it('is stored by its hash alone', async () => {
    const token = await begin();
    const hash = createHash('sha256').update(token).digest();
    const row = await db().session.findUniqueOrThrow({ where: { tokenHash: new Uint8Array(hash) } });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await findSession(row.id, NU)).toBeNull();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('is removed when it can never be used again', async () => {
    const dead = await begin();
    const alive = await begin();
    await findSession(alive, later(10 * MINUTE));
    await removeEndedSessions(later(25 * MINUTE));
    const left = await db().session.findMany();
    const hashed = (token: string) => createHash('sha256').update(token).digest('hex');
    const hashes = left.map((s) => Buffer.from(s.tokenHash).toString('hex'));
    expect(hashes).toContain(hashed(alive));
    expect(hashes).not.toContain(hashed(dead));
  });
});

describe('staff', () => {
  const claims = {
    sub: 'robin-ek',
    name: 'Robin Ek',
    role: 'handlaggare',
    enhet: 'Enhet Söder',
    title: 'Socialsekreterare',
    delegation: 'SN 3.1',
    acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
  };
  const signIn = (profile: object) =>
    authOptions().callbacks?.signIn?.({ profile } as never) as Promise<boolean | string>;

  it('come in at the level of assurance that is asked for, and at no other', async () => {
    expect(await signIn(claims)).toBe(true);
    expect(await signIn({ ...claims, acr: 'http://id.elegnamnden.se/loa/1.0/loa2' })).toMatch(/fel=tillit/);
    expect(await signIn({ ...claims, acr: undefined })).toMatch(/fel=tillit/);
  });

  it('have what the identity provider said at the latest login', async () => {
    await savePersonal(claims, NU);
    await savePersonal({ ...claims, enhet: 'Enhet Norr', delegation: undefined, role: 'chef' }, NU);
    const row = await findPersonal('robin-ek');
    expect(row && toHandlaggare(row)).toMatchObject({ enhetId: 'norr', roll: 'ingen', delegation: '' });
    expect(await staff('finns inte')).toMatchObject({ enhetId: null });
  });

  it('get a session of their own, logged, that ends like any other', async () => {
    const { personalId } = await staff('Enhet Norr');
    const log = await followLog();
    const { adapter } = authOptions();
    const made = await adapter?.createSession?.({ userId: personalId, sessionToken: 'x', expires: NU });
    expect(await log()).toEqual([
      { vem: `personal ${personalId}`, handling: 'session.borja', objekt: `Personal ${personalId}` },
    ]);
    const found = await adapter?.getSessionAndUser?.(made?.sessionToken ?? '');
    expect(found?.user).toMatchObject({ aktor: { typ: 'personal', personalId, enhetId: 'norr' } });
    await adapter?.deleteSession?.(made?.sessionToken ?? '');
    expect(await adapter?.getSessionAndUser?.(made?.sessionToken ?? '')).toBeNull();
  });

  it('are asked to log in anew with code, state, nonce and PKCE', () => {
    const [provider] = authOptions().providers;
    expect(provider).toMatchObject({ checks: ['pkce', 'state', 'nonce'] });
    expect(provider).toMatchObject({
      authorization: { params: { prompt: 'login', acr_values: config().OIDC_ACR } },
    });
  });
});
