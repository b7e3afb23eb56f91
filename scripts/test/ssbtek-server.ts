/** SSBTEK simulators over HTTPS with certificates of their own, for tests of the client alone. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { SsbtekSettings } from '@/server/integrations/ssbtek/settings';
import { makeCertificates } from '@/simulators/testing/certificate';
import { clockAt, startSimulator } from '@/simulators/testing/start-simulator';

type Fault = {
  kind: string;
  agency?: string;
  person?: string;
  code?: string;
  delayMs?: number;
  count?: number;
};

export type SsbtekServer = {
  /** A client's settings that this server accepts. */
  settings: SsbtekSettings;
  fault: (fault: Fault) => Promise<void>;
  /** Every fault gone; the persons' own too unless they are asked to stand. */
  reset: (standing?: boolean) => Promise<void>;
  /** How many calls have come since the last reset. */
  calls: () => Promise<number>;
  stop: () => Promise<void>;
};

/** @param nu the time that the simulator's histories hang on; the client takes its own as a parameter */
export async function startSsbtek(nu: string, version: '10' | '11' = '11'): Promise<SsbtekServer> {
  const folder = mkdtempSync(join(tmpdir(), 'skalig-ssbtek-'));
  const files = makeCertificates(folder);
  const simulator = await startSimulator('ssbtek', {
    PORT: '0',
    TLS_CERT: files.serverCert,
    TLS_KEY: files.serverKey,
    TLS_CLIENT_CA: files.ca,
    SSBTEK_VERSION: version,
    KLOCKA_FORSKJUTNING_MS: clockAt(nu),
  });
  const control = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${simulator.address.replace('https:', 'http:')}/control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return {
    settings: {
      url: `${simulator.address}/ssbtek`,
      version,
      organisationsnummer: '162199990007',
      ingivare: 'Exempelstads kommun',
      aktorsid: '099-01',
      tls: {
        cert: readFileSync(files.clientCert),
        key: readFileSync(files.clientKey),
        ca: readFileSync(files.ca),
      },
      uppkopplingMs: 5000,
      svarMs: 10_000,
      maxSvar: 2_000_000,
      omforsokMs: 20,
      brytEfter: 1000,
      provaEfterMs: 1000,
    },
    fault: async (fault) => void (await control('faults', fault)),
    reset: async (standing = true) => void (await control('reset', { standing })),
    calls: async () => z.object({ total: z.number() }).parse(await control('calls', {})).total,
    stop: async () => {
      await simulator.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
