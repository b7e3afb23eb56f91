import 'server-only';
import { valjVag, type Vag, type Vagkod, type Vagtyp } from '@/domain/ansokan/vag';
import type { Datum } from '@/domain/manad';
import { fodelsedagOf } from '@/domain/personnummer';
import type { AnsokanTyp, OmgangLage } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { db } from '../db';
import { omgangslagen } from '../medsokande/omgang';
import { open } from '../person/personnummer';
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
  /** Two who apply: this one signs what the other has filled in. */
  kod:
    | Vagkod
    | 'skriver_under'
    /** A first application needs a day of birth, which some samordningsnummer do not name. */
    | 'nummer_utan_dag';
  /** The first day a month that is not open may be applied for, or the day a case ended. */
  dag: string | null;
  utkast: {
    id: string;
    andrad: Date;
    /** The last day of the other one's signature, while it is waited for. */
    vantar: Datum | null;
    /** How it ended, where one of two has signed and it is waited for no longer. */
    omgang: Exclude<OmgangLage, 'VANTAR'> | null;
  } | null;
  skickad: string | null;
};

/** Both must sign, and the other one is nobody we know: a person helps, in the words that protection is met with too. */
const okandMedsokande = (arende: Arende | null): boolean =>
  arende?.hushall.some((m) => m.roll === 'MEDSOKANDE' && !m.person) ?? false;

/** Does the person's own number name no day of birth? Asked before a draft that cannot be drawn is begun. */
async function utanFodelsedag({ personId }: Sokande): Promise<boolean> {
  const { pnrKrypterat } = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { pnrKrypterat: true },
  });
  return fodelsedagOf(open(pnrKrypterat, 'personnummer')) === null;
}

/** The one way in: for each month the form that is offered and why, and what the person has begun and sent. */
export async function listVagar(aktor: Sokande, nu: Date): Promise<Vagval[]> {
  authorise(aktor, 'utkast.borja');
  const arende = await loadArende(aktor, nu);
  const vagar = valjVag(await loadVagfakta(aktor, arende, nu));
  const utkast = await db().utkast.findMany({
    where: { personId: aktor.personId },
    select: { id: true, andrad: true, manad: true, typ: true, arendeId: true },
  });
  const lagen = await omgangslagen(utkast.map(({ id }) => id));
  const roundOf = (id: string) => {
    const { lage = null, sistaDag = null } = lagen.get(id) ?? {};
    return lage === 'VANTAR' ? { vantar: sistaDag, omgang: null } : { vantar: null, omgang: lage };
  };
  const tva = okandMedsokande(arende)
    ? ({ typ: 'kontakta_oss', kod: 'kontakta_oss' } as const)
    : (await isMedsokande(aktor, nu)) && ({ typ: 'stangd', kod: 'skriver_under' } as const);
  const utanDag = vagar.some(({ typ }) => typ === 'nyansokan') && (await utanFodelsedag(aktor));
  return vagar.map(({ manad, typ, kod, fakta }) => {
    const arendeId = typ === 'nyansokan' ? null : arende?.id;
    const begun = isBegintyp(typ)
      ? utkast.find((u) => u.manad === manad && u.typ === UTKASTTYP[typ] && u.arendeId === arendeId)
      : undefined;
    const skickad = arende?.ansokningar.find((a) => a.manad === manad)?.id ?? null;
    const own = { manad, typ, kod, dag: fakta.oppnar ?? fakta.avslutat ?? null };
    const seen = {
      utkast: begun ? { id: begun.id, andrad: begun.andrad, ...roundOf(begun.id) } : null,
      skickad,
    };
    // protection is told by nothing, and comes first
    if (tva && kod !== 'kontakta_oss' && typ !== 'stangd') return { ...own, ...seen, ...tva, utkast: null };
    if (utanDag && typ === 'nyansokan')
      return { ...own, ...seen, typ: 'kontakta_oss', kod: 'nummer_utan_dag', utkast: null };
    return { ...own, ...seen };
  });
}
