import { createHash, createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort, startSimulator, type Simulator } from '../testing/start-simulator.ts';

const CALLBACK = 'http://localhost:3000/api/auth/callback/oidc';
const AFTER_LOGOUT = 'http://localhost:3000/admin/utloggad';
const VERIFIER = 'en-verifierare-som-ar-minst-fyrtiotre-tecken-lang';
const SECRET = 'hemligt-bara-i-provet';

let simulator: Simulator;
let cookies = new Map<string, string>();

beforeAll(async () => {
  simulator = await startSimulator('identitet', {
    PORT: String(await freePort()),
    CLIENT_ID: 'skalig',
    CLIENT_SECRET: SECRET,
    REDIRECT_URIS: CALLBACK,
    POST_LOGOUT_REDIRECT_URIS: AFTER_LOGOUT,
  });
});
beforeEach(() => {
  cookies = new Map();
});
afterAll(() => simulator.stop());

/** Gets a page or posts a form with cookies, as a browser without JavaScript does, without following. */
async function visit(address: string, form?: Record<string, string>) {
  const answer = await fetch(new URL(address, simulator.address), {
    redirect: 'manual',
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() };
}

function authAddress(change: Record<string, string | undefined> = {}): string {
  const wanted: Record<string, string | undefined> = {
    client_id: 'skalig',
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: CALLBACK,
    state: 'tillstand',
    nonce: 'engangs',
    acr_values: 'http://id.elegnamnden.se/loa/1.0/loa3',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted)) if (value !== undefined) query.set(name, value);
  return `/auth?${query}`;
}

/** Logs in with a press on someone's button and gives the address that the service gets. */
async function logIn(sub: string): Promise<URL> {
  const page = await visit(authAddress());
  const answer = await visit(page.to, { sub });
  return new URL((await visit(answer.to)).to);
}

async function token(code: string, change: Record<string, string> = {}, secret = SECRET) {
  const answer = await fetch(new URL('/token', simulator.address), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`skalig:${secret}`).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: CALLBACK,
      code_verifier: VERIFIER,
      ...change,
    }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

const decoded = (part = '') =>
  JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, string>;

async function idTokenOf(sub: string): Promise<string> {
  const { body } = await token((await logIn(sub)).searchParams.get('code') ?? '');
  return body.id_token ?? '';
}

describe('login', () => {
  it('goes by code, PKCE, state and nonce to a token with the claims, signed RS256', async () => {
    const page = await visit((await visit(authAddress())).to);
    expect(page.text).toContain('Vem loggar in?');
    const back = await logIn('jonas-hellberg');
    expect(back.origin + back.pathname).toBe(CALLBACK);
    expect(back.searchParams.get('state')).toBe('tillstand');
    const { body } = await token(back.searchParams.get('code') ?? '');
    const [header, payload, signature = ''] = (body.id_token ?? '').split('.');
    expect(decoded(payload)).toMatchObject({
      iss: simulator.address,
      aud: 'skalig',
      nonce: 'engangs',
      sub: 'jonas-hellberg',
      name: 'Jonas Hellberg',
      role: 'handlaggare',
      enhet: 'Enhet Norr',
      title: 'Socialsekreterare',
      delegation: '3.2',
      acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
    });
    expect(decoded(header).alg).toBe('RS256');
    const { keys } = (await (await fetch(`${simulator.address}/jwks`)).json()) as {
      keys: Record<string, string>[];
    };
    const [key = {}] = keys;
    const publicKey = createPublicKey({ key, format: 'jwk' });
    expect(
      verify('sha256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url')),
    ).toBe(true);
    const headers = { authorization: `Bearer ${body.access_token}` };
    const me = (await (await fetch(`${simulator.address}/me`, { headers })).json()) as Record<string, string>;
    expect(me).toMatchObject({ sub: 'jonas-hellberg', role: 'handlaggare' });
  });

  it.each([
    ['maria-ostlund', 'handlaggare', 'Enhet Söder', 'loa3'],
    ['fatima-karlsson', 'arbetsledare', 'Enhet Norr', 'loa3'],
    ['per-wallin', 'ekonom', 'Ekonomienheten', 'loa3'],
    ['eva-lofgren', 'handlaggare', 'Enhet Norr', 'loa2'],
  ])('tells role, unit and assurance of %s', async (sub, role, enhet, level) => {
    const [, payload] = (await idTokenOf(sub)).split('.');
    expect(decoded(payload)).toMatchObject({
      sub,
      role,
      enhet,
      acr: `http://id.elegnamnden.se/loa/1.0/${level}`,
    });
  });

  it('can be cancelled', async () => {
    const answer = await visit((await visit(authAddress())).to, { avbryt: 'ja' });
    const { searchParams } = new URL((await visit(answer.to)).to);
    expect([searchParams.get('error'), searchParams.get('state')]).toEqual(['access_denied', 'tillstand']);
  });

  it('asks again for someone who does not exist', async () => {
    const { to } = await visit(authAddress());
    expect(await visit(to, { sub: 'ingen' })).toMatchObject({ status: 303, to });
  });

  it('remembers the person until logout, and asks anyway for prompt=login', async () => {
    await logIn('jonas-hellberg');
    expect((await visit(authAddress())).to).toContain(`${CALLBACK}?code=`);
    expect((await visit(authAddress({ prompt: 'login' }))).to).toContain('/interaction/');
  });
});

describe('what is refused', () => {
  it.each(['state', 'nonce'])('a login without %s', async (name) => {
    const { status, text } = await visit(authAddress({ [name]: undefined }));
    expect([status, text]).toEqual([400, expect.stringContaining(`${name} is missing`)]);
  });

  it('a login without PKCE, or with the plain method', async () => {
    const none = { code_challenge: undefined, code_challenge_method: undefined };
    for (const change of [none, { code_challenge_method: 'plain' }])
      expect((await visit(authAddress(change))).to).toContain('error=invalid_request');
  });

  it('an address that is not registered, and an unknown client', async () => {
    for (const change of [{ redirect_uri: 'http://localhost:3000/annan' }, { client_id: 'okand' }]) {
      const { status, text } = await visit(authAddress(change));
      expect([status, text]).toEqual([400, expect.stringContaining('Det gick inte att logga in')]);
    }
  });

  it('a code used twice, the wrong verifier and the wrong secret', async () => {
    const code = async () => (await logIn('jonas-hellberg')).searchParams.get('code') ?? '';
    const used = await code();
    expect((await token(used)).status).toBe(200);
    expect(await token(used)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    cookies.clear();
    const wrong = { code_verifier: VERIFIER.toUpperCase() };
    expect(await token(await code(), wrong)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    cookies.clear();
    expect(await token(await code(), {}, 'fel')).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
  });

  it('a login page that nobody has started', async () => {
    expect((await visit('/interaction/okand')).status).toBe(400);
  });
});

describe('logout', () => {
  it('asks, ends the session and goes back to the service', async () => {
    const hint = await idTokenOf('jonas-hellberg');
    const query = { id_token_hint: hint, post_logout_redirect_uri: AFTER_LOGOUT, state: 'ut' };
    const page = await visit(`/session/end?${new URLSearchParams(query)}`);
    expect(page.text).toContain('Vill du logga ut?');
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    const answer = await visit('/session/end/confirm', { xsrf, logout: 'yes' });
    expect(answer.to).toBe(`${AFTER_LOGOUT}?state=ut`);
    expect((await visit(authAddress())).to).toContain('/interaction/');
  });

  it('goes nowhere else than to registered addresses', async () => {
    const hint = await idTokenOf('jonas-hellberg');
    const query = { id_token_hint: hint, post_logout_redirect_uri: 'http://localhost:3000/annan' };
    expect((await visit(`/session/end?${new URLSearchParams(query)}`)).status).toBe(400);
  });
});

describe('the process', () => {
  it('answers /halsa, logs one line, stops cleanly and says in one line what is missing', async () => {
    expect((await visit('/halsa')).status).toBe(200);
    expect(simulator.output()).toMatch(/^identity provider simulator listening on \S+\n$/);
    const port = String(await freePort());
    const settings = { PORT: port, CLIENT_ID: 'skalig', CLIENT_SECRET: SECRET, REDIRECT_URIS: CALLBACK };
    const other = await startSimulator('identitet', { ...settings, ISSUER: 'http://idp.exempelstad.test' });
    const found = await fetch(`http://127.0.0.1:${port}/.well-known/openid-configuration`);
    expect(await found.json()).toMatchObject({ issuer: 'http://idp.exempelstad.test' });
    expect(await other.stop()).toBe(0);
    await expect(startSimulator('identitet', { PORT: port })).rejects.toThrow('CLIENT_ID is missing');
  });
});
