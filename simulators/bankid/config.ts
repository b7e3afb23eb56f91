import { readFileSync } from 'node:fs';

/** Life times in milliseconds, but `qrWindow` in whole seconds. Defaults are BankID's own where known. */
export interface Durations {
  /** From order to a client with a usable BankID: then `startFailed`. About 30 s, not verified. */
  readonly start: number;
  /** From start in the app to an answer: then `expiredTransaction`. Not verified. */
  readonly order: number;
  /** A completed order can be collected this long (3 minutes). */
  readonly completed: number;
  /** A failed order can be collected this long (5 minutes). */
  readonly failed: number;
  /** How many seconds old an animated QR code may be. */
  readonly qrWindow: number;
  /** How long a request may take to arrive: then `requestTimeout`. */
  readonly request: number;
}

export interface Config {
  readonly displayName: string;
  readonly durations: Durations;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer; readonly ca: Buffer | undefined } | undefined;
}

function numberFrom(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const value = env[name] === undefined ? fallback : Number(env[name]);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new Error(`${name} must be a number that is not negative`);
}

/** Reads the simulator's settings (README.md lists them). Throws with one clear line when one is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { TLS_CERT: cert, TLS_KEY: key, TLS_CA: ca } = env;
  if (Boolean(cert) !== Boolean(key)) throw new Error('TLS_CERT and TLS_KEY belong together');
  return {
    displayName: env.BANKID_DISPLAY_NAME ?? 'Exempelstad',
    durations: {
      start: numberFrom(env, 'BANKID_START_MS', 30_000),
      order: numberFrom(env, 'BANKID_ORDER_MS', 180_000),
      completed: numberFrom(env, 'BANKID_COMPLETED_MS', 180_000),
      failed: numberFrom(env, 'BANKID_FAILED_MS', 300_000),
      qrWindow: numberFrom(env, 'BANKID_QR_WINDOW_S', 5),
      request: numberFrom(env, 'BANKID_REQUEST_MS', 10_000),
    },
    tls:
      cert && key
        ? { cert: readFileSync(cert), key: readFileSync(key), ca: ca ? readFileSync(ca) : undefined }
        : undefined,
  };
}
