import { randomUUID } from 'node:crypto';
import { now } from '@/server/clock';
import { requireTyp } from '@/server/access/authorise';
import { BilagaFel } from '@/server/bilaga/bilaga-fel';
import { finishBilagor } from '@/server/bilaga/finish-bilagor';
import { receiveBilaga } from '@/server/bilaga/receive-bilaga';
import { log } from '@/server/log';
import { LOGIN } from '@/server/request/action';
import { currentAktor } from '@/server/request/current';
import { ExpectedError, LoginRequired, NotByForm, NotYours, TooMany } from '@/server/request/errors';
import { countTry } from '@/server/request/rate-limit';
import { isSameOrigin } from '@/server/request/same-origin';

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: path } });

/** What the page is told of a fault; one nobody foresaw is logged, and told by its event id. */
function faultOf(error: unknown): Record<string, string> {
  if (error instanceof BilagaFel) return { fel: error.kod };
  if (error instanceof TooMany) return { fel: 'takt' };
  // what else a draft refuses changes for
  if (error instanceof ExpectedError) return { fel: 'avslutat' };
  const handelse = randomUUID();
  log.error('oväntat fel i bilaga', error, { handelseId: handelse });
  return { fel: 'fel', handelse };
}

/** Takes a file for a draft from a plain form, with or without JavaScript; then back to the page, or on. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response('Formuläret kom från en annan webbplats', { status: 403 });
  const utkast = new URL(request.url).searchParams.get('ansokan') ?? '';
  const nu = now();
  try {
    const aktor = requireTyp(await currentAktor(), 'sokande');
    await countTry('uppladdning', aktor.personId, nu);
    const isGoingOn = await receiveBilaga(aktor, utkast, request, nu);
    const to = isGoingOn ? await finishBilagor(aktor, utkast, nu) : 'bilagor?uppladdad=ja';
    return seeOther(`/ansokan/${utkast}/${to}`);
  } catch (error) {
    if (error instanceof LoginRequired) return seeOther(LOGIN[error.as]);
    if (error instanceof NotByForm) return seeOther('/ansokan');
    if (error instanceof NotYours) return new Response(error.message, { status: 404 });
    const query = new URLSearchParams(faultOf(error));
    return seeOther(`/ansokan/${encodeURIComponent(utkast)}/bilagor?${query}`);
  }
}
