import 'server-only';
import type { Rekommendation } from '@/domain/beslutsstod/rekommendation';
import type { Underlag } from '@/domain/beslutsstod/underlag';

export type Radnot = {
  /** What is applied for less what was approved last month, in öre; null where the two cannot be compared. */
  skillnadOre: number | null;
  /** What a person has to look at, in words. */
  fraga: string | null;
};

/** What to notice on each line of a cost: the change since last month and why it needs a person. By the line's id. */
export function toRadnoter({ normberakning, kontroller }: Rekommendation, { foregaende }: Underlag) {
  const before = typeof foregaende === 'string' ? [] : foregaende.kostnader;
  return new Map<string, Radnot>(
    normberakning.kostnader.map((rad) => {
      const last = before.find((k) => k.slag === rad.slag);
      const kontroll = kontroller.find((k) => k.id === rad.id);
      const open = kontroll && kontroll.utfall !== 'uppfyllt' ? kontroll.mening : null;
      const skillnadOre = last ? rad.sokt - last.godkant : null;
      return [rad.id, { skillnadOre, fraga: open?.replace(`${rad.rubrik}: `, '') ?? null }];
    }),
  );
}
