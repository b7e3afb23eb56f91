import 'server-only';
import type { Codec } from './codec';
import { skrap, SsbtekError } from './errors';
import { barnAt, parseXml, textAt, type Element } from './xml';

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';

/** A fault's code where it has the form of one, for the log; else nothing of it. */
export const safeKod = (felkod: string | undefined): string =>
  felkod !== undefined && /^(?:[A-Z]{2,8}[-_])?-?\d{1,5}$/u.test(felkod) ? felkod : 'annan';

/** An element that carries the answer or a fault, in the namespace it must have. */
const isSoap = (element: Element | undefined, namn: string): boolean =>
  element?.namn === namn && element.ns === SOAP;

/**
 * The answer to `operation`, out of its envelope.
 *
 * @throws SsbtekError `fel` for a SOAP fault; `skrap` for all else that is not the answer to this operation
 */
export function readSoap(
  { status, xml }: { status: number; xml: string },
  operation: string,
  codec: Codec,
): Element {
  const envelope = parseXml(xml);
  const body = barnAt(envelope, 'Body');
  if (!isSoap(envelope, 'Envelope') || !isSoap(body, 'Body')) throw skrap('kuvert');
  const [first, ...more] = body?.barn ?? [];
  if (isSoap(first, 'Fault'))
    throw new SsbtekError('fel', `soap fault ${safeKod(textAt(barnAt(first, 'detail')?.barn[0], 'felkod'))}`);
  if (status !== 200) throw skrap(`http ${status}`);
  if (first === undefined || more.length > 0) throw skrap('innehåll');
  if (first.namn !== `${operation}Response`) throw skrap('annan operation');
  if (first.ns !== codec.ns) throw skrap('annan version');
  return first;
}
