import { parseManad } from '@/domain/manad';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { clientIp } from '@/server/request/current';
import { TooMany } from '@/server/request/errors';
import { countTry } from '@/server/request/rate-limit';
import { loadLista } from '@/server/stickprov/list-manader';

type Context = { params: Promise<{ manad: string }> };

/** Every draw of a month as a file, when its secret has been shown. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  allowOpen('oppet.se');
  try {
    await countTry('lista', await clientIp(), now());
  } catch (error) {
    if (error instanceof TooMany) return new Response(error.message, { status: 429 });
    throw error;
  }
  const manad = parseManad((await params).manad);
  const lista = manad && (await loadLista(manad));
  if (!lista) return new Response('Lotterna visas när månaden är slut.', { status: 404 });
  return new Response(lista, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="stickprov-${manad}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
