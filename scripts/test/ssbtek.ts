/** An SSBTEK simulator over HTTPS with client certificates, for the test file that imports this. */
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { startSimulator } from '@/simulators/testing/start-simulator';
import { NU } from './people.ts';

const certificates = dirname(process.env.SSBTEK_CA ?? '');
const simulator = await startSimulator('ssbtek', {
  PORT: '0',
  TLS_CERT: join(certificates, 'server.pem'),
  TLS_KEY: join(certificates, 'server-key.pem'),
  TLS_CLIENT_CA: join(certificates, 'ca.pem'),
  KLOCKA_FORSKJUTNING_MS: String(NU.getTime() - Date.now()),
});
process.env.SSBTEK_URL = `${simulator.address}/ssbtek`;
process.env.SSBTEK_SVAR_MS = '1500';
afterAll(() => simulator.stop());

const control = simulator.address.replace('https:', 'http:');

async function must(method: 'POST' | 'DELETE', path: string, body: unknown = {}): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(control + path, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

type Fault = { kind: string; person?: string; agency?: string; count?: number };

/** Makes answers fail, as simulators/ssbtek/README.md lists them. */
export const ssbtekFault = (fault: Fault) => must('POST', '/control/faults', fault);

/** Every fault gone, also those that belong to a person's story when `standing` is false. */
export const resetSsbtek = (standing = true) => must('POST', '/control/reset', { standing });

/** How often somebody was asked about. */
export async function callsAbout(person: string): Promise<number> {
  const { calls } = (await must('POST', '/control/calls', { person })) as { calls: unknown[] | number };
  return typeof calls === 'number' ? calls : calls.length;
}
