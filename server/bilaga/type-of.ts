import 'server-only';
import { fileTypeFromBuffer } from 'file-type';

/** What may be attached, told by content alone: a name ending proves nothing. */
const TYPES = new Map([
  ['application/pdf', 'PDF'],
  ['image/jpeg', 'JPEG'],
  ['image/png', 'PNG'],
]);

/** The file's type from its first bytes, or null when it is none that may be attached. */
export async function typeOf(head: Buffer): Promise<string | null> {
  const found = await fileTypeFromBuffer(head);
  return found && TYPES.has(found.mime) ? found.mime : null;
}
