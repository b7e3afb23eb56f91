import { each, optional, xml, type Xml } from '../shared/xml.ts';
import type { Version } from './config.ts';
import { namespaceOf } from './question.ts';
import type { Element } from './xml-tree.ts';

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';

/** A whole call that fails. `code` is SOAP's own: Client, Server, VersionMismatch. */
export class SoapFault extends Error {
  readonly code: string;
  /** Set: a detail with SSBTEK's own fault. */
  readonly felkod: string | undefined;
  constructor(code: string, message: string, felkod?: string) {
    super(message);
    this.code = code;
    this.felkod = felkod;
  }
}

/** The generic fault that the test environment gives. */
export const internalError = () => new SoapFault('Server', 'Internal error');

const document = (body: Xml): string =>
  xml`<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${SOAP}"><soap:Body>${body}</soap:Body></soap:Envelope>`
    .markup;

/** The answer `name`, whose content is of one version. */
export const writeAnswer = (name: string, version: Version, content: readonly (Xml | undefined)[]): string =>
  document(
    xml`<ssbt:${name} xmlns:ssbt="${namespaceOf(version)}">${content.flatMap((part) => part ?? [])}</ssbt:${name}>`,
  );

export function writeFault(fault: SoapFault, version: Version, operation: string): string {
  const name = `ssbt:${operation}Fault`;
  const detail =
    fault.felkod === undefined
      ? undefined
      : xml`<detail><${name} xmlns:ssbt="${namespaceOf(version)}"><ssbt:felkod>${fault.felkod}</ssbt:felkod><ssbt:felmeddelande>${fault.message}</ssbt:felmeddelande></${name}></detail>`;
  return document(
    xml`<soap:Fault><faultcode>soap:${fault.code}</faultcode><faultstring>${fault.message}</faultstring>${detail}</soap:Fault>`,
  );
}

/** What stands in the body of the envelope. @throws SoapFault */
export function readEnvelope(root: Element): Element {
  if (root.name !== 'Envelope') throw new SoapFault('Client', 'Inget SOAP-kuvert');
  if (root.namespace !== SOAP) throw new SoapFault('VersionMismatch', 'SOAP 1.1 krävs');
  const body = root.children.filter((e) => e.name === 'Body' && e.namespace === SOAP);
  const [content, ...more] = body[0]?.children ?? [];
  if (body.length !== 1 || !content || more.length > 0)
    throw new SoapFault('Client', 'Body ska ha ett element');
  return content;
}

/** `kalla`: SSBT is the composite service itself, BT the agency. */
export const blockError = (kalla: 'SSBT' | 'BT', felkod: string, ...felmeddelande: string[]): Xml =>
  xml`<ssbt:error>${optional('ssbt:kalla', kalla)}${optional('ssbt:felkod', felkod)}${each(
    felmeddelande,
    (text) => xml`<ssbt:felmeddelande>${text}</ssbt:felmeddelande>`,
  )}</ssbt:error>`;
