import 'server-only';
import Busboy from 'busboy';
import { PassThrough, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { pipeline } from 'node:stream/promises';
import type { Sokande } from '../access/aktor';
import { BilagaFel } from './bilaga-fel';
import { MAX_BYTES } from './granser';
import { saveBilaga } from './save-bilaga';

const FORM_OVERHEAD = 64 * 1024;

/** The button that goes on to the next step, with or without a file. */
export const GO_ON = { name: 'intent', value: 'fortsatt' } as const;

/**
 * Reads one file out of a multipart form and attaches it, without ever holding it in memory.
 *
 * @returns whether the person pressed the button that goes on
 * @throws BilagaFel when a file was to be attached and there is none, or it may not be attached
 */
export async function receiveBilaga(
  aktor: Sokande,
  utkastId: string,
  request: Request,
  nu: Date,
): Promise<boolean> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES + FORM_OVERHEAD)
    throw new BilagaFel('for-stor');
  if (!request.body) throw new BilagaFel('saknas');
  const form = Busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    defParamCharset: 'utf8',
    limits: { files: 1, fields: 5, fieldSize: 200 },
  });
  let saved: Promise<void> | undefined;
  let isGoingOn = false;
  form.on('field', (name, value) => {
    if (name === GO_ON.name && value === GO_ON.value) isGoingOn = true;
  });
  form.on('file', (_field, content, { filename }) => {
    if (!filename) return void content.resume();
    // a refused file is still read to its end, so that the form can answer: what is refused is a copy
    const copy = new PassThrough();
    content.on('error', (error) => copy.destroy(error)).pipe(copy);
    saved = saveBilaga(aktor, { utkastId, namn: filename, content: copy }, nu);
    saved.catch(() => content.unpipe(copy).resume());
  });
  await pipeline(Readable.fromWeb(request.body as ReadableStream<Uint8Array>), form).catch(() => {
    throw new BilagaFel('avbruten');
  });
  if (!saved && !isGoingOn) throw new BilagaFel('saknas');
  await saved;
  return isGoingOn;
}
