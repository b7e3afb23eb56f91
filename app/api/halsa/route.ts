import { allowOpen } from '@/server/access/open';
import { checkHalsa } from '@/server/halsa/check-halsa';

/** 200 when the database and the storage answer, else 503 and which of them does not. */
export async function GET(): Promise<Response> {
  allowOpen('oppet.se');
  const halsa = await checkHalsa();
  return Response.json(halsa, { status: halsa.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
