import 'server-only';
import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, opendir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { config } from '@/server/config';

/** Private files: sealed with AES-256-GCM as they stream in, under a random key; never reachable by an address. */
const IV = 12;
const TAG = 16;

export type Stored = { nyckel: string; storlek: number; sha256: string; head: Buffer };

const secret = () => Buffer.from(config().SKALIG_NYCKEL_LAGRING, 'base64');
const folder = () => config().SKALIG_LAGRING;
const pathOf = (nyckel: string) => join(folder(), nyckel.slice(0, 2), nyckel);

export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** How many bytes of the beginning are handed back, to tell the type by content. */
const HEAD = 4100;

/**
 * Streams a file into storage.
 *
 * @param max the most bytes it may have
 * @throws TooLarge when it has more; nothing is left behind on any error
 */
export async function store(content: Readable, max: number): Promise<Stored> {
  const nyckel = randomUUID();
  const path = pathOf(nyckel);
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', secret(), iv);
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let storlek = 0;
  const seal = new Transform({
    construct(done) {
      this.push(iv);
      done();
    },
    transform(chunk: Buffer, _encoding, done) {
      if (storlek < HEAD) head.push(chunk.subarray(0, HEAD));
      storlek += chunk.length;
      if (storlek > max) return done(new TooLarge());
      hash.update(chunk);
      done(null, cipher.update(chunk));
    },
    flush(done) {
      done(null, Buffer.concat([cipher.final(), cipher.getAuthTag()]));
    },
  });
  const partial = `${path}.del`;
  try {
    await pipeline(content, seal, createWriteStream(partial, { flags: 'wx', mode: 0o600 }));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { nyckel, storlek, sha256: hash.digest('hex'), head: Buffer.concat(head).subarray(0, HEAD) };
}

/** The whole file, checked against its seal. @throws when it is missing or was altered */
export async function read(nyckel: string): Promise<Buffer> {
  const bytes = await readFile(pathOf(nyckel));
  const decipher = createDecipheriv('aes-256-gcm', secret(), bytes.subarray(0, IV));
  decipher.setAuthTag(bytes.subarray(-TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]);
}

export const remove = (nyckel: string): Promise<void> => rm(pathOf(nyckel), { force: true });

/** A stored file, or one that was never finished. */
const NAME = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\.del)?$/u;

/**
 * The files that were last written before a moment by the clock of the storage, in lists of at most `many`. An unfinished
 * one is listed by a name that no row has.
 */
export async function* listOlder(before: Date, many: number): AsyncGenerator<string[]> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  let found: string[] = [];
  for await (const entry of await opendir(folder(), { recursive: true })) {
    if (!entry.isFile() || !NAME.test(entry.name)) continue;
    const written = await stat(join(entry.parentPath, entry.name)).catch(() => null);
    if (!written || written.mtime > before) continue;
    found.push(entry.name);
    if (found.length === many) {
      yield found;
      found = [];
    }
  }
  if (found.length > 0) yield found;
}

/** Writes, reads and removes a probe. @throws when storage does not answer as it should */
export async function probe(): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const path = join(folder(), `.prov-${randomUUID()}`);
  await writeFile(path, 'prov', { mode: 0o600 });
  await rm(path);
}
