import 'server-only';

/**
 * Why a whole call came to nothing.
 *
 * - `anslutning`: no connection, or it was broken; the one kind that is worth trying again at once
 * - `certifikat`: one of the two sides did not accept the other's certificate
 * - `tid`: no answer in time
 * - `fel`: SSBTEK answered that it could not (SOAP fault)
 * - `skrap`: an answer that cannot be read as an answer to the question
 * - `vantar`: not called, because SSBTEK has been down a moment ago
 */
export type Orsak = 'anslutning' | 'certifikat' | 'tid' | 'fel' | 'skrap' | 'vantar';

/** Carries nothing of the question or of the answer: both hold personnummer. */
export class SsbtekError extends Error {
  override name = 'SsbtekError';
  readonly orsak: Orsak;
  /** Which step failed, for the log: a fixed phrase or a code of the network library. */
  readonly detalj: string;
  constructor(orsak: Orsak, detalj: string) {
    super(`ssbtek: ${orsak} (${detalj})`);
    this.orsak = orsak;
    this.detalj = detalj;
  }
}

export const skrap = (detalj: string): SsbtekError => new SsbtekError('skrap', detalj);
