import 'server-only';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import { ord, toCompactDatum, toOre, toVeckor } from '../values';
import { barn, barnAt, textAt, type Element } from '../xml';
import { SKAL, signal, type Delinkomst } from './delsvar';

type Stod =
  'Studiemedel' | 'Studiehjalp' | 'HemutrustningsLan' | 'Studiestartsstod' | 'Omstallningsstudiestod';

/** The regelverk's key, or CSN's own code: a person looks. A loan for furniture is kept apart from what one lives on. */
const SLAG: Readonly<Record<Stod, string>> = {
  Studiemedel: 'studiemedel',
  Studiehjalp: 'studiehjalp',
  HemutrustningsLan: 'CSN:HUT',
  Studiestartsstod: 'CSN:SSSTOD',
  Omstallningsstudiestod: 'CSN:OSS',
};

const UTBETALD: ReadonlySet<string> = new Set(['utbetald', 'utbetalad']);

type Rader = { inkomster: Delinkomst[]; brister: string[] };

const OLASLIG: Rader = { inkomster: [], brister: [SKAL.delvisOlasligt('CSN')] };

const DATUM_SAKNAS = '0';

/** The weeks of all its parts. The payment's own sum is what counts; the parts tell what it is made of. */
function veckor(tider: readonly Element[]) {
  const starts = tider.flatMap((tid) => textAt(tid, 'startvecka') ?? []).toSorted();
  const ends = tider.flatMap((tid) => textAt(tid, 'slutvecka') ?? []).toSorted();
  return toVeckor(starts[0], ends.at(-1)) ?? null;
}

type Del = { rubrik: string; belopp: number };

/** Grant and loan apart where the rows make up the whole sum; else the sum alone. */
function split(rubrik: string, belopp: number, tider: readonly Element[]): Del[] {
  const rows = tider
    .flatMap((tid) => barn(barnAt(tid, 'Beloppen'), 'Belopp'))
    .map((rad) => ({
      rubrik: `${rubrik}, ${ord(textAt(rad, 'klartext')) ?? ord(textAt(rad, 'beloppstyp')) ?? 'del'}`,
      belopp: toOre(textAt(rad, 'totbelopp')) ?? -1,
    }));
  const whole =
    rows.every((rad) => rad.belopp >= 0) && rows.reduce((sum, rad) => sum + rad.belopp, 0) === belopp;
  return rows.length > 1 && whole ? rows : [{ rubrik, belopp }];
}

function readUtbetalning(rad: Element, slag: string, rubrik: string): Rader {
  const belopp = toOre(textAt(rad, 'totbelopp'));
  const datum = textAt(rad, 'utbetdatum');
  const utbetalningsdatum = toCompactDatum(datum) ?? null;
  const status = textAt(rad, 'utbetstatus')?.toLowerCase() ?? '';
  if (belopp === undefined) return OLASLIG;
  if (belopp < 0) return { inkomster: [], brister: [SKAL.aterkrav('CSN')] };
  const tider = barn(barnAt(rad, 'Utbetaldatider'), 'Utbetaldtid');
  const period = veckor(tider);
  const understood =
    (UTBETALD.has(status) || status === 'planerad') &&
    (utbetalningsdatum !== null || (datum === DATUM_SAKNAS && period !== null));
  return {
    inkomster: split(rubrik, belopp, tider).map((del) => ({
      myndighet: 'CSN',
      slag,
      rubrik: del.rubrik,
      belopp: del.belopp,
      efterSkatt: del.belopp,
      utbetalningsdatum,
      period,
      preliminar: !UTBETALD.has(status),
      avdrag: [],
    })),
    brister: understood ? [] : OLASLIG.brister,
  };
}

const taktSignals = (arende: Element, rubrik: string): Signal[] =>
  barn(barnAt(arende, 'BeviljadeTider'), 'BeviljadTid').map((tid) => {
    const takt = textAt(tid, 'takt') ?? 'okant';
    const period = toVeckor(textAt(tid, 'starttid'), textAt(tid, 'sluttid'));
    const pace = takt === 'okant' ? 'okänd takt' : `${takt} procent`;
    return signal('CSN', 'studier', takt, `Beviljat: ${rubrik}, ${pace}.`, period);
  });

const soktSignals = (arende: Element, slag: string, rubrik: string): Signal[] =>
  (textAt(arende, 'status') ?? '').toUpperCase().startsWith('INITIERA')
    ? [signal('CSN', 'sokt_forman', slag, `Sökt och inte beslutat: ${rubrik}.`)]
    : [];

/** One case at CSN: every payment of it, paid or planned, and what is applied for. */
export function readArende(arende: Element, stod: Stod): Rader & { signaler: Signal[] } {
  const slag = SLAG[stod];
  const rubrik = ord(textAt(arende, 'klartext')) ?? ord(textAt(arende, 'stodform')) ?? stod;
  const rows = barn(barnAt(arende, 'UtbetalningsPlan'), 'Utbetalning').map((rad) =>
    readUtbetalning(rad, slag, rubrik),
  );
  return {
    inkomster: rows.flatMap(({ inkomster }) => inkomster),
    brister: rows.flatMap(({ brister }) => brister),
    signaler: [...soktSignals(arende, slag, rubrik), ...taktSignals(arende, rubrik)],
  };
}
