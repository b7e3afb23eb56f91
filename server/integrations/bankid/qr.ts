import 'server-only';
import { createHmac } from 'node:crypto';
import { encode } from 'uqr';

type QrOrder = { qrStartToken: string; qrStartSecret: string; startad: Date };

/** The code's text for this second: `bankid.<token>.<seconds>.<HMAC-SHA256(secret, seconds)>`. The secret stays here. */
export function qrText({ qrStartToken, qrStartSecret, startad }: QrOrder, nu: Date): string {
  const seconds = String(Math.max(0, Math.floor((nu.getTime() - startad.getTime()) / 1000)));
  const mac = createHmac('sha256', qrStartSecret).update(seconds).digest('hex');
  return `bankid.${qrStartToken}.${seconds}.${mac}`;
}

/** The code as an SVG path in a square of `size` units. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const rows = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: rows.join(''), size };
}
