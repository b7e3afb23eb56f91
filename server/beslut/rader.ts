import 'server-only';
import type { Rekommendation } from '@/domain/beslutsstod/rekommendation';
import type { BeslutRadGrupp } from '@/generated/prisma/client';

/** A line a person decides on: what was applied for, what was computed, and from where. Amounts in öre. */
export type Forslagsrad = {
  radId: string;
  grupp: BeslutRadGrupp;
  etikett: string;
  kalla: string;
  officiell: boolean;
  soktOre: number | null;
  /** Null when it cannot be computed: nobody has said the sum. */
  beraknatOre: number | null;
};

export const GRUPPER: readonly BeslutRadGrupp[] = ['NORM', 'KOSTNAD', 'INKOMST', 'TILLGANG', 'AVDRAG'];

/** Norm and costs are what is needed; the rest is taken off. */
export const isNeed = (grupp: BeslutRadGrupp): boolean => grupp === 'NORM' || grupp === 'KOSTNAD';

/** The lines of a recommendation, in the order they are decided. */
export function toForslagsrader({ normberakning: n }: Rekommendation): Forslagsrad[] {
  const plain = (grupp: BeslutRadGrupp) => (rad: (typeof n.norm)[number]) => ({
    radId: rad.id,
    grupp,
    etikett: rad.rubrik,
    kalla: `${rad.mening} ${rad.kalla.text}`.trim(),
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

/** Needs less means, in öre; negative when the means are larger. */
export const netto = (rader: readonly Counted[]): number =>
  rader.reduce((sum, r) => sum + (isNeed(r.grupp) ? r.beslutatOre : -r.beslutatOre), 0);
