import 'server-only';
import { z } from 'zod';

const base64 = z.base64();

/** Base64 to text; undefined when it is not base64, or not text in UTF-8 (or in what an XML declaration says). */
export function decodeBase64(text: string | undefined): string | undefined {
  const packed = base64.safeParse(text?.replaceAll(/\s/gu, ''));
  if (!packed.success || packed.data === '') return undefined;
  const bytes = Buffer.from(packed.data, 'base64');
  const latin1 = /^<\?xml[^>]*encoding=["']iso-8859-1["']/iu.test(bytes.subarray(0, 100).toString('latin1'));
  try {
    return latin1 ? bytes.toString('latin1') : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Base64 with JSON in it; undefined when one of them cannot be read. */
export function decodeJson(text: string | undefined): unknown {
  const json = decodeBase64(text);
  if (json === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(json);
    return parsed;
  } catch {
    return undefined;
  }
}
