import { now } from '@/server/clock';
import { config } from '@/server/config';
import { hasBearer } from '@/server/request/bearer';
import { renderMetrics } from '@/server/robot/metrics';

/** Figures for Prometheus: for whoever holds the key, and nothing at all for others. */
export async function GET(request: Request): Promise<Response> {
  if (!hasBearer(request, config().SKALIG_NYCKEL_MATVARDEN)) return new Response(null, { status: 404 });
  const { type, text } = await renderMetrics(now());
  return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
}
