import 'server-only';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import type { Rekommendation } from '@/domain/beslutsstod/rekommendation';
import type { Underlag } from '@/domain/beslutsstod/underlag';
import { MYNDIGHETER } from '@/domain/beslutsstod/underlag-ekonomi';
import { formatInstant } from '@/domain/tid';
import type { Tx } from '../db';
import { regelverk } from '../regelverk';
import { toForslagsrader, type Forslagsrad } from './rader';

export type Forslag = {
  id: string;
  skapad: Date;
  rekommendation: Rekommendation;
  /** What it was computed from. */
  underlag: Underlag;
  rader: Forslagsrad[];
  harBarn: boolean;
};

/** The regelverk's name of the benefit that an income is of. */
const formanOf = (slag: string) => regelverk().data.inkomstregler[slag]?.[0]?.amount.forman ?? slag;

/** The lines of incomes that somebody ticked and nobody has said the sum of: a person gives it, and zero is no answer. */
const unknownSums = ({ inkomster }: Underlag): string[] =>
  inkomster.flatMap(({ slag, vem, belopp }) =>
    belopp === 'okant' ? [`inkomst.${formanOf(slag)}.${vem}`] : [],
  );

const withoutSum =
  (unknown: readonly string[]) =>
  (rad: Forslagsrad): Forslagsrad =>
    rad.beraknatOre === 0 && unknown.some((id) => `${rad.radId}.`.startsWith(`${id}.`))
      ? { ...rad, beraknatOre: null }
      : rad;

const ISO_TIME = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu;
const FETCHED = /^([A-Z]{2,3}), hämtat /u;

/** A source as people read it: the agency's name for its letters, and the time as a clock shows it. */
const readable = (kalla: string): string =>
  kalla
    .replace(FETCHED, (all, myndighet: string) => {
      const known = MYNDIGHETER.find((m) => m === myndighet);
      return known ? `${MYNDIGHETSNAMN[known]}, hämtat ` : all;
    })
    .replace(ISO_TIME, (time) => formatInstant(new Date(time)));

type Medlem = { id: string; roll: string; fornamn: string };

/** The first name on a line about a child, and about an adult where there are two. */
const namnFor = (medlemmar: Medlem[]) => (vem: string) => {
  const severalAdults = medlemmar.filter((m) => m.roll !== 'BARN').length > 1;
  const medlem = medlemmar.find((m) => m.id === vem);
  return medlem && (severalAdults || medlem.roll === 'BARN') ? medlem.fornamn : undefined;
};

/** The checks with first names where the calculation has opaque ids. */
function named(rekommendation: Rekommendation, medlemmar: Medlem[]): Rekommendation {
  const name = (text: string) => medlemmar.reduce((t, m) => t.replaceAll(m.id, m.fornamn), text);
  const kontroller = rekommendation.kontroller.map((k) => ({
    ...k,
    mening: name(k.mening),
    inputs: k.inputs.map(({ namn, varde, kalla }) => ({
      namn: name(namn),
      varde: varde === 'okant' ? 'inte känt' : name(varde),
      kalla: readable(kalla),
    })),
  }));
  return { ...rekommendation, kontroller };
}

/** The latest recommendation of an application, or the one named, with the lines to decide. Null when there is none. */
export async function readForslag(tx: Tx, ansokanId: string, id?: string | null): Promise<Forslag | null> {
  const row = await tx.rekommendation.findFirst({
    where: { ansokanId, ...(id && { id }) },
    orderBy: [{ skapad: 'desc' }, { id: 'desc' }],
    include: { ansokan: { select: { hushall: true } } },
  });
  if (!row) return null;
  const { rekommendation } = JSON.parse(row.resultat) as { rekommendation: Rekommendation };
  const underlag = JSON.parse(row.underlag) as Underlag;
  const { medlemmar } = row.ansokan.hushall as { medlemmar: Medlem[] };
  return {
    id: row.id,
    skapad: row.skapad,
    rekommendation: named(rekommendation, medlemmar),
    underlag,
    rader: toForslagsrader(rekommendation, namnFor(medlemmar))
      .map(withoutSum(unknownSums(underlag)))
      .map((rad) => ({ ...rad, kalla: readable(rad.kalla) })),
    harBarn: medlemmar.some((m) => m.roll === 'BARN'),
  };
}
