import { daysInManad } from '../manad.ts';
import type { Lage } from './lage.ts';
import type { Uttryck } from './uttryck.ts';
import { antal, delat, ganger, minst, roundTo, uppgift } from './uttryck.ts';

/** `helt` for so many days, by the regelverk's day denominator; never more than the whole month. */
export const perDagar = (helt: Uttryck, dagar: number | 'hela', lage: Lage): Uttryck => {
  if (dagar === 'hela') return helt;
  const { amount, ref } = lage.upplost.param.dagsbelopp;
  const days = antal('dagar', dagar, 'underlaget');
  const perDag =
    amount.namnare === '365_delat_med_12'
      ? delat(
          'per dag',
          ganger('per år', helt, antal('månader', 12, 'kalendern')),
          antal('dagar per år', 365, 'kalendern'),
        )
      : delat(
          'per dag',
          helt,
          antal(
            'dagar i en månad',
            amount.namnare === '30' ? 30 : daysInManad(lage.u.ansokningsmanad),
            'regelverket',
          ),
        );
  const rounded =
    amount.avrundning === 'ingen'
      ? perDag
      : { ...uppgift('per dag, hela kronor', roundTo(perDag, 100), ''), delar: [perDag] };
  return minst('högst hela månaden', ganger('dagar × per dag', { ...rounded, parameter: ref }, days), helt);
};
