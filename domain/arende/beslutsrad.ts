import type { Ore } from '../pengar.ts';

/** A line as somebody decides it; null where nothing was applied for, or where no sum could be computed. */
type Rad = { soktOre: Ore | null; beraknatOre: Ore | null; beslutatOre: Ore };

/** A reason in words is owed where the decision departs from the calculation, and where less is granted than applied for. */
export const needsSkal = ({ soktOre, beraknatOre, beslutatOre }: Rad): boolean =>
  beslutatOre !== beraknatOre || (soktOre !== null && beslutatOre < soktOre);
