import { randomUUID } from 'node:crypto';
import { now } from '@/server/clock';
import { config } from '@/server/config';
import { log } from '@/server/log';
import { receivePlanering } from '@/server/planering/receive-planering';
import { hasBearer } from '@/server/request/bearer';
import { TooMany } from '@/server/request/errors';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });

/** Plans and attendance from the city's labour-market system (docs/planering.md). Reads no cookie. */
export async function POST(request: Request): Promise<Response> {
  const { SKALIG_NYCKEL_PLANERING: key, SKALIG_KOMMUN: kommunId } = config();
  if (key === undefined) return new Response(null, { status: 404 });
  if (!hasBearer(request, key)) return answer(401, null, { 'www-authenticate': 'Bearer' });
  try {
    const { status, svar } = await receivePlanering({ typ: 'robot', kommunId }, request, now());
    return answer(status, svar);
  } catch (error) {
    if (error instanceof TooMany)
      return answer(
        429,
        { fel: [{ rad: null, kolumn: null, text: error.message }] },
        { 'retry-after': '600' },
      );
    const handelseId = randomUUID();
    log.error('oväntat fel i planering', error, { handelseId });
    return answer(500, { handelseId });
  }
}
