import { authorise } from '@/server/access/authorise';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { currentAktor } from '@/server/request/current';
import { NotYours } from '@/server/request/errors';
import { isSameOrigin } from '@/server/request/same-origin';
import { readSessionCookie } from '@/server/session/cookie';
import { timeLeft } from '@/server/session/sessions';

async function left(): Promise<Response> {
  const token = await readSessionCookie();
  const kvar = token ? await timeLeft(token, now()) : null;
  return Response.json({ kvar }, { headers: { 'cache-control': 'no-store' } });
}

/** How many milliseconds the browser's own session has left, or null. Asking is no activity. */
export async function GET(): Promise<Response> {
  allowOpen('session.borja');
  return left();
}

/** The person is still there: the session is used, and has its whole idle time again. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  try {
    authorise(await currentAktor(), 'session.fortsatt'); // reading the session is what keeps it
  } catch (error) {
    if (!(error instanceof NotYours)) throw error;
    return Response.json({ kvar: null }, { status: 401, headers: { 'cache-control': 'no-store' } });
  }
  return left();
}
