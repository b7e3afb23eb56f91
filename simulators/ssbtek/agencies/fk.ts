import { xml, type Xml } from '../../shared/xml.ts';
import { encode, faultOf, type Call } from '../call.ts';
import { FORMANER } from '../formaner.ts';
import { readLefi, type LefiQuestion } from '../lefi-question.ts';
import { blockError } from '../soap.ts';
import { writeFormansinformation } from './fk-model.ts';
import { writePm } from './pm-model.ts';

const OK = { kod: 'OK', beskrivning: 'Tillgänglig' };
const AKTOR = /^\d{3}-\d{2}$/u;
const BESKRIVNING: Record<string, string> = {
  FELANDE: 'Felande',
  OTILLGANGLIG: 'Otillgänglig',
  INTERNT_FEL: 'Delsystem svarar inte',
  OBEHORIG: 'Behörighet saknas',
};
const described = (kod: string) => ({ kod, beskrivning: BESKRIVNING[kod] ?? kod });

/** Half of LEFI is down: `FELANDE` by `inband`, `OTILLGANGLIG` by the others; `code` names another. */
function stateOf(call: Call, agency: 'FK' | 'PM') {
  const inband = faultOf(call, agency, 'inband');
  if (inband) return described(inband.code ?? 'FELANDE');
  const gone =
    agency === 'PM' &&
    (faultOf(call, 'PM', 'timeout') ?? faultOf(call, 'PM', 'error') ?? faultOf(call, 'PM', 'partial'));
  return gone ? described('OTILLGANGLIG') : OK;
}

const LISTS = ['formansinformation', 'preliminaraUtbetalningar', 'utbetalningar'] as const;

/** `partial` of FK leaves one benefit out: by default sjukpenning for an inner fault, or as `code` says (`FK:FP OBEHORIG`). */
function deviationOf(call: Call): { kod: string; avvikelse: string } | undefined {
  const fault = faultOf(call, 'FK', 'partial');
  if (!fault) return undefined;
  const words = (fault.code ?? '').split(' ');
  return {
    kod: words.find((w) => w.startsWith('FK:')) ?? 'FK:SJP',
    avvikelse: words.find((w) => w in BESKRIVNING) ?? 'INTERNT_FEL',
  };
}

/** One in each list that the benefit was asked for in. */
function writeDeviations(missing: { kod: string; avvikelse: string }, asked: LefiQuestion) {
  const { kod } = missing;
  const entry = Object.values(FORMANER).find((f) => f.kod === kod);
  const one = {
    avvikelse: described(missing.avvikelse),
    formansgrupp: { kod, beskrivning: entry?.forman.beskrivning ?? kod },
  };
  return Object.fromEntries(LISTS.filter((list) => asked[list].includes(kod)).map((list) => [list, [one]]));
}

function writeLefi(call: Call, asked: LefiQuestion): string {
  const { person, today } = call;
  const [fk, pm] = [stateOf(call, 'FK'), stateOf(call, 'PM')];
  const missing = deviationOf(call);
  const options = {
    hidden: faultOf(call, 'FK', 'protected') !== undefined,
    down: missing?.kod,
  };
  return JSON.stringify({
    utlamnare: [
      { utlamnare: { kod: 'FK', namn: 'Försäkringskassan' }, tillstand: fk },
      { utlamnare: { kod: 'PM', namn: 'Pensionsmyndigheten' }, tillstand: pm },
    ],
    avvikelser: missing ? writeDeviations(missing, asked) : [],
    formansinformation: writeFormansinformation(fk === OK ? person : undefined, asked, today, options),
    ...writePm(pm === OK ? person : undefined, asked, today),
  });
}

/** `data` or `error` of FK and PM (section 5.3): LEFI's answer, version 9, as JSON in base64. */
export function answerFk(call: Call): Xml {
  const { question, config } = call;
  if (!question.FK) return blockError('BT', '400', 'Frågan saknas');
  const { version, aktorsid, lefi } = question.FK;
  if (version !== 'v9') return blockError('BT', 'LEFI-VERSION', 'Okänd version');
  const known = config.aktorsid.length > 0 ? config.aktorsid.includes(aktorsid) : AKTOR.test(aktorsid);
  if (!known) return blockError('BT', '403', 'Aktören är okänd eller saknar behörighet');
  const asked = readLefi(lefi, question.personnummer);
  if (!asked) return blockError('BT', '400', 'Frågan till LEFI är felaktig');
  return xml`<ssbt:data><ssbt:lefiJsonSvar>${encode(call, 'FK', writeLefi(call, asked))}</ssbt:lefiJsonSvar></ssbt:data>`;
}
