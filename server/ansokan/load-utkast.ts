import 'server-only';
import { z } from 'zod';
import type { Blankett } from '@/domain/ansokan/blankett';
import type { Kontext } from '@/domain/ansokan/kontext';
import { formularFor } from '@/domain/ansokan/register';
import type { Steg } from '@/domain/ansokan/steg';
import type { AllaSvar } from '@/domain/ansokan/svar';
import { openSteg } from '@/domain/ansokan/utkast';
import { addDays, dayOf } from '@/domain/tid';
import type { AnsokanTyp, Prisma } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import type { Handling } from '../access/may';
import { db, type Tx } from '../db';
import { readBegart } from '../komplettering/read-begaranden';
import { ExpectedError, NotYours } from '../request/errors';
import { refuseSkyddade } from '../skydd/sokandes-skydd';
import { openSvar } from './dolda-svar';
import { loadKontext, manadFromDb } from './kontext';
import { loadNyKontext } from './ny-kontext';
import { ateroppning } from './vagfakta';

const stored = z.record(z.string(), z.record(z.string(), z.string()));
const versions = z.record(z.string(), z.int());

export type LaddatUtkast = {
  id: string;
  /** null for a first application: its case is opened when it is sent. */
  arendeId: string | null;
  /** The application that a komplettering is to; null for an application. */
  ansokanId: string | null;
  typ: AnsokanTyp;
  /** A nyansökan in the case that runs. */
  hushalletAndrat: boolean;
  /** Whose it is. */
  personId: string;
  enhetId: string;
  kommunId: string;
  version: number;
  /** The version in which each step was changed last. */
  stegVersioner: Readonly<Record<string, number>>;
  andrad: Date;
  svar: AllaSvar;
  kontext: Kontext;
  /** The form and version that the draft was begun with. */
  blankett: Blankett;
  /** Its steps, as the answers call for them. */
  steg: readonly Steg[];
  bilagor: { id: string; namn: string; storlek: number; sha256: string }[];
};

/** A case that ended a while ago is not opened again by what was begun before. */
function refuseEnded(avslutat: Date | null, nu: Date): void {
  if (avslutat && dayOf(nu) > addDays(dayOf(avslutat), ateroppning(nu)?.dagar ?? 0))
    throw new ExpectedError('Ärendet är avslutat. Ring oss, så hjälper vi dig att ansöka på nytt.');
}

const CLOSED = {
  beslut: { select: { id: true } },
  aterkallelse: { select: { ansokanId: true } },
} as const satisfies Prisma.AnsokanInclude;

/** What is decided, or was taken back, is completed no more. */
export function refuseClosed(ansokan: { beslut: object | null; aterkallelse: object | null } | null): void {
  if (ansokan?.beslut) throw new ExpectedError('Ansökan är beslutad. Läs beslutet på mina sidor.');
  if (ansokan?.aterkallelse) throw new ExpectedError('Ansökan är återtagen.');
}

const medBilagor = {
  arende: true,
  bilagor: { orderBy: { uppladdad: 'asc' } },
  ansokan: { include: CLOSED },
} as const satisfies Prisma.UtkastInclude;
type Rad = Prisma.UtkastGetPayload<{ include: typeof medBilagor }>;

async function toLaddat(tx: Tx, row: Rad, nu: Date): Promise<LaddatUtkast> {
  const { id, kommunId, enhetId, personId, arendeId, ansokanId, typ } = row;
  const manad = manadFromDb(row.manad);
  const svar = openSvar(stored.parse(row.svar), id);
  const known = arendeId
    ? await loadKontext(tx, arendeId, manad, nu)
    : await loadNyKontext(tx, { id, personId, manad, svar, iArende: row.hushalletAndrat }, nu);
  const begart = ansokanId ? { begart: await readBegart(tx, { ansokanId }) } : {};
  const filer = row.bilagor.map((b) => ({ id: b.id, namn: b.namn }));
  const kontext: Kontext = { ...known, ...begart, antalBilagor: filer.length, filer };
  const blankett = formularFor(row.formularVersion);
  return {
    id,
    arendeId,
    ansokanId,
    typ,
    hushalletAndrat: row.hushalletAndrat,
    personId,
    enhetId,
    kommunId,
    version: row.version,
    stegVersioner: versions.parse(row.stegVersioner),
    andrad: row.andrad,
    svar,
    kontext,
    blankett,
    steg: openSteg(blankett, svar, kontext),
    bilagor: row.bilagor.map(({ id: bilagaId, namn, storlek, sha256 }) => ({
      id: bilagaId,
      namn,
      storlek,
      sha256,
    })),
  };
}

/**
 * A draft of the applicant's own, with what the city knows.
 *
 * @throws NotYours when it is another's, sent or gone; NotByForm when somebody in the household is protected or may be,
 *   also when that became known after the draft was begun; ExpectedError when it is to be changed and the case has ended
 */
export async function loadUtkast(
  aktor: Sokande,
  id: string,
  nu: Date,
  handling: Handling = 'utkast.se',
  tx: Tx = db(),
): Promise<LaddatUtkast> {
  const row = await tx.utkast.findUnique({ where: { id }, include: medBilagor });
  if (!row) throw new NotYours();
  authorise(aktor, handling, row);
  const { personId, arendeId, ansokan } = row;
  await refuseSkyddade(tx, { personer: [personId], arendeId, ansokan }, nu);
  if (handling !== 'utkast.se') {
    refuseEnded(row.arende?.avslutat ?? null, nu);
    refuseClosed(row.ansokan);
  }
  return toLaddat(tx, row, nu);
}

/**
 * A draft as other answers make it, without reading all of it again: what a save has just written. What the city knows
 * hangs on the answers only where there is no case.
 */
export async function withSvar(
  tx: Tx,
  utkast: LaddatUtkast,
  svar: AllaSvar,
  saved: Pick<LaddatUtkast, 'version' | 'stegVersioner' | 'andrad'>,
): Promise<LaddatUtkast> {
  const { id, arendeId, personId, hushalletAndrat: iArende, blankett } = utkast;
  const { manad, antalBilagor, filer } = utkast.kontext;
  const kontext = arendeId
    ? utkast.kontext
    : {
        ...(await loadNyKontext(tx, { id, personId, manad, svar, iArende }, saved.andrad)),
        antalBilagor,
        filer,
      };
  return { ...utkast, ...saved, svar, kontext, steg: openSteg(blankett, svar, kontext) };
}

/** The draft behind a form that waits for the other one's signature; that it is theirs to sign the caller has seen to. */
export async function loadVantande(tx: Tx, id: string, nu: Date): Promise<LaddatUtkast> {
  const row = await tx.utkast.findUnique({ where: { id }, include: medBilagor });
  if (!row) throw new NotYours();
  refuseEnded(row.arende?.avslutat ?? null, nu);
  return toLaddat(tx, row, nu);
}

/** Holds the draft to the end of the transaction: nothing is added to it or taken off it while it is being sent. */
export async function lockUtkast(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Utkast" where id = ${id} for update`;
}

/** The applicant's application, as owner or as the other signer, or own komplettering, that was sent from a draft; null while it is not. */
export async function sentFrom(aktor: Sokande, utkastId: string): Promise<string | null> {
  const { personId } = aktor;
  const sent =
    (await db().ansokan.findFirst({
      where: { utkastId, OR: [{ personId }, { signaturer: { some: { personId } } }] },
      select: { id: true },
    })) ?? (await db().komplettering.findFirst({ where: { utkastId, personId }, select: { id: true } }));
  return sent?.id ?? null;
}
