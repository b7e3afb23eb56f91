import 'server-only';
import { createHash, createHmac } from 'node:crypto';

/** HMAC-SHA-256 of the application's id with the month's secret (32 bytes, given in hex), as 64 hex digits. */
export const lottOf = (hemlighetHex: string, ansokanId: string): string =>
  createHmac('sha256', Buffer.from(hemlighetHex, 'hex')).update(ansokanId, 'utf8').digest('hex');

/** What is published of a secret before it is shown: SHA-256 of its 32 bytes, in hex. */
export const hashOf = (hemlighetHex: string): string =>
  createHash('sha256').update(Buffer.from(hemlighetHex, 'hex')).digest('hex');
