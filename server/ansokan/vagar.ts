import 'server-only';
import { valjVag, type Vag, type Vagkod, type Vagtyp } from '@/domain/ansokan/vag';
import type { Datum } from '@/domain/manad';
import { fodelsedagOf } from '@/domain/personnummer';
import type { AnsokanTyp, OmgangLage } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { db } from '../db';
import { omgangslagen, type Omgangslage } from '../medsokande/omgang';
import { open } from '../person/personnummer';
import { isMedsokande, loadVagfakta, readArende, type Arende } from './vagfakta';
import { withinTime } from './within-time';

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

/** What the person has begun, and until when each waits for the other one; nothing where it cannot be read in time. */
async function loadBegun({ personId }: Sokande) {
  const read = await withinTime('utkasten', async (tx) => {
    const utkast = await tx.utkast.findMany({
      where: { personId },
      select: { id: true, andrad: true, manad: true, typ: true, arendeId: true },
    });
    const ids = utkast.map(({ id }) => id);
    return { utkast, lagen: await omgangslagen(ids, tx) };
  });
  return read === 'okant' ? { utkast: [], lagen: new Map<string, Omgangslage>() } : read;
}

/** What stops two who apply, or who says that they are two; false for one. */
async function hinderForTva(aktor: Sokande, arende: Arende | null, nu: Date) {
  if (okandMedsokande(arende)) return { typ: 'kontakta_oss', kod: 'kontakta_oss' } as const;
  const med = await withinTime('medsökanden', (tx) => isMedsokande(tx, aktor, nu));
  if (med === 'okant') return { typ: 'kontakta_oss', kod: 'kallan_svarar_inte' } as const;
  return med && ({ typ: 'stangd', kod: 'skriver_under' } as const);
}

/**
 * The one way in: for each month the form that is offered and why, and what the person has begun and sent. What cannot be
 * read in time is said, and no form is offered on a guess.
 */
export async function listVagar(aktor: Sokande, nu: Date): Promise<Vagval[]> {
  authorise(aktor, 'utkast.borja');
  const last = await readArende(aktor, nu);
  const vagar = valjVag(await loadVagfakta(aktor, last, nu));
  const arende = last === 'okant' ? null : last;
  const skickad = (manad: string) => arende?.ansokningar.find((a) => a.manad === manad)?.id ?? null;
  const own = vagar.map(({ manad, typ, kod, fakta }) => ({
    ...{ manad, typ, kod, dag: fakta.oppnar ?? fakta.avslutat ?? null },
    ...{ skickad: skickad(manad), utkast: null },
  }));
  // protection is told by nothing, and comes first: where no form is offered nothing more is asked
  if (!own.some(({ typ }) => isBegintyp(typ))) return own;
  const tva = await hinderForTva(aktor, arende, nu);
  const utanDag = own.some(({ typ }) => typ === 'nyansokan') && (await utanFodelsedag(aktor));
  const { utkast, lagen } = await loadBegun(aktor);
  const roundOf = (id: string) => {
    const { lage = null, sistaDag = null } = lagen.get(id) ?? {};
    return lage === 'VANTAR' ? { vantar: sistaDag, omgang: null } : { vantar: null, omgang: lage };
  };
  return own.map((vag): Vagval => {
    const { manad, typ } = vag;
    if (!isBegintyp(typ)) return vag;
    if (tva) return { ...vag, ...tva };
    if (utanDag && typ === 'nyansokan') return { ...vag, typ: 'kontakta_oss', kod: 'nummer_utan_dag' };
    const arendeId = typ === 'nyansokan' ? null : arende?.id;
    const begun = utkast.find(
      (u) => u.manad === manad && u.typ === UTKASTTYP[typ] && u.arendeId === arendeId,
    );
    return {
      ...vag,
      utkast: begun ? { id: begun.id, andrad: begun.andrad, ...roundOf(begun.id) } : null,
    };
  });
}
