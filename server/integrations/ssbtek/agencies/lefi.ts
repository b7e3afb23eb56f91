import 'server-only';
import { decodeJson } from '../base64';
import type { Sporsmal } from '../question';
import { textAt, type Element } from '../xml';
import { failed, SKAL, sourceOf, type Delkalla, type Delsvar } from './delsvar';
import type { Lefidel } from './lefi-del';
import { readFk } from './lefi-fk';
import { readPm } from './lefi-pm';
import { avvikelse, lefiSvar, type LefiSvar } from './lefi-schema';

type Utlamnare = 'FK' | 'PM';

const BRIST: Readonly<Record<Utlamnare, string>> = {
  FK: 'Försäkringskassan kunde inte lämna uppgifter om alla förmåner.',
  PM: 'Pensionsmyndigheten kunde inte lämna uppgifter om alla förmåner.',
};

/** Deviations are told for a group of benefits, "FK:FP". One that names neither agency counts for both. */
function deviates({ avvikelser }: LefiSvar, who: Utlamnare): boolean {
  const all = Array.isArray(avvikelser) ? avvikelser : Object.values(avvikelser).flat();
  return all.some((one) => {
    const kod = avvikelse.safeParse(one).data?.formansgrupp?.kod ?? '';
    return kod.startsWith(`${who}:`) || !/^(?:FK|PM):/u.test(kod);
  });
}

/**
 * For an agency whose state is not OK no deviation is told, so both are looked at. An agency that the answer says nothing of
 * has told nothing, unless there is something from it.
 */
function kallaOf(svar: LefiSvar, who: Utlamnare, del: Lefidel): Delkalla {
  const tillstand = svar.utlamnare.find(({ utlamnare }) => utlamnare.kod === who)?.tillstand.kod;
  const failing = { myndighet: who, tillstand: 'misslyckad' as const };
  if (tillstand === undefined && del.tomt) return { ...failing, skal: SKAL.saknas(who) };
  if (tillstand !== undefined && tillstand !== 'OK') return { ...failing, skal: SKAL.kundeInte(who) };
  const brister = [
    ...del.brister,
    ...(deviates(svar, who) ? [BRIST[who]] : []),
    ...(tillstand === undefined ? [SKAL.delvisOlasligt(who)] : []),
  ];
  return sourceOf(who, { ...del, brister });
}

const both = (skal: (who: Utlamnare) => string): Delsvar => {
  const [fk, pm] = [failed('FK', skal('FK')), failed('PM', skal('PM'))];
  return { kallor: [...fk.kallor, ...pm.kallor], inkomster: [], signaler: [] };
};

/** Försäkringskassan and Pensionsmyndigheten, who share one part of the answer and have one state each. */
export function readLefi(data: Element, sporsmal: Sporsmal): Delsvar {
  const parsed = lefiSvar.safeParse(decodeJson(textAt(data, 'lefiJsonSvar')));
  if (!parsed.success) return both(SKAL.olasligt);
  const svar = parsed.data;
  const fk = readFk(svar, sporsmal);
  if (fk === 'annan_person') return both(SKAL.annanPerson);
  const pm = readPm(svar);
  const [ofFk, ofPm] = [fk.inkomster, pm.inkomster];
  const moved = ofFk.filter(({ myndighet }) => myndighet === 'PM');
  return {
    kallor: [kallaOf(svar, 'FK', fk), kallaOf(svar, 'PM', { ...pm, tomt: pm.tomt && moved.length === 0 })],
    inkomster: [...ofFk, ...ofPm],
    signaler: [...fk.signaler, ...pm.signaler],
  };
}
