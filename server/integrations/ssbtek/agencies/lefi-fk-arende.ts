import 'server-only';
import type { Period, Signal } from '@/domain/registerutdrag/registerutdrag';
import { dayOf } from '@/domain/tid';
import type { Sporsmal } from '../question';
import { toPeriod } from '../values';
import { signal } from './delsvar';
import { keyOf } from './formaner';
import { rowsOf } from './lefi-rader';
import { fkArende, type FkArende, type LefiSvar } from './lefi-schema';

/** The lists of cases that tell of a benefit, and its name. Claims on and debts of the person are not read. */
const ARENDEN: Readonly<Record<string, [slag: string, namn: string]>> = {
  aktivitetsstodsarende: ['aktivitetsstod', 'aktivitetsstöd'],
  allmanpensionsarende: ['pension', 'allmän pension'],
  barnbidragsarende: ['barnbidrag', 'barnbidrag'],
  bostadsbidragsarende: ['bostadsbidrag', 'bostadsbidrag'],
  bostadstillaggsarende: ['bostadstillagg', 'bostadstillägg'],
  efterlevandepensionsarende: ['efterlevandepension', 'efterlevandepension'],
  foraldrapenningarende: ['foraldrapenning', 'föräldrapenning'],
  tillfalligForaldrapenningarende: ['foraldrapenning', 'tillfällig föräldrapenning'],
  graviditetspenningsarende: ['graviditetspenning', 'graviditetspenning'],
  narstaendepenningarende: ['narstaendepenning', 'närståendepenning'],
  forebyggandeSjukpenningsarende: ['sjukpenning', 'förebyggande sjukpenning'],
  sjukpenningarende: ['sjukpenning', 'sjukpenning'],
  rehabersattningsarende: ['rehabiliteringsersattning', 'rehabiliteringsersättning'],
  smittbararersattningsarende: ['smittbararpenning', 'smittbärarpenning'],
  sjukOchAktivitetsersattningsarende: ['sjukersattning', 'sjuk- eller aktivitetsersättning'],
  merkostnadsersattningsarende: ['merkostnadsersattning', 'merkostnadsersättning'],
  omvardnadsbidragsarende: ['omvardnadsbidrag', 'omvårdnadsbidrag'],
  vardbidragsarende: ['vardbidrag', 'vårdbidrag'],
  handikappersattningsarende: ['handikappersattning', 'handikappersättning'],
  underhallsstodsmottag: ['underhallsstod', 'underhållsstöd'],
  programersattningsarende: ['programersattning', 'ersättning för program'],
};

/** The last of the decisions that were not refusals; one without an end runs on. */
function latest(arende: FkArende): Period | undefined {
  const periods = arende.beslut
    .filter(({ beslutsutfall }) => beslutsutfall !== 'AVSLAG')
    .flatMap(({ period }) => toPeriod(period?.fran, period?.till ?? '9999-12-31') ?? []);
  return periods.toSorted((a, b) => (a.tom < b.tom ? 1 : -1))[0];
}

/** Active without a decision is waiting. A decision that has ended in an active case waits for the next one, too. */
function toSignal(arende: FkArende, [fallback, namn]: [string, string], { nu }: Sporsmal): Signal[] {
  if (arende.avslaget === true) return [];
  const [beslut] = arende.beslut;
  const slag = keyOf(undefined, beslut?.forman?.beskrivning) ?? fallback;
  if (arende.beslut.length === 0)
    return arende.aktivt === false
      ? []
      : [signal('FK', 'sokt_forman', slag, `Sökt och inte beslutat: ${namn}.`)];
  const period = latest(arende);
  if (period === undefined) return [];
  const running = period.tom >= dayOf(nu);
  const open = period.tom === '9999-12-31' ? { from: period.from } : period;
  return [
    signal('FK', 'beslut_forman', slag, `${running ? 'Beslutat' : 'Beslutet har gått ut'}: ${namn}.`, open),
  ];
}

/** What is applied for and what is decided, by Försäkringskassan. */
export function arendeSignals(
  information: LefiSvar['formansinformation'],
  sporsmal: Sporsmal,
): { signaler: Signal[]; allt: boolean } {
  const lists = Object.entries(ARENDEN).map(([key, names]) => {
    const { rows, allt } = rowsOf(information[key], fkArende);
    return { allt, signaler: rows.flatMap((arende) => toSignal(arende, names, sporsmal)) };
  });
  return {
    signaler: lists.flatMap(({ signaler }) => signaler),
    allt: lists.every(({ allt }) => allt),
  };
}
