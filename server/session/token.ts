import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie; only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest());
