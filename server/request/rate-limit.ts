import 'server-only';
import { config } from '../config';
import { db } from '../db';
import { TooMany } from './errors';

type Limit = {
  max: number;
  seconds: number;
  /** For an address that the settings say many share. */
  delad?: number;
};

/** How often one key may ask: an address where nobody is logged in, a person elsewhere, the city for its systems. */
export const LIMITS = {
  inloggning: { max: 30, seconds: 300, delad: 1000 },
  uppladdning: { max: 60, seconds: 600 },
  underskrift: { max: 20, seconds: 600 },
  medsokande: { max: 5, seconds: 600 },
  skicka: { max: 20, seconds: 600 },
  register: { max: 30, seconds: 600 },
  kontakt: { max: 20, seconds: 600 },
  lista: { max: 30, seconds: 300 },
  provrakna: { max: 60, seconds: 300 },
  planering: { max: 60, seconds: 600 },
} satisfies Record<string, Limit>;

const isDelad = (address: string): boolean => config().SKALIG_DELADE_ADRESSER.split(',').includes(address);

/**
 * Counts one try in the database, which all instances share.
 *
 * @throws TooMany when the window is full
 */
export async function countTry(kind: keyof typeof LIMITS, who: string, nu: Date): Promise<void> {
  const { max, seconds, delad = max }: Limit = LIMITS[kind];
  const fonster = new Date(Math.floor(nu.getTime() / (seconds * 1000)) * seconds * 1000);
  const key = `${kind}:${who}`;
  const { antal } = await db().takt.upsert({
    where: { nyckel_fonster: { nyckel: key, fonster } },
    update: { antal: { increment: 1 } },
    create: { nyckel: key, fonster, antal: 1 },
  });
  if (antal === 1) await db().takt.deleteMany({ where: { nyckel: key, fonster: { lt: fonster } } });
  if (antal > (isDelad(who) ? delad : max)) throw new TooMany();
}
