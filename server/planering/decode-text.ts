import 'server-only';

const starts = (bytes: Uint8Array, ...with_: number[]) => with_.every((byte, i) => bytes[i] === byte);

/** Why the bytes are no text that we read, as a sentence on what to do; null when they are. */
export function refusal(bytes: Uint8Array): string | null {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04))
    return 'Filen är en arbetsbok från Excel. Spara den som CSV UTF-8 och försök igen.';
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff))
    return 'Filen är sparad som Unicode-text (UTF-16). Spara den som CSV UTF-8 och försök igen.';
  return bytes.includes(0) ? 'Filen är inte en textfil. Spara den som CSV UTF-8 och försök igen.' : null;
}

/**
 * Text of a file as people save it: UTF-8, with or without a byte order mark, else Windows-1252, which Excel's plain
 * "CSV" is. Bytes that are right UTF-8 by chance do not occur in Swedish text of Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
