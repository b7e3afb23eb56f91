import { bankidVy } from '@/app/bankid-texter';
import { now } from '@/server/clock';
import { allowOpen } from '@/server/access/open';
import { viewOrder } from '@/server/inloggning/orders';
import { readOrderCookie } from '@/server/session/cookie';

/** How the browser's own BankID order goes: read each second by the page that waits. */
export async function GET(request: Request): Promise<Response> {
  allowOpen('session.borja');
  const back = new URL(request.url).searchParams.get('ater') ?? '';
  const safe = /^\/(?!\/)[\w/-]*$/u.test(back) ? back : '/logga-in/bankid';
  const view = await viewOrder(await readOrderCookie(), safe, now());
  return Response.json(view && (await bankidVy(view)), { headers: { 'cache-control': 'no-store' } });
}
