import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCertificates, selfSigned, type CertificateFiles } from '../testing/certificate.ts';
import { questionXml, ssbtekClient, ssbtekControl } from '../testing/ssbtek-client.ts';
import { startSimulator, type Simulator } from '../testing/start-simulator.ts';

const folder = mkdtempSync(join(tmpdir(), 'ssbtek-tls-'));
let files: CertificateFiles;
let simulator: Simulator;

beforeAll(async () => {
  files = makeCertificates(folder);
  simulator = await startSimulator('ssbtek', {
    PORT: '0',
    TLS_CERT: files.serverCert,
    TLS_KEY: files.serverKey,
    TLS_CLIENT_CA: files.ca,
  });
});
afterAll(async () => {
  await simulator.stop();
  rmSync(folder, { recursive: true });
});

/** Posts the ping with another client certificate, or none; gives the error's code, or the status. */
function post(
  client: { cert?: string; key?: string },
  ca = readFileSync(files.ca, 'utf8'),
): Promise<unknown> {
  return new Promise((resolve) => {
    const options = {
      method: 'POST',
      agent: false as const,
      headers: { 'content-type': 'text/xml' },
      ca,
      ...client,
    };
    const sent = request(`${simulator.address}/ssbtek`, options, (answer) => resolve(answer.statusCode));
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    sent.end(questionXml({ personnummer: '200002292399' }));
  });
}

it('answers the client whose certificate the authority has signed', async () => {
  const client = ssbtekClient(simulator.address, files);
  const period = ['2026-11-01', '2026-11-30'] as const;
  const { status } = await client.send(questionXml({ personnummer: '200002292399', period }));
  expect(status).toBe(200);
  client.close();
});

it('ends the handshake with anyone else', async () => {
  expect(await post({})).not.toBe(200);
  expect(await post({})).toMatch(/^E[A-Z_]+/u);
  expect(await post(selfSigned('okänd'))).toMatch(/^E[A-Z_]+/u);
});

it('is not trusted by a client that knows another authority', async () => {
  expect(await post({}, selfSigned('annan').cert)).toMatch(/CERT|SIGNATURE|ISSUER/u);
});

it('shows health and page over plain HTTP on the same port, but answers no question there', async () => {
  const plain = simulator.address.replace('https:', 'http:');
  expect((await fetch(`${plain}/halsa`)).status).toBe(200);
  const { status } = await ssbtekClient(plain).send(questionXml({ personnummer: '200002292399' }));
  expect(status).toBe(403);
});

it('breaks a connection of TLS off too, and goes on', async () => {
  const client = ssbtekClient(simulator.address, files);
  const control = ssbtekControl(simulator.address.replace('https:', 'http:'));
  await control.fault({ kind: 'reset', count: 1 });
  const question = questionXml({ personnummer: '200002292399' });
  await expect(client.send(question)).rejects.toThrow(/ECONNRESET|hang up/u);
  expect((await client.send(question)).status).toBe(200);
  expect(simulator.output()).not.toContain('Error');
  client.close();
});
