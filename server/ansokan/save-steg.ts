import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { annansAnsokan } from '@/domain/ansokan/vem-soker';
import { felI, keepSvar } from '@/domain/ansokan/steg';
import type { Faltfel } from '@/domain/ansokan/svar';
import type { Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { voidUnderskrift } from '../medsokande/omgang';
import { NotYours } from '../request/errors';
import { sealSvar } from './dolda-svar';
import { loadUtkast, lockUtkast, withSvar, type LaddatUtkast } from './load-utkast';

type Command = { id: string; steg: string; version: number; sent: Readonly<Record<string, string>> };

export type Saved =
  | { utfall: 'sparat'; fel: Faltfel[]; version: number; utkast: LaddatUtkast }
  | { utfall: 'krock'; version: number; svar: Record<string, string> };

/** What is agreed with there is all the rest: a change in any other part is a change of it. */
const OVER_ALLT = 'granska';

/**
 * Saves a step's answers as they were typed, right or wrong: nothing typed is lost. The step is done when `fel` is empty,
 * and `utkast` is the draft as it is now.
 *
 * The version says which draft the page was made from; when another tab or device has saved the same step since, nothing
 * is written and the answer is `krock`, with what is saved in the step now. What is saved in another step meanwhile is
 * left as it is. A changed answer makes a signature that waits for the other one's void.
 */
export async function saveSteg(
  aktor: Sokande,
  { id, steg, version, sent }: Command,
  nu: Date,
): Promise<Saved> {
  return transaction(async (tx) => {
    await lockUtkast(tx, id);
    const utkast = await loadUtkast(aktor, id, nu, 'utkast.spara', tx);
    const found = utkast.steg.find((s) => s.id === steg);
    if (!found) throw new NotYours();
    const kept = keepSvar(found, sent);
    // somebody else's application is not made here: nothing of it is stored
    if (annansAnsokan(kept)) return { utfall: 'sparat', fel: felI(found, kept), version, utkast };
    const changed = steg === OVER_ALLT ? utkast.version : (utkast.stegVersioner[steg] ?? 0);
    if (changed > version)
      return { utfall: 'krock', version: utkast.version, svar: { ...utkast.svar[steg] } };
    const svar = { ...utkast.svar, [steg]: kept };
    const next = utkast.version + 1;
    const marks = { version: next, stegVersioner: { ...utkast.stegVersioner, [steg]: next }, andrad: nu };
    await tx.utkast.update({
      where: { id },
      data: { svar: sealSvar(svar, id), ...marks },
      select: { id: true },
    });
    if (!isDeepStrictEqual(utkast.svar[steg], kept)) await voidUnderskrift(tx, aktor, id, nu);
    const saved = await withSvar(tx, utkast, svar, marks);
    const fel = felI(saved.steg.find((s) => s.id === steg) ?? found, kept);
    await logHandelse(tx, aktor, { handling: 'utkast.spara', objekt: { typ: 'Utkast', id }, data: { steg } });
    return { utfall: 'sparat', fel, version: next, utkast: saved };
  });
}
