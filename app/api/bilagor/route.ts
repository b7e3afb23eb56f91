import { now } from '@/server/clock';
import { requireTyp } from '@/server/access/authorise';
import { receiveBilaga } from '@/server/bilaga/receive-bilaga';
import { LOGIN, toMessage } from '@/server/request/action';
import { currentAktor } from '@/server/request/current';
import { BilagaFel } from '@/server/bilaga/bilaga-fel';
import { LoginRequired, NotYours, TooMany } from '@/server/request/errors';
import { countTry } from '@/server/request/rate-limit';
import { isSameOrigin } from '@/server/request/same-origin';

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: path } });

/** Takes a file for a draft from a plain form, with or without JavaScript, and goes back to the page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response('Formuläret kom från en annan webbplats', { status: 403 });
  const utkast = new URL(request.url).searchParams.get('ansokan') ?? '';
  const nu = now();
  try {
    const aktor = requireTyp(await currentAktor(), 'sokande');
    await countTry('uppladdning', aktor.personId, nu);
    await receiveBilaga(aktor, utkast, request, nu);
    return seeOther(`/ansokan/${utkast}/bilagor?uppladdad=ja`);
  } catch (error) {
    if (error instanceof LoginRequired) return seeOther(LOGIN[error.as]);
    if (error instanceof NotYours) return new Response(error.message, { status: 404 });
    const kod = error instanceof BilagaFel ? error.kod : error instanceof TooMany ? 'takt' : 'avbruten';
    if (kod === 'avbruten') toMessage(error, 'bilaga');
    return seeOther(`/ansokan/${encodeURIComponent(utkast)}/bilagor?fel=${kod}`);
  }
}
