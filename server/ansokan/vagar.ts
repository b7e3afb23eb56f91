import 'server-only';
import { valjVag, type Vag, type Vagkod, type Vagtyp } from '@/domain/ansokan/vag';
import type { AnsokanTyp } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { db } from '../db';
import { isMedsokande, loadArende, loadVagfakta, type Arende } from './vagfakta';

/** The forms that a draft can be begun with, as the database names them. */
export const UTKASTTYP = {
  ateransokan: 'ATERANSOKAN',
  nyansokan: 'NYANSOKAN',
  tillaggsansokan: 'TILLAGGSANSOKAN',
} as const satisfies Partial<Record<Vagtyp, AnsokanTyp>>;
export type Begintyp = keyof typeof UTKASTTYP;

export const BEGINTYPER = [
  'ateransokan',
  'nyansokan',
  'tillaggsansokan',
] as const satisfies readonly Begintyp[];

export const isBegintyp = (typ: string): typ is Begintyp => BEGINTYPER.some((known) => known === typ);

/** The way in for a month, with the draft that is begun and the application that is sent. */
export type Vagval = Pick<Vag, 'manad' | 'typ'> & {
  kod: Vagkod | 'medsokande';
  /** The first day a month that is not open may be applied for, or the day a case ended. */
  dag: string | null;
  utkast: { id: string; andrad: Date } | null;
  skickad: string | null;
};

/** Both must sign, which is not done here yet: a person helps. */
const tva = (arende: Arende | null): boolean =>
  arende?.avslutat === null && arende.hushall.some((m) => m.roll === 'MEDSOKANDE');

/** The one way in: for each month the form that is offered and why, and what the person has begun and sent. */
export async function listVagar(aktor: Sokande, nu: Date): Promise<Vagval[]> {
  authorise(aktor, 'utkast.borja');
  const arende = await loadArende(aktor, nu);
  const vagar = valjVag(await loadVagfakta(aktor, arende, nu));
  const utkast = await db().utkast.findMany({
    where: { personId: aktor.personId },
    select: { id: true, andrad: true, manad: true, typ: true, arendeId: true },
  });
  const isTva = tva(arende) || (await isMedsokande(aktor, nu));
  return vagar.map(({ manad, typ, kod, fakta }) => {
    const arendeId = typ === 'nyansokan' ? null : arende?.id;
    const begun = isBegintyp(typ)
      ? utkast.find((u) => u.manad === manad && u.typ === UTKASTTYP[typ] && u.arendeId === arendeId)
      : undefined;
    const skickad = arende?.ansokningar.find((a) => a.manad === manad)?.id ?? null;
    const own = { manad, typ, kod, dag: fakta.oppnar ?? fakta.avslutat ?? null };
    const seen = { utkast: begun ? { id: begun.id, andrad: begun.andrad } : null, skickad };
    // protection is told by nothing, and comes first
    return isTva && kod !== 'kontakta_oss' && typ !== 'stangd'
      ? { ...own, ...seen, typ: 'kontakta_oss', kod: 'medsokande', utkast: null }
      : { ...own, ...seen };
  });
}
