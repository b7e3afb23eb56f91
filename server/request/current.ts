import 'server-only';
import { headers } from 'next/headers';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { Besokare } from '../access/aktor';
import { authOptions } from '../session/auth-options';

/** Who is asking, from next-auth's session. Read once a request. */
export const currentAktor = cache(async (): Promise<Besokare> => {
  const session = await getServerSession(authOptions());
  return session?.aktor ?? { typ: 'anonym' };
});

/**
 * The address the connection came from. The server's front (scripts/serve.ts) sets it from the socket or from a trusted
 * proxy; a client's own word never comes this far.
 */
export const clientIp = async (): Promise<string> => (await headers()).get('x-forwarded-for') ?? '127.0.0.1';
