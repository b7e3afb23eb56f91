import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, { type Context } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { PAGE_HEADERS } from '../shared/http.ts';
import type { Config } from './config.ts';
import { errorPage, loggedOutPage, logoutPage } from './pages.ts';
import { allStaff, findStaffMember } from './staff.ts';

const SCOPES = 'openid profile';
const HOUR = 3600;

function show(ctx: Context, markup: string): void {
  ctx.type = 'html';
  ctx.body = markup;
  ctx.set(PAGE_HEADERS);
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    ...privateKey.export({ format: 'jwk' }),
    alg: 'RS256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  };
}

/**
 * The city's identity provider: authorization code with PKCE for one client, RS256 with a key made at start,
 * everything in memory. There is no question of consent, as within one organisation.
 */
export function createProvider(config: Config): Provider {
  const provider: Provider = new Provider(config.issuer, {
    adapter: createMemoryAdapter(0),
    clients: [
      {
        client_id: config.clientId,
        client_secret: config.clientSecret,
        redirect_uris: config.redirectUris,
        post_logout_redirect_uris: config.postLogoutRedirectUris,
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    scopes: ['openid', 'profile'],
    acrValues: [...new Set(allStaff.map(({ acr }) => acr))],
    claims: { openid: ['sub', 'acr'], profile: ['name', 'role', 'enhet', 'title', 'delegation'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: 60,
      Grant: 8 * HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: 8 * HOUR,
    },
    findAccount: (_ctx: Context, sub: string) => {
      const member = findStaffMember(sub);
      if (!member) return undefined;
      const { name, role, enhet, title, delegation } = member;
      return { accountId: sub, claims: () => ({ sub, name, role, enhet, title, delegation }) };
    },
    loadExistingGrant: async ({ oidc: { client, session } }: Context) => {
      if (!client || !session.accountId) return undefined;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope(SCOPES);
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx: Context, { uid }: { uid: string }) => `/interaction/${uid}` },
    renderError: (ctx: Context, out: { error: string; error_description?: string }) =>
      show(ctx, errorPage(out.error, out.error_description ?? '')),
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx: Context, form: string) => show(ctx, logoutPage(form)),
        postLogoutSuccessSource: (ctx: Context) => show(ctx, loggedOutPage()),
      },
    },
  });
  return provider;
}
