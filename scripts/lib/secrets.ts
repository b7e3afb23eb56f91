import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const base64Key = () => randomBytes(32).toString('base64');

/** Secrets of one demo or test run: made at random the first time, kept in a file only its owner can read. */
const make = () => ({
  database: randomBytes(16).toString('hex'),
  nextauth: base64Key(),
  person: base64Key(),
  lagring: base64Key(),
  oidc: randomBytes(24).toString('hex'),
  matvarden: randomBytes(24).toString('hex'),
  planering: randomBytes(24).toString('hex'),
});

export type Secrets = ReturnType<typeof make>;

/** Reads the secrets, and makes those that are not there yet. */
export function secretsAt(path: string): Secrets {
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Secrets>) : {};
  const secrets = { ...make(), ...before };
  mkdirSync(dirname(path), { recursive: true });
  // whole or not at all: nothing that was sealed can be opened without it
  writeFileSync(`${path}.ny`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${path}.ny`, path);
  return secrets;
}
