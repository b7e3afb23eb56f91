import 'server-only';
import { config } from './config';

/**
 * The time now. The only reading of the clock outside tests: use cases take the time as a parameter. The shift (demo and
 * tests only) lets a month's rules be shown on any day, and survives a restart.
 */
export const now = (): Date => new Date(Date.now() + config().SKALIG_KLOCKA_FORSKJUTNING_MS);
