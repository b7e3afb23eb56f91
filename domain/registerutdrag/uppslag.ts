import { MYNDIGHETER, type Myndighet, type Uppslag } from '../beslutsstod/underlag-ekonomi.ts';
import { addMonths, firstDay, lastDay, type Manad } from '../manad.ts';
import type { Kalla, RegisterutdragInnehall, Utdragsrad } from './registerutdrag.ts';

const OFULLSTANDIGT = 'Svaret är inte fullständigt.';
const ANNAN_TID = 'Svaret gäller en annan tid än den som ska kontrolleras.';
const INGET_SVAR = 'Inget svar kom.';
const OVERIFIERBAR = 'Svaret går inte att läsa som ja eller nej.';

/** Does the extract cover the whole month that decides, the one before the month applied for? */
const covers = ({ period }: RegisterutdragInnehall, manad: Manad): boolean => {
  const kontrollmanad = addMonths(manad, -1);
  return period.from <= firstDay(kontrollmanad) && period.tom >= lastDay(kontrollmanad);
};

const toRow = (kalla: Kalla, utdrag: RegisterutdragInnehall, vem: string, manad: Manad): Uppslag => {
  const { myndighet, tillstand } = kalla;
  const when = kalla.tid ?? utdrag.besvarad;
  switch (tillstand) {
    case 'ej_fragad':
      return { myndighet, vem, status: 'ej_fragad' };
    case 'misslyckad':
      return {
        myndighet,
        vem,
        status: 'kunde_inte_kontrolleras',
        forsokt: when,
        skal: kalla.skal ?? INGET_SVAR,
      };
    case 'overifierbar':
      return {
        myndighet,
        vem,
        status: 'kunde_inte_kontrolleras',
        forsokt: when,
        skal: kalla.skal ?? OVERIFIERBAR,
      };
    case 'delvis':
      return { myndighet, vem, status: 'delvis', hamtad: when, skal: kalla.skal ?? OFULLSTANDIGT };
    case 'inget_hos_oss':
    case 'svar':
      return covers(utdrag, manad)
        ? { myndighet, vem, status: tillstand, hamtad: when }
        : { myndighet, vem, status: 'delvis', hamtad: when, skal: ANNAN_TID };
  }
};

const notAsked = (vem: string, myndighet: Myndighet): Uppslag => ({ myndighet, vem, status: 'ej_fragad' });

/** One row for each agency, in a fixed order; an agency that the extract does not name was not asked. */
export function toUppslag({ vem, utdrag }: Utdragsrad, manad: Manad): Uppslag[] {
  return MYNDIGHETER.flatMap((myndighet) => {
    const kallor = utdrag?.kallor.filter((kalla) => kalla.myndighet === myndighet) ?? [];
    if (utdrag === null || kallor.length === 0) return [notAsked(vem, myndighet)];
    return kallor.map((kalla) => toRow(kalla, utdrag, vem, manad));
  });
}

const OK: ReadonlySet<string> = new Set<Uppslag['status']>(['svar', 'inget_hos_oss']);

/** Have all of these agencies answered, wholly, about this person? */
export const hasTold = (rows: readonly Uppslag[], vem: string, agencies: readonly Myndighet[]): boolean =>
  agencies.every((myndighet) => {
    const found = rows.filter((row) => row.vem === vem && row.myndighet === myndighet);
    return found.length > 0 && found.every(({ status }) => OK.has(status));
  });
