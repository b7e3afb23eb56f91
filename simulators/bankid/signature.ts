import { createHash, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { escapeText } from '../shared/html.ts';
import { fullName, type Person } from './persons.ts';
import type { Kind } from './protocol.ts';
import type { StartRequest } from './request-schema.ts';

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const BANKID = 'http://www.bankid.com/signature/v1.0.0/types';
const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const digest = (text: string) => createHash('sha256').update(text).digest('base64');

function signedInfo(data: string, keyInfo: string): string {
  const reference = (uri: string, part: string) =>
    `<Reference URI="${uri}"><Transforms><Transform Algorithm="${C14N}"></Transform></Transforms>` +
    `<DigestMethod Algorithm="${SHA256}"></DigestMethod><DigestValue>${digest(part)}</DigestValue></Reference>`;
  return (
    `<SignedInfo xmlns="${DSIG}"><CanonicalizationMethod Algorithm="${C14N}"></CanonicalizationMethod>` +
    `<SignatureMethod Algorithm="${RSA_SHA256}"></SignatureMethod>` +
    `${reference('#bidSignedData', data)}${reference('#bidKeyInfo', keyInfo)}</SignedInfo>`
  );
}

function signedData(kind: Kind, request: StartRequest, displayName: string): string {
  const format = request.userVisibleDataFormat ? ` format="${request.userVisibleDataFormat}"` : '';
  const visible = request.userVisibleData
    ? `<usrVisibleData charset="UTF-8"${format} visible="wysiwys">${request.userVisibleData}</usrVisibleData>`
    : '';
  const hidden = request.userNonVisibleData
    ? `<usrNonVisibleData>${request.userNonVisibleData}</usrNonVisibleData>`
    : '';
  return (
    `<bankIdSignedData xmlns="${BANKID}" Id="bidSignedData">${visible}${hidden}` +
    `<srvInfo><name>${base64('cn=Simulator')}</name><nonce>${randomBytes(20).toString('base64')}</nonce>` +
    `<displayName>${base64(displayName)}</displayName></srvInfo>` +
    `<clientInfo><funcId>${kind === 'sign' ? 'Signing' : 'Identification'}</funcId>` +
    `<version>${base64('SIMULATOR=1')}</version></clientInfo></bankIdSignedData>`
  );
}

/**
 * Makes and checks the simulator's signatures: XML in the shape of BankID's, signed with a key of the
 * simulator's own that lives as long as the process. NOT a real electronic signature: no bank, no
 * certificate and no code entered by a person stands behind it. But a changed byte is found.
 */
export function createSigner(displayName: string) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();

  /** The signature of an order as base64 of XML, with the texts as they came and the person. */
  function signOrder(kind: Kind, request: StartRequest, person: Person): string {
    const subject = `CN=${fullName(person)},SERIALNUMBER=${person.personalNumber},O=Simulator (inget riktigt BankID),C=SE`;
    const keyInfo = `<KeyInfo xmlns="${DSIG}" Id="bidKeyInfo"><X509Data><X509SubjectName>${escapeText(subject)}</X509SubjectName></X509Data></KeyInfo>`;
    const data = signedData(kind, request, displayName);
    const info = signedInfo(data, keyInfo);
    const value = sign('sha256', Buffer.from(info), privateKey).toString('base64');
    return base64(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><Signature xmlns="${DSIG}">${info}` +
        `<SignatureValue>${value}</SignatureValue>${keyInfo}<Object>${data}</Object></Signature>`,
    );
  }

  /** True when the signature is this process's own and nothing in it has been changed. */
  function isIntact(signature: string): boolean {
    const xml = Buffer.from(signature, 'base64').toString('utf8');
    const match =
      /^<\?xml [^>]*><Signature [^>]*>(<SignedInfo .*<\/SignedInfo>)<SignatureValue>([^<]*)<\/SignatureValue>(<KeyInfo .*<\/KeyInfo>)<Object>(<bankIdSignedData .*<\/bankIdSignedData>)<\/Object><\/Signature>$/.exec(
        xml,
      );
    const [, info = '', value = '', keyInfo = '', data = ''] = match ?? [];
    return (
      match !== null &&
      info === signedInfo(data, keyInfo) &&
      verify('sha256', Buffer.from(info), publicKey, Buffer.from(value, 'base64'))
    );
  }

  return { signOrder, isIntact, publicPem };
}
