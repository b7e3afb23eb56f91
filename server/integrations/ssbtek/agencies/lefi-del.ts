import 'server-only';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import type { Delinkomst } from './delsvar';

/** What one of the two agencies behind LEFI has told. `tomt`: nothing about the person at all. */
export type Lefidel = { inkomster: Delinkomst[]; signaler: Signal[]; brister: string[]; tomt: boolean };
