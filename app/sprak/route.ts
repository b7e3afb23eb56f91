import { isSprak } from '@/domain/sprak';
import { allowOpen } from '@/server/access/open';
import { isSameOrigin } from '@/server/request/same-origin';
import { setSprakCookie } from '@/server/sprak/valt-sprak';

const MAX_BYTES = 1000;

/** The page the language was chosen on; the start page where the browser does not say. */
function cameFrom(request: Request): string {
  const referer = request.headers.get('referer');
  if (!referer || !URL.canParse(referer)) return '/';
  const { pathname, search } = new URL(referer);
  return /^\/(?![/\\])/u.test(pathname) ? pathname + search : '/';
}

/** Chooses the language of the visit from a plain form, so that it works without JavaScript, and goes back. */
export async function POST(request: Request): Promise<Response> {
  allowOpen('oppet.se');
  if (!isSameOrigin(request)) return new Response('Formuläret kom från en annan webbplats', { status: 403 });
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES)
    return new Response('Formuläret är för stort', { status: 413 });
  const kod = new URLSearchParams(await request.text()).get('sprak') ?? undefined;
  if (isSprak(kod)) await setSprakCookie(kod);
  return new Response(null, { status: 303, headers: { location: cameFrom(request) } });
}
