import 'server-only';
import { now } from '../clock';
import type { NextAuthOptions } from 'next-auth';
import type { Adapter, AdapterUser } from 'next-auth/adapters';
import type { Besokare } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { config } from '../config';
import { transaction } from '../db';
import { findPersonal, savePersonal, toHandlaggare, type StaffClaims } from './personal';
import { toSokande } from './sokande';
import { createSession, endSession, findSession } from './sessions';

declare module 'next-auth' {
  interface Session {
    aktor: Besokare;
  }
}
declare module 'next-auth/adapters' {
  interface AdapterUser {
    aktor?: Besokare;
  }
}

/** next-auth wants an address on every user; ours have none. */
const asUser = (id: string, aktor?: Besokare): AdapterUser => ({ id, email: '', emailVerified: null, aktor });

/**
 * next-auth over our own tables: applicants get their session from the BankID flow (`finishLogin`), staff by the code
 * flow below. Both are rows that end on the server.
 */
const adapter: Adapter = {
  async getSessionAndUser(token) {
    const session = await findSession(token, now());
    if (!session) return null;
    const aktor = session.person
      ? toSokande(session.person)
      : session.personal && toHandlaggare(session.personal);
    if (!aktor) return null;
    const user = asUser(session.personId ?? session.personalId ?? '', aktor);
    return { session: { sessionToken: token, userId: user.id, expires: session.utgar }, user };
  },
  async createSession({ userId }) {
    const { token, expires } = await transaction(async (tx) => {
      const personal = await tx.personal.findUniqueOrThrow({ where: { id: userId } });
      const created = await createSession(tx, { personalId: userId }, now());
      const objekt = { typ: 'Personal', id: userId };
      await logHandelse(tx, toHandlaggare(personal), { handling: 'session.borja', objekt });
      return created;
    });
    return { sessionToken: token, userId, expires };
  },
  updateSession: async () => null, // idle time is kept by findSession
  deleteSession: endSession,
  async getUserByAccount({ providerAccountId }) {
    const found = await findPersonal(providerAccountId);
    return found && asUser(found.id);
  },
};

/** Built at each use: the settings are not there while building. */
export function authOptions(): NextAuthOptions {
  const c = config();
  return {
    secret: c.NEXTAUTH_SECRET,
    session: { strategy: 'database', maxAge: 10 * 3600 },
    pages: { signIn: '/logga-in/personal', error: '/logga-in/personal' },
    adapter,
    providers: [
      {
        id: 'stad',
        name: 'Stadens inloggning',
        type: 'oauth',
        wellKnown: `${c.OIDC_ISSUER}/.well-known/openid-configuration`,
        clientId: c.OIDC_CLIENT_ID,
        clientSecret: c.OIDC_CLIENT_SECRET,
        authorization: { params: { scope: 'openid profile', acr_values: c.OIDC_ACR, prompt: 'login' } },
        idToken: true,
        checks: ['pkce', 'state', 'nonce'],
        client: { id_token_signed_response_alg: 'RS256' },
        profile: (claims: StaffClaims) => ({ id: claims.sub, name: claims.name }),
      },
    ],
    callbacks: {
      /** Too low an assurance level is refused; else the provider's word is taken over before the session begins. */
      async signIn({ profile }) {
        const claims = profile as StaffClaims | undefined;
        if (!claims || claims.acr !== c.OIDC_ACR) return '/logga-in/personal?fel=tillit';
        await savePersonal(claims, now());
        return true;
      },
      session: ({ session, user }) => ({
        ...session,
        aktor: (user as AdapterUser).aktor ?? { typ: 'anonym' },
      }),
    },
  };
}
