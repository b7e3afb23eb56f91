import 'server-only';
import { dayOf } from '@/domain/tid';
import { granskaRader, type Granskat } from '@/domain/planering/granska-rader';
import type { Robot } from '../access/aktor';
import { countTry } from '../request/rate-limit';
import { importPlanering, type Importutfall } from './import-planering';
import { readCsv } from './read-csv';

/** The most bytes of one call. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Shown to people as where the facts come from. */
const KALLA = 'arbetsmarknadssystemet';

export type Mottaget =
  | { status: 200; svar: Importutfall }
  | { status: 413 | 415 | 422; svar: { fel: Extract<Granskat, { ok: false }>['fel'] } };

const refuse = (status: 413 | 415 | 422, text: string): Mottaget => ({
  status,
  svar: { fel: [{ rad: null, kolumn: null, text }] },
});

/** The body, or null when it is larger than we take; a stated length is not believed. */
async function readBody(request: Request): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/**
 * Takes rows from the city's labour-market system: a JSON list, or CSV. Rows are spoken of by their place, never by whom
 * they are about.
 *
 * @throws TooMany when the city calls too often
 */
export async function receivePlanering(aktor: Robot, request: Request, nu: Date): Promise<Mottaget> {
  await countTry('planering', aktor.kommunId, nu);
  const type = request.headers.get('content-type')?.split(';')[0]?.trim();
  if (type !== 'application/json' && type !== 'text/csv')
    return refuse(415, 'Skicka application/json eller text/csv.');
  const bytes = await readBody(request);
  if (!bytes) return refuse(413, 'Högst 5 MB tas emot på en gång.');
  const idag = dayOf(nu);
  const json = type === 'text/csv' ? undefined : parseJson(bytes);
  if (json !== undefined && !Array.isArray(json)) return refuse(422, 'Innehållet ska vara en lista i JSON.');
  const result = json
    ? granskaRader(
        json.map((data: unknown, i) => ({ rad: i + 1, data })),
        idag,
      )
    : readCsv(bytes, idag);
  if (!result.ok) return { status: 422, svar: { fel: result.fel } };
  return { status: 200, svar: await importPlanering(aktor, result.rader, KALLA, nu) };
}
