import 'server-only';

/** Why a message did not go. `adress`: no such receiver, trying again does not help. `nekar`: the service does not accept us. */
export type Leveranskod = 'adress' | 'nekar' | 'svarar_inte';

/** A message that did not go. Never carries the address. */
export class Leveransfel extends Error {
  override name = 'Leveransfel';
  readonly kod: Leveranskod;
  constructor(kod: Leveranskod) {
    super(`inte levererat: ${kod}`);
    this.kod = kod;
  }
}
