import { xml, type Xml } from '../../shared/xml.ts';
import { encode, faultOf, type Call } from '../call.ts';
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

/** `partial` of FK: one benefit is left out. `code` is `OBEHORIG` or a benefit code, or both with a space between. */
function deviations(call: Call): { kod: string; avvikelse: string }[] {
  const fault = faultOf(call, 'FK', 'partial');
  if (!fault) return [];
  const words = (fault.code ?? '').split(' ');
  return [
    {
      kod: words.find((w) => w.startsWith('FK:')) ?? 'FK:SJP',
      avvikelse: words.find((w) => w in BESKRIVNING) ?? 'INTERNT_FEL',
    },
  ];
}

function writeLefi(call: Call, asked: LefiQuestion): string {
  const { person, today } = call;
  const [fk, pm] = [stateOf(call, 'FK'), stateOf(call, 'PM')];
  const missing = deviations(call);
  const options = {
    hidden: faultOf(call, 'FK', 'protected') !== undefined,
    down: missing.map((m) => m.kod),
  };
  const nobody = undefined;
  return JSON.stringify({
    utlamnare: [
      { utlamnare: { kod: 'FK', namn: 'Försäkringskassan' }, tillstand: fk },
      { utlamnare: { kod: 'PM', namn: 'Pensionsmyndigheten' }, tillstand: pm },
    ],
    avvikelser:
      missing.length === 0
        ? []
        : {
            formansinformation: missing.map((m) => ({
              avvikelse: described(m.avvikelse),
              formansgrupp: { kod: m.kod, beskrivning: m.kod.slice(3) },
            })),
          },
    formansinformation: writeFormansinformation(fk === OK ? person : nobody, asked, today, options),
    ...writePm(pm === OK ? person : nobody, asked, today),
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
