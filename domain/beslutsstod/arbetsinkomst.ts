import { addMonths, monthsBetween } from '../manad.ts';
import type { Lage } from './lage.ts';
import type { Uttryck } from './uttryck.ts';
import { ganger, minst, minus, parameter, procent, storst, uppgift } from './uttryck.ts';
import { lookup } from './upplost.ts';
import { referTo } from './uttryck.ts';

/** Does jobbstimulans apply to this adult in the control month? `okant` when the facts are missing. */
export const jobbstimulansFor = (vem: string, lage: Lage): 'ja' | 'nej' | 'okant' => {
  const rule = lage.upplost.param.jobbstimulans.amount;
  const row = lage.u.jobbstimulans.find((one) => one.vem === vem);
  if (row === undefined || row.fran === 'okant') return 'okant';
  if (row.fran !== 'ingen') {
    const end = addMonths(row.fran, rule.giltigManader);
    if (row.fran <= lage.kontrollmanad && lage.kontrollmanad < end) return 'ja';
    if (lage.kontrollmanad < row.fran) return 'nej';
    // After the two years the six months must be met anew, counted from the end of the period.
    if (monthsBetween(end, lage.kontrollmanad) < rule.efterManader) return 'nej';
  }
  if (row.manaderIRad === 'okant') return 'okant';
  return row.manaderIRad >= rule.efterManader ? 'ja' : 'nej';
};

/** The part of one wage row that counts when jobbstimulans applies: taken per row, öre kept. */
export const stimulated = (lage: Lage) => {
  const { amount, ref } = lage.upplost.param.jobbstimulans;
  const share = procent('andel som räknas', 100 - amount.procent, ref);
  return (row: Uttryck): Uttryck => ganger('efter jobbstimulans', row, share);
};

/**
 * A child's own work income counts only above one prisbasbelopp per calendar year. The year is the control
 * month's. Undefined when it is not known what the child has earned earlier in the year.
 */
export const overFreeAmount = (vem: string, work: Uttryck, lage: Lage): Uttryck | undefined => {
  const row = lage.u.barnsArbetsinkomst.find((one) => one.vem === vem);
  const { amount, ref } = lage.upplost.param.barnsArbetsinkomst;
  const pbb = lookup(lage.upplost.regelverk.data.parametrar.prisbasbelopp, lage.kontrollmanad);
  if (row === undefined || row.tidigareIAr === 'okant' || pbb === undefined) return undefined;
  const free = ganger(
    'fribelopp per år',
    parameter('prisbasbelopp', pbb.amount, referTo('prisbasbelopp', pbb)),
    procent('procent', amount.procentAvPrisbasbelopp, ref),
  );
  const zero = uppgift('noll', 0, 'regelverket');
  const used = minst(
    'använt tidigare i år',
    uppgift('arbetsinkomst tidigare i år', row.tidigareIAr, 'underlaget'),
    free,
  );
  const left = minus('kvar av fribeloppet', free, used);
  return storst('lägst noll', minus('över fribeloppet', work, left), zero);
};
