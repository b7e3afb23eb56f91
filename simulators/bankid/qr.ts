import { createHmac, timingSafeEqual } from 'node:crypto';

interface QrCode {
  readonly qrStartToken: string;
  /** Whole seconds since the order was answered. */
  readonly time: number;
  isSignedWith(qrStartSecret: string): boolean;
}

/** Takes apart `bankid.<qrStartToken>.<t>.<hmac>`. Undefined for any other text, a static QR code too. */
export function readQr(text: string): QrCode | undefined {
  const match = /^bankid\.([0-9a-f-]{36})\.(0|[1-9]\d{0,5})\.([0-9a-f]{64})$/.exec(text.trim());
  const [, qrStartToken, time, code] = match ?? [];
  if (qrStartToken === undefined || time === undefined || code === undefined) return undefined;
  return {
    qrStartToken,
    time: Number(time),
    isSignedWith: (secret) =>
      timingSafeEqual(Buffer.from(code, 'hex'), createHmac('sha256', secret).update(time).digest()),
  };
}
