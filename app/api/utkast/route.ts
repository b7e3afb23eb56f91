import { randomUUID } from 'node:crypto';
import { now } from '@/server/clock';
import { requireTyp } from '@/server/access/authorise';
import { saveSteg } from '@/server/ansokan/save-steg';
import { log } from '@/server/log';
import { stegInput, stringsOf } from '@/server/ansokan/steg-input';
import { currentAktor } from '@/server/request/current';
import { ExpectedError, LoginRequired, NotYours } from '@/server/request/errors';
import { isSameOrigin } from '@/server/request/same-origin';

const nothing = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } });

/** Browsers let go of no more than this when a page goes away. */
const MAX_BYTES = 64 * 1024;

/**
 * What was typed last in a step that is left before it was saved: the page is gone, and nobody reads the answer. A clash
 * writes nothing, as everywhere.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return nothing(403);
  if (!(Number(request.headers.get('content-length') ?? Number.NaN) <= MAX_BYTES)) return nothing(413);
  try {
    const aktor = requireTyp(await currentAktor(), 'sokande');
    const input = stegInput.safeParse(Object.fromEntries(await request.formData()));
    if (!input.success) return nothing(400);
    const { ansokan: id, steg, version, ...rest } = input.data;
    const { utfall } = await saveSteg(aktor, { id, steg, version, sent: stringsOf(rest) }, now());
    return nothing(utfall === 'sparat' ? 204 : 409);
  } catch (error) {
    if (error instanceof LoginRequired) return nothing(401);
    if (error instanceof NotYours) return nothing(404);
    if (error instanceof ExpectedError) return nothing(409);
    log.error('oväntat fel i det som skrevs sist', error, { handelseId: randomUUID() });
    return nothing(500);
  }
}
