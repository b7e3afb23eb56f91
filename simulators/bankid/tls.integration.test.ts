import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { selfSigned } from '../testing/certificate.ts';
import { startSimulator, type Simulator } from '../testing/start-simulator.ts';

const folder = mkdtempSync(join(tmpdir(), 'bankid-tls-'));
const [server, known, stranger] = [selfSigned('bankid'), selfSigned('tjänsten'), selfSigned('okänd')];
let simulator: Simulator;

beforeAll(async () => {
  const paths = { cert: join(folder, 'cert'), key: join(folder, 'key'), ca: join(folder, 'ca') };
  writeFileSync(paths.cert, server.cert);
  writeFileSync(paths.key, server.key);
  writeFileSync(paths.ca, known.cert);
  simulator = await startSimulator('bankid', {
    PORT: '0',
    TLS_CERT: paths.cert,
    TLS_KEY: paths.key,
    TLS_CA: paths.ca,
  });
});
afterAll(async () => {
  await simulator.stop();
  rmSync(folder, { recursive: true });
});

function call(
  path: string,
  client: { cert?: string; key?: string },
): Promise<{ status?: number; text: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      ca: server.cert,
      headers: { 'content-type': 'application/json' },
      ...client,
    };
    const sent = request(simulator.address + path, options, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ endUserIp: '192.0.2.7' }));
  });
}

it('lets in the client whose certificate is trusted, and it alone', async () => {
  expect((await call('/rp/v6.0/auth', known)).status).toBe(200);
  for (const client of [{}, stranger]) {
    const { status, text } = await call('/rp/v6.0/auth', client);
    expect([status, JSON.parse(text)]).toEqual([
      401,
      { errorCode: 'unauthorized', details: expect.any(String) },
    ]);
  }
});

it('shows the phone to anyone', async () => {
  expect((await call('/halsa', {})).status).toBe(200);
});
