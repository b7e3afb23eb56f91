import 'server-only';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { config } from '../config';

const IV = 12;
const TAG = 16;

function derived(purpose: string): Buffer {
  const key = Buffer.from(config().SKALIG_NYCKEL_PERSON, 'base64');
  return Buffer.from(hkdfSync('sha256', key, '', `skalig ${purpose}`, 32));
}

/** The keyed hash a person is looked up by. Twelve digits in, 32 bytes out. */
export const hashPersonnummer = (pnr: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHmac('sha256', derived('sok')).update(pnr).digest());

/** AES-256-GCM over any small secret; the label binds it to its use. */
export function seal(plain: string, label: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', derived(label), iv);
  return new Uint8Array(
    Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]),
  );
}

/** @throws when the bytes were altered or sealed for another use */
export function open(sealed: Uint8Array, label: string): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', derived(label), bytes.subarray(0, IV));
  decipher.setAuthTag(bytes.subarray(-TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]).toString('utf8');
}
