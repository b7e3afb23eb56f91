import { readBilaga } from '@/server/bilaga/read-bilaga';
import { LOGIN, toMessage } from '@/server/request/action';
import { currentAktor } from '@/server/request/current';
import { LoginRequired, NotYours } from '@/server/request/errors';

type Context = { params: Promise<{ bilaga: string }> };

/** The bytes of an attachment, to those who may see the case. Never drawn as a page of ours. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { bytes, namn, mime } = await readBilaga(await currentAktor(), (await params).bilaga);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': mime,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(namn)}`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (error instanceof LoginRequired)
      return new Response(null, { status: 303, headers: { location: LOGIN[error.as] } });
    if (error instanceof NotYours) return new Response(error.message, { status: 404 });
    return new Response(toMessage(error, 'bilaga'), { status: 500 });
  }
}
