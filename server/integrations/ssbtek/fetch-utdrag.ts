import 'server-only';
import type { RegisterutdragInnehall } from '@/domain/registerutdrag/registerutdrag';
import { createSsbtekClient, type SsbtekClient } from './client';
import type { SsbtekLage } from './guard';
import type { Ping } from './ping';
import type { Fraga } from './question';
import { settingsFromConfig } from './settings';

let client: SsbtekClient | undefined;
const theClient = (): SsbtekClient => (client ??= createSsbtekClient(settingsFromConfig()));

/**
 * Asks the agencies about one person: one call to SSBTEK, which asks them all. Only what förordning (2008:975) names is kept of
 * the answer – benefits applied for, granted and paid, with periods, amounts and deductions; registration as a job seeker;
 * suspension from a-kassa; studies; business and capital – besides the mark for protected data, and vehicles and permits for
 * which the municipality answers that it has legal ground. Names, addresses, relatives, debts and register numbers are dropped.
 *
 * Whatever the network or SSBTEK does, it gives an utdrag: an agency that did not answer is `misslyckad`, with the reason.
 *
 * @throws Error when the question itself has the wrong form (personnummer of twelve digits, arendeidentitet of 1–31 characters)
 *   or the settings cannot be read
 */
export const fetchUtdrag = async (fraga: Fraga): Promise<RegisterutdragInnehall> =>
  theClient().fetchUtdrag(fraga);

/** Does SSBTEK answer, and do the agencies' test services? Names nobody. Never throws for what the network does. */
export const pingSsbtek = async (): Promise<Ping> => theClient().pingSsbtek();

/** ok: calls go through. nere: several in a row got no answer, and none is let through for a while. provar: the next one is. */
export const ssbtekLage = (): SsbtekLage => theClient().ssbtekLage();
