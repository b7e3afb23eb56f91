import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { clientIp } from '@/server/request/current';
import { TooMany } from '@/server/request/errors';
import { countTry } from '@/server/request/rate-limit';
import { isSameOrigin } from '@/server/request/same-origin';
import { authOptions } from '@/server/session/auth-options';
import { clearSessionCookie, readSessionCookie } from '@/server/session/cookie';
import { endSession } from '@/server/session/sessions';

type Context = { params: Promise<{ nextauth: string[] }> };

/** What the staff login needs of next-auth. Sessions are read on the server and ended by our own action. */
const OPEN = new Set(['csrf', 'providers', 'signin', 'callback', 'error']);

async function handle(request: NextRequest, context: Context): Promise<Response> {
  allowOpen('session.borja');
  const { nextauth } = await context.params;
  if (!OPEN.has(nextauth[0] ?? '')) return new Response('Sidan finns inte', { status: 404 });
  return NextAuth(authOptions())(request, context) as Promise<Response>;
}

export const GET = handle;

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth[0] === 'signin') {
    if (!isSameOrigin(request))
      return new Response('Formuläret kom från en annan webbplats', { status: 403 });
    try {
      await countTry('inloggning', await clientIp(), now());
    } catch (error) {
      if (error instanceof TooMany)
        return Response.json({ url: '/logga-in/personal?fel=takt' }, { status: 429 });
      throw error;
    }
    // a login never goes on in somebody's earlier session
    const before = await readSessionCookie();
    if (before) await endSession(before);
    await clearSessionCookie();
  }
  return handle(request, context);
}
