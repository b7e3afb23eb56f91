import 'server-only';
import type { Rad, Rekommendation } from '@/domain/beslutsstod/rekommendation';
import type { BeslutRadGrupp } from '@/generated/prisma/client';

/** A line a person decides on: what was applied for, what was computed, and from where. Amounts in öre. */
export type Forslagsrad = {
  radId: string;
  grupp: BeslutRadGrupp;
  etikett: string;
  /** Why it is this sum. */
  mening: string;
  /** Where the number comes from. */
  kalla: string;
  officiell: boolean;
  soktOre: number | null;
  /** Null when it cannot be computed: nobody has said the sum. */
  beraknatOre: number | null;
};

const GRUPPER: readonly BeslutRadGrupp[] = ['NORM', 'KOSTNAD', 'INKOMST', 'TILLGANG', 'AVDRAG'];

/** Norm and costs are what is needed; the rest is taken off. */
export const isNeed = (grupp: BeslutRadGrupp): boolean => grupp === 'NORM' || grupp === 'KOSTNAD';

/** Every computed line of a recommendation. */
export const allaRader = ({ normberakning: n }: Rekommendation): Rad[] => [
  ...n.norm,
  ...n.kostnader,
  ...n.inkomster,
  ...n.tillgangar,
  ...n.avdrag,
];

/**
 * The lines of a recommendation, in the order they are decided.
 *
 * @param namnFor the name to tell two alike lines apart by, from the id of whom a line concerns
 */
export function toForslagsrader(
  { normberakning: n }: Rekommendation,
  namnFor: (vem: string) => string | undefined,
): Forslagsrad[] {
  const plain = (grupp: BeslutRadGrupp) => (rad: Rad) => ({
    radId: rad.id,
    grupp,
    etikett: [rad.rubrik, rad.vem === undefined ? undefined : namnFor(rad.vem)].filter(Boolean).join(', '),
    mening: rad.mening,
    kalla: rad.kalla.text,
    officiell: rad.officiell,
    soktOre: null,
    beraknatOre: rad.belopp,
  });
  return [
    ...n.norm.map(plain('NORM')),
    ...n.kostnader.map((rad) => ({ ...plain('KOSTNAD')(rad), soktOre: rad.sokt, beraknatOre: rad.godkant })),
    ...n.inkomster.map(plain('INKOMST')),
    ...n.tillgangar.map(plain('TILLGANG')),
    ...n.avdrag.map(plain('AVDRAG')),
  ];
}

type Counted = { grupp: BeslutRadGrupp; beslutatOre: number };

type Decided = Counted & { soktOre: number | null };

/** The lines group by group with their sums in öre, groups without lines left out. */
export const summera = <R extends Decided>(rader: readonly R[]) =>
  GRUPPER.map((grupp) => ({ grupp, rader: rader.filter((r) => r.grupp === grupp) }))
    .filter((g) => g.rader.length > 0)
    .map((g) => ({
      ...g,
      beslutatOre: g.rader.reduce((sum, r) => sum + r.beslutatOre, 0),
      soktOre: g.rader.reduce((sum, r) => sum + (r.soktOre ?? 0), 0),
    }));

/** Needs less means, in öre; negative when the means are larger. */
export const netto = (rader: readonly Counted[]): number =>
  rader.reduce((sum, r) => sum + (isNeed(r.grupp) ? r.beslutatOre : -r.beslutatOre), 0);
