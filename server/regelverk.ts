import 'server-only';
import { loadExempelstad } from '@/domain/beslutsstod/exempelstad';
import type { Regelverk } from '@/domain/beslutsstod/regelverk';
import { config } from './config';

let loaded: Regelverk | undefined;

/** The regelverk in force. Computed norm tables count only where the settings allow them. */
export const regelverk = (): Regelverk =>
  (loaded ??= loadExempelstad({ tillatBeraknadTabell: config().SKALIG_TILLAT_BERAKNAD_NORM }));
