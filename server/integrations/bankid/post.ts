import 'server-only';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { config } from '@/server/config';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 1_000_000;

let agent: Agent | undefined;

/** The RP certificate proves who we are to BankID (mTLS); BankID's own CA is not in the public stores. */
function mutualTls(): Agent {
  const { BANKID_PFX, BANKID_PFX_LOSEN, BANKID_CA } = config();
  return (agent ??= new Agent({
    keepAlive: true,
    minVersion: 'TLSv1.2',
    ...(BANKID_PFX && { pfx: readFileSync(BANKID_PFX), passphrase: BANKID_PFX_LOSEN }),
    ...(BANKID_CA && { ca: readFileSync(BANKID_CA) }),
  }));
}

/**
 * Posts JSON to a method of the RP API.
 *
 * @returns the status and the parsed body
 * @throws Error on time-out, broken connection or a body that is not JSON
 */
export function post(method: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const url = new URL(`${config().BANKID_URL.replace(/\/$/u, '')}/${method}`);
  const secure = url.protocol === 'https:';
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    timeout: TIMEOUT_MS,
    ...(secure && { agent: mutualTls() }),
  };
  return new Promise((resolve, reject) => {
    const call = (secure ? httpsRequest : httpRequest)(url, options, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_BYTES) response.destroy(new Error('bankid: för stort svar'));
        else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () => {
        try {
          resolve({
            status: response.statusCode ?? 0,
            body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
          });
        } catch {
          reject(new Error('bankid: svaret är inte JSON'));
        }
      });
    });
    call.on('timeout', () => call.destroy(new Error('bankid: inget svar i tid')));
    call.on('error', reject);
    call.end(JSON.stringify(body));
  });
}
