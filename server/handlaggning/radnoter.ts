import 'server-only';
import type { Rekommendation } from '@/domain/beslutsstod/rekommendation';
import type { Underlag } from '@/domain/beslutsstod/underlag';

export type Radnot = {
  /** What is applied for less what was approved last month, in öre; null where the two cannot be compared. */
  skillnadOre: number | null;
  /** What a person has to look at, in words. */
  fraga: string | null;
};

/** Checks that compare an income with the month before; their input says "4 200 kr → 4 800 kr". */
const COMPARES = ['andrad_inkomst', 'ny_inkomst'];

/** What to notice on the lines: the change since last month and why a person is needed. By the line's id. */
export function toRadnoter({ normberakning, kontroller }: Rekommendation, { foregaende }: Underlag) {
  const before = typeof foregaende === 'string' ? [] : foregaende.kostnader;
  const compared = kontroller
    .filter(({ id, utfall }) => COMPARES.includes(id) && utfall !== 'uppfyllt')
    .flatMap(({ inputs }) => inputs);
  return new Map<string, Radnot>([
    ...normberakning.inkomster.map((rad): [string, Radnot] => {
      const change = compared.find(({ namn, varde }) => namn === rad.rubrik && varde.includes('→'));
      return [rad.id, { skillnadOre: null, fraga: change?.varde ?? null }];
    }),
    ...normberakning.kostnader.map((rad): [string, Radnot] => {
      const last = before.find((k) => k.slag === rad.slag);
      const kontroll = kontroller.find((k) => k.id === rad.id);
      const open = kontroll && kontroll.utfall !== 'uppfyllt' ? kontroll.mening : null;
      const skillnadOre = last ? rad.sokt - last.godkant : null;
      return [rad.id, { skillnadOre, fraga: open?.replace(`${rad.rubrik}: `, '') ?? null }];
    }),
  ]);
}
