import 'server-only';
import type { Readable } from 'node:stream';
import type { Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction, type Tx } from '../db';
import { loadUtkast, lockUtkast } from '../ansokan/load-utkast';
import { remove, store, TooLarge } from '../integrations/storage/storage';
import { voidUnderskrift } from '../medsokande/omgang';
import { BilagaFel } from './bilaga-fel';
import { MAX_BYTES, MAX_FILES } from './granser';
import { typeOf } from './type-of';

const MAX_NAME = 200;

type Upload = { utkastId: string; namn: string; content: Readable };

/** The name as data: composed (NFC), no folders, no control characters, kept to a length. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  return [...last.replace(/\p{C}/gu, '').trim()].slice(0, MAX_NAME).join('') || 'fil';
}

async function refuseTooMany(tx: Tx, utkastId: string): Promise<void> {
  if ((await tx.bilaga.count({ where: { utkastId } })) >= MAX_FILES) throw new BilagaFel('antal');
}

/**
 * Attaches a file to a draft: streamed to private storage, its type told by content.
 *
 * @throws BilagaFel when it is too large, empty, of another type, or one too many
 */
export async function saveBilaga(
  aktor: Sokande,
  { utkastId, namn, content }: Upload,
  nu: Date,
): Promise<void> {
  const utkast = await loadUtkast(aktor, utkastId, nu, 'bilaga.ladda-upp');
  // before the file is taken in, and again with the draft held: others may be on their way
  await refuseTooMany(db(), utkastId);
  const stored = await store(content, MAX_BYTES).catch((error: unknown) => {
    if (error instanceof TooLarge) throw new BilagaFel('for-stor');
    throw error;
  });
  try {
    if (stored.storlek === 0) throw new BilagaFel('tom');
    const mime = await typeOf(stored.head);
    if (!mime) throw new BilagaFel('sort');
    const { head, ...kept } = stored;
    await transaction(async (tx) => {
      await lockUtkast(tx, utkastId);
      await refuseTooMany(tx, utkastId);
      const { kommunId } = utkast;
      const data = {
        ...kept,
        kommunId,
        personId: aktor.personId,
        utkastId,
        namn: cleanName(namn),
        mime,
        uppladdad: nu,
      };
      const { id } = await tx.bilaga.create({ data });
      await logHandelse(tx, aktor, { handling: 'bilaga.ladda-upp', objekt: { typ: 'Bilaga', id } });
      await voidUnderskrift(tx, aktor, utkastId, nu);
    });
  } catch (error) {
    await remove(stored.nyckel);
    throw error;
  }
}
