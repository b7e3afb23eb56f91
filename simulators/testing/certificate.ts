import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const octets = (...parts: Buffer[]) => der(0x04, ...parts);
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

const ECDSA_SHA256 = sequence(hex('06082a8648ce3d040302'));
const COMMON_NAME = hex('06 03 55 04 03');
const CRITICAL = hex('0101ff');

/** For 127.0.0.1 and localhost (2.5.29.17). */
const SERVER_NAMES = sequence(
  hex('06 03 55 1d 11'),
  octets(sequence(der(0x87, Buffer.from([127, 0, 0, 1])), der(0x82, Buffer.from('localhost')))),
);
/** May sign certificates (2.5.29.19 and 2.5.29.15). */
const AUTHORITY = [
  sequence(hex('06 03 55 1d 13'), CRITICAL, octets(sequence(CRITICAL))),
  sequence(hex('06 03 55 1d 0f'), CRITICAL, octets(hex('03 02 01 06'))),
];
const extendedUse = (purpose: string) =>
  sequence(hex('06 03 55 1d 25'), octets(sequence(hex(`06 08 2b 06 01 05 05 07 03 ${purpose}`))));
const SERVER = [extendedUse('01'), SERVER_NAMES];
const CLIENT = [extendedUse('02')];

const utcTime = (year: number) => der(0x17, Buffer.from(`${String(year).slice(2)}0101000000Z`));
const nameOf = (name: string) => sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));

/** A certificate and its private key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

type Issuer = { readonly name: string; readonly privateKey: KeyObject };

/** An EC P-256 certificate (X.509 v3), signed by `issuer`, or by itself. */
function issue(name: string, extensions: Buffer[], issuer?: Issuer): Certificate & Issuer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const year = new Date().getUTCFullYear();
  const body = sequence(
    der(0xa0, hex('020102')),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_SHA256,
    nameOf(issuer?.name ?? name),
    sequence(utcTime(year - 1), utcTime(year + 2)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, issuer?.privateKey ?? privateKey));
  const lines = sequence(body, ECDSA_SHA256, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    name,
    privateKey,
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/**
 * A certificate for 127.0.0.1 that has signed itself, with its key. For tests of TLS alone: given as `ca`, it is
 * trusted, and nothing else is.
 */
export function selfSigned(name: string): Certificate {
  const { cert, key } = issue(name, [SERVER_NAMES]);
  return { cert, key };
}

/** Paths of PEM files. */
export interface CertificateFiles {
  readonly ca: string;
  readonly serverCert: string;
  readonly serverKey: string;
  readonly clientCert: string;
  readonly clientKey: string;
}

/**
 * Writes a throw-away authority's certificate to `folder`, and one certificate with its key that it has signed for a
 * server (127.0.0.1, localhost) and one for a client. The authority's own key is not kept, so nobody can sign more.
 */
export function makeCertificates(folder: string): CertificateFiles {
  mkdirSync(folder, { recursive: true });
  const authority = issue('Exempel-CA', AUTHORITY);
  const server = issue('SSBTEK-simulator', SERVER, authority);
  const client = issue('Exempelstad', CLIENT, authority);
  const write = (name: string, pem: string) => {
    const path = join(folder, name);
    writeFileSync(path, pem, { mode: 0o600 });
    return path;
  };
  return {
    ca: write('ca.pem', authority.cert),
    serverCert: write('server.pem', server.cert),
    serverKey: write('server-key.pem', server.key),
    clientCert: write('client.pem', client.cert),
    clientKey: write('client-key.pem', client.key),
  };
}
