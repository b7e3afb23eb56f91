import { readFileSync } from 'node:fs';

export type Version = '10' | '11';

export interface Config {
  /** The only version of the schema that is answered. */
  readonly version: Version;
  /** How long every answer takes, in milliseconds. */
  readonly delayMs: number;
  /** How far the clock is moved, in milliseconds. */
  readonly clockShiftMs: number;
  /** FK's ids of those who may ask. Empty: everyone whose id looks right. */
  readonly aktorsid: readonly string[];
  /** Give wages by month in a form that we have assumed. */
  readonly assumedIndividuppgifter: boolean;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer; readonly ca: Buffer | undefined } | undefined;
}

function numberFrom(env: NodeJS.ProcessEnv, name: string, min: number): number {
  const value = Number(env[name] ?? 0);
  if (Number.isSafeInteger(value) && value >= min) return value;
  throw new Error(`${name} must be a whole number${min === 0 ? ' that is not negative' : ''}`);
}

/** Reads the simulator's settings (README.md lists them). Throws with one clear line when one is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { TLS_CERT: cert, TLS_KEY: key, TLS_CLIENT_CA: ca, SSBTEK_VERSION: version = '11' } = env;
  if (Boolean(cert) !== Boolean(key)) throw new Error('TLS_CERT and TLS_KEY belong together');
  if (ca && !cert) throw new Error('TLS_CLIENT_CA needs TLS_CERT and TLS_KEY');
  if (version !== '10' && version !== '11') throw new Error('SSBTEK_VERSION must be 11 or 10');
  return {
    version,
    delayMs: numberFrom(env, 'SVARSTID_MS', 0),
    clockShiftMs: numberFrom(env, 'KLOCKA_FORSKJUTNING_MS', Number.MIN_SAFE_INTEGER),
    aktorsid: (env.SSBTEK_AKTORSID ?? '').split(/[\s,]+/).filter((id) => id !== ''),
    assumedIndividuppgifter: env.SSBTEK_ANTAGNA_INDIVIDUPPGIFTER === '1',
    tls:
      cert && key
        ? { cert: readFileSync(cert), key: readFileSync(key), ca: ca ? readFileSync(ca) : undefined }
        : undefined,
  };
}
