import { optional, raw, xml, type Xml } from '../../shared/xml.ts';
import { faultOf, type Call } from '../call.ts';

const NAMESPACE = 'http://xmls.skatteverket.se/se/skatteverket/zg';
/** The status of an answer as seen; the list of codes is not public. */
const NORMAL = '999';
const FAILED = '9071000';

function writePerson(call: Call): Xml | undefined {
  const { person, question, today } = call;
  const failed = faultOf(call, 'SKV', 'inband');
  const skv = person?.skv;
  if (!failed && !skv) return undefined;
  const capital = failed ? undefined : (skv?.sumKapital ?? 0);
  const year = Number(today.slice(0, 4));
  return xml`<PersonuppgiftLista><Personuppgift><folko:IdentitetsbeteckningFysiskPerson>${question.personnummer}</folko:IdentitetsbeteckningFysiskPerson>${optional('folko:Fornamn', person?.fornamn)}${optional('folko:Efternamn', person?.efternamn)}<StatusPersonuppgiftKod>${failed ? (failed.code ?? FAILED) : NORMAL}</StatusPersonuppgiftKod>${
    capital === undefined
      ? undefined
      : xml`<Kapitaluppgift><besko:Taxeringsar>${year}</besko:Taxeringsar><besko:SummaIntakterPaKapital>${capital}</besko:SummaIntakterPaKapital><besko:OverskottPaKapital>${capital}</besko:OverskottPaKapital></Kapitaluppgift>`
  }</Personuppgift></PersonuppgiftLista>`;
}

const inCdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** `data` of SKV in v10 (section 5.4): one `svar` without a namespace, whose text is an XML document. */
export function answerSkv10(call: Call): Xml {
  const list = writePerson(call) ?? xml`<PersonuppgiftLista/>`;
  const document = xml`<SvarBeskattningsuppgifterEnligtSFS2008-975 xmlns="${NAMESPACE}/instans/standardiseradInformation/1.0" xmlns:besko="${NAMESPACE}/komponent/infoForBeskattning/1.0" xmlns:folko="${NAMESPACE}/komponent/infoForFolkbokforing/1.0">${list}</SvarBeskattningsuppgifterEnligtSFS2008-975>`;
  const text = faultOf(call, 'SKV', 'garbage')
    ? 'Tekniskt fel'
    : faultOf(call, 'SKV', 'truncated')
      ? document.markup.slice(0, document.markup.length / 2)
      : document.markup;
  return xml`<ssbt:data><svar>${raw(inCdata(text))}</svar></ssbt:data>`;
}
