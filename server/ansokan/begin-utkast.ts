import 'server-only';
import { SENASTE } from '@/domain/ansokan/register';
import type { Manad } from '@/domain/manad';
import type { Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction, type Tx } from '../db';
import { ExpectedError } from '../request/errors';
import { loadUtkast } from './load-utkast';
import { replaceWithNyansokan } from './switch-to-nyansokan';
import { loadArende } from './vagfakta';
import { isBegintyp, listVagar, UTKASTTYP, type Begintyp, type Vagval } from './vagar';

export type Val =
  | { manad: Manad; lage: 'ny' }
  | ({ manad: Manad; lage: 'utkast' } & NonNullable<Vagval['utkast']>)
  /** The other one fills in; this one signs. */
  | { manad: Manad; lage: 'skriver_under' }
  | { manad: Manad; lage: 'skickad'; id: string };

function toVal({ manad, typ, kod, utkast, skickad }: Vagval): Val[] {
  if (kod === 'skriver_under') return [{ manad, lage: kod }];
  if (utkast) return [{ manad, lage: 'utkast', ...utkast }];
  if (skickad) return [{ manad, lage: 'skickad', id: skickad }];
  return isBegintyp(typ) ? [{ manad, lage: 'ny' }] : [];
}

/** The months an applicant may apply for now and how far each has come; null for who is to contact us instead. */
export async function listManader(aktor: Sokande, nu: Date): Promise<Val[] | null> {
  const vagar = await listVagar(aktor, nu);
  return vagar.some((v) => v.typ === 'kontakta_oss') ? null : vagar.flatMap(toVal);
}

type Place = { kommunId: string; enhetId: string; arendeId: string | null; hushalletAndrat?: true };

/** The unit that a draft of the kind goes to, and its case where it has one. */
async function placeOf(aktor: Sokande, typ: Begintyp, nu: Date): Promise<Place> {
  const arende = await loadArende(aktor, nu);
  const own = arende && { kommunId: arende.kommunId, enhetId: arende.enhetId };
  if (typ !== 'nyansokan') {
    if (own) return { ...own, arendeId: arende.id };
  } else if (own && arende.avslutat === null) return { ...own, arendeId: null, hushalletAndrat: true };
  const { kommunId } = aktor;
  const mottagning = await db().enhet.findFirst({ where: { kommunId, mottagning: true } });
  if (!mottagning)
    throw new ExpectedError(
      'Det går inte att ansöka första gången här just nu. Ring oss, så hjälper vi dig.',
    );
  return { kommunId, enhetId: mottagning.id, arendeId: null };
}

/** What was begun before the household changed: its answers go along. */
async function begunAteransokan(tx: Tx, { personId }: Sokande, manad: string): Promise<string | null> {
  const where = { personId, manad, typ: 'ATERANSOKAN' as const, arende: { avslutat: null } };
  return (await tx.utkast.findFirst({ where, select: { id: true } }))?.id ?? null;
}

/** The way that may be begun for the month by the form that the person chose. */
async function chosen(aktor: Sokande, manad: string, typ: Begintyp, nu: Date): Promise<Vagval> {
  const vag = (await listVagar(aktor, nu)).find((v) => v.manad === manad);
  if (vag?.typ === typ) return vag;
  if (vag?.skickad) throw new ExpectedError('Du har redan skickat ansökan för den månaden.');
  throw new ExpectedError('Den månaden går inte att söka för just nu. Ring oss om du behöver hjälp.');
}

/**
 * Begins a draft for the month, or goes on with the one that was begun.
 *
 * @param typ the form that the person was offered
 * @throws ExpectedError when the month is not open, is already applied for, or another form is the right one
 */
export async function beginUtkast(
  aktor: Sokande,
  manad: string,
  nu: Date,
  typ: Begintyp = 'ateransokan',
): Promise<string> {
  const { utkast, kod } = await chosen(aktor, manad, typ, nu);
  if (utkast) return utkast.id;
  const { hushalletAndrat = false, ...place } = await placeOf(aktor, typ, nu);
  return transaction(async (tx) => {
    const begun = hushalletAndrat && (await begunAteransokan(tx, aktor, manad));
    if (begun)
      return replaceWithNyansokan(tx, aktor, await loadUtkast(aktor, begun, nu, 'utkast.spara', tx), nu);
    const own = { personId: aktor.personId, manad, typ: UTKASTTYP[typ], ...place };
    const made = await tx.utkast.createMany({
      data: { ...own, hushalletAndrat, formularVersion: SENASTE[typ], svar: {}, andrad: nu },
      skipDuplicates: true,
    });
    const { id } = await tx.utkast.findFirstOrThrow({ where: own, select: { id: true } });
    const objekt = { typ: 'Utkast', id };
    if (made.count > 0)
      await logHandelse(tx, aktor, { handling: 'utkast.borja', objekt, data: { typ: UTKASTTYP[typ], kod } });
    return id;
  });
}
