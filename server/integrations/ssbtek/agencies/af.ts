import 'server-only';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import type { Sporsmal } from '../question';
import { isPerson, ord, toDatum } from '../values';
import { barn, barnAt, textAt, type Element } from '../xml';
import { failed, SKAL, signal, skyddad, told, type Delsvar } from './delsvar';

/** 200 handed in, 501 not handed in; 500 and 502 are faults of the report system and say nothing of the person. */
const RAPPORT: Readonly<Record<string, ['ja' | 'nej', string]>> = {
  '200': ['ja', 'Aktivitetsrapporten är lämnad.'],
  '501': ['nej', 'Aktivitetsrapporten är inte lämnad.'],
};
const RAPPORT_OKAND = ['okant', 'Det framgår inte om aktivitetsrapporten är lämnad.'] as const;

function rapportSignal(info: Element): Signal[] {
  const rapport = barnAt(info, 'AktivetetsRapportDatum') ?? barnAt(info, 'AktivitetsRapportDatum');
  if (rapport === undefined) return [];
  const kod = textAt(rapport, 'AktivitetsRapportMeddelande')?.slice(0, 3) ?? '';
  const [varde, text] = RAPPORT[kod] ?? RAPPORT_OKAND;
  const senast = toDatum(textAt(rapport, 'SenasteAktivitetsRapportDatum'));
  return [signal('AF', 'aktivitetsrapport', varde, text, { from: senast, tom: senast })];
}

const truth = (text: string | undefined): boolean | undefined =>
  ({ true: true, '1': true, false: false, '0': false })[text ?? ''];

/** Registered as a job seeker to the end of the period; struck off within it is "nej", with the day. */
function inskrivenSignal(info: Element | undefined, { period }: Sporsmal): Signal {
  const from = toDatum(textAt(info, 'ArbetssokandeRegistrerad'));
  const struken = textAt(info, 'ArbetssokandeAvaktualiserad');
  const tom = toDatum(struken);
  const sokande = info === undefined ? false : truth(textAt(info, 'Arbetssokande'));
  if (sokande === undefined || (struken !== undefined && tom === undefined))
    return signal('AF', 'inskriven', 'okant', 'Det framgår inte om personen är inskriven som arbetssökande.');
  const now = sokande && (tom === undefined || tom > period.tom);
  const text = now
    ? 'Inskriven som arbetssökande hos Arbetsförmedlingen.'
    : 'Inte inskriven som arbetssökande hos Arbetsförmedlingen.';
  return signal('AF', 'inskriven', now ? 'ja' : 'nej', text, { from, tom });
}

const programSignals = (svar: Element): Signal[] =>
  barn(barnAt(svar, 'BeslutInfo', 'EkonomiskaBeslut'), 'Beslut').map((beslut) => {
    const typ = ord(textAt(beslut, 'ErsattningTyp')) ?? 'okant';
    return signal('AF', 'beslut_program', typ, `Beslut om program eller ersättning: ${typ}.`, {
      from: toDatum(textAt(beslut, 'BeslutFrom')),
      tom: toDatum(textAt(beslut, 'BeslutTom')),
    });
  });

function markSignal(svar: Element): Signal[] {
  const marked = textAt(svar, 'Sekretessmarkering');
  if (marked === undefined) return [];
  const value = truth(marked);
  if (value === undefined) return [skyddad('AF', 'okant')];
  return [skyddad('AF', value ? 'ja' : 'nej')];
}

/** Kept: whether registered and since when, the activity report, programme decisions, the mark for protected data. */
export function readAf(data: Element, sporsmal: Sporsmal): Delsvar {
  const svar = barnAt(data, 'Svar') ?? barnAt(data, 'SvarMeddelande', 'Svar');
  const status = textAt(svar, 'StatusSokandeinformationKod');
  if (svar === undefined || status === undefined) return failed('AF', SKAL.olasligt('AF'));
  if (Number(status) !== 0) return failed('AF', SKAL.kundeInte('AF'));
  if (isPerson(textAt(svar, 'IdentitetsbeteckningFysiskPerson'), sporsmal.personnummer) === false)
    return failed('AF', SKAL.annanPerson('AF'));
  const info = barnAt(svar, 'ArbetssokandeInfo');
  const program = programSignals(svar);
  const inskriven = inskrivenSignal(info, sporsmal);
  const akassa = ord(textAt(svar, 'Akassetillhorighet'));
  return {
    ...told('AF', {
      inkomster: [],
      signaler: [
        inskriven,
        ...(info === undefined ? [] : rapportSignal(info)),
        ...program,
        ...markSignal(svar),
      ],
      brister: inskriven.varde === 'okant' ? [SKAL.delvisOlasligt('AF')] : [],
      tomt: info === undefined && program.length === 0,
    }),
    ...(akassa !== undefined && { akassa }),
  };
}
