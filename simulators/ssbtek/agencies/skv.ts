import { xml, type Xml } from '../../shared/xml.ts';
import { encode, faultOf, type Call } from '../call.ts';
import { relativeDay } from '../clock.ts';
import type { SkvPart } from '../question-agencies.ts';
import { blockError } from '../soap.ts';
import { writeIndividuppgifter, writeSkatteuppgifter } from './skv-model.ts';

type Content = Record<string, unknown> | undefined;

/** What SKV has of one part. Undefined: no such record. */
function contentOf(call: Call, part: SkvPart): Content {
  const { person, question, today, config } = call;
  const skv = person?.skv;
  if (!skv) return undefined;
  const identitet = question.personnummer;
  if (part === 'foretagsinformation')
    return {
      foretag: {
        foretagId: identitet,
        arbetsgivarregistrerad: skv.foretag.arbetsgivare,
        momsregistrerad: skv.foretag.moms,
        godkandFskatt: skv.foretag.fskatt,
      },
    };
  if (part === 'skattekonto') {
    const { aterbaring, saldo } = skv;
    return aterbaring
      ? {
          kontohavare: identitet,
          utbetaltBelopp: aterbaring.belopp,
          bokforingsdag: relativeDay(today, aterbaring.dag),
          saldo,
        }
      : { kontohavare: identitet, saldo };
  }
  if (part === 'skatteuppgifter') return writeSkatteuppgifter(skv, identitet, question.SKV?.ar ?? [], today);
  if (part === 'individuppgifter' && config.assumedIndividuppgifter)
    return writeIndividuppgifter(skv, identitet, question.tidsperiod, today);
  return undefined;
}

function writePart(call: Call, part: SkvPart): Xml {
  const all = faultOf(call, 'SKV', 'inband');
  const partial = faultOf(call, 'SKV', 'partial');
  const one = partial && (partial.part ?? 'skattekonto') === part ? partial : undefined;
  const failed = all ?? one;
  if (failed) return blockError('BT', failed.code ?? '500', 'Internal Server Error');
  const content = contentOf(call, part);
  if (!content) return blockError('BT', '404', 'Not found');
  return xml`<ssbt:data>${encode(call, 'SKV', JSON.stringify(content))}</ssbt:data>`;
}

/** The parts of SKV asked for (section 5.4, v11), each JSON in base64 or an error of its own. */
export const answerSkv = (call: Call): Xml[] =>
  (call.question.SKV?.parts ?? []).map((part) => xml`<ssbt:${part}>${writePart(call, part)}</ssbt:${part}>`);
