/** A mail server on this machine, with a certificate of its own, for tests of what is sent. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { makeCertificates } from '../../simulators/testing/certificate.ts';

export type Taken = { from: string; to: string[]; isEncrypted: boolean; raw: string };

export const ANVANDARE = 'skalig';
export const LOSEN = 'losen-for-prov';

/** An answer that refuses, by its SMTP code. */
const refusal = (responseCode: number) => Object.assign(new Error('nej'), { responseCode });

export async function startSmtp(options: SMTPServerOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'skalig-smtp-'));
  const files = makeCertificates(folder);
  const taken: Taken[] = [];
  const faults = { rcpt: 0, data: 0 };
  const server = new SMTPServer({
    key: readFileSync(files.serverKey),
    cert: readFileSync(files.serverCert),
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === ANVANDARE && password === LOSEN ? done(null, { user: username }) : done(refusal(535)),
    onRcptTo: (_address, _session, done) => done(faults.rcpt ? refusal(faults.rcpt) : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (faults.data) return done(refusal(faults.data));
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          isEncrypted: session.secure,
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {}); // a client that hangs up is what some tests are about
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    ca: files.ca,
    taken,
    faults,
    stop: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
