import { optional, xml, type Xml } from '../shared/xml.ts';
import { answerAf } from './agencies/af.ts';
import { answerCsn } from './agencies/csn.ts';
import { answerFk } from './agencies/fk.ts';
import { answerMiv } from './agencies/miv.ts';
import { answerSkv } from './agencies/skv.ts';
import { answerSkv10 } from './agencies/skv-v10.ts';
import { answerSo } from './agencies/so.ts';
import { answerTns } from './agencies/tns.ts';
import { faultOf, type Call } from './call.ts';
import type { Version } from './config.ts';
import type { Agency } from './faults.ts';
import type { Question } from './question.ts';
import { blockError } from './soap.ts';
import { writeElement } from './xml-tree.ts';

/** The elements of question and answer, in the schema's order. */
export const BLOCKS = ['AF', 'CSN', 'FK', 'SKV', 'SO', 'TNS', 'MIV'] as const;
type Block = (typeof BLOCKS)[number];

const GARBAGE = xml`<ssbt:data>Tekniskt fel &#10; ¤#&amp;/()=?</ssbt:data>`;
/** Whose `data` is XML as it stands: unreadable base64 is not possible, so it is text where elements should be. */
const PLAIN: readonly Agency[] = ['AF', 'SO', 'TNS', 'MIV'];

/** The agencies that a question includes; FK's question reaches PM too. */
export function agenciesOf(question: Question): Agency[] {
  const asked: Agency[] = BLOCKS.filter((name) => question[name]);
  return question.FK ? [...asked, 'PM'] : asked;
}

/** One agency's block, or nothing when it was not asked or is to be missing. */
function block(call: Call, name: Block, asked: boolean, write: () => Xml | Xml[]): Xml | undefined {
  if (!asked || faultOf(call, name, 'missing')) return undefined;
  const late = faultOf(call, name, 'timeout');
  const failed = faultOf(call, name, 'error');
  const content = late
    ? blockError('SSBT', late.code ?? 'TIMEOUT', 'Bastjänsten svarade inte i tid')
    : failed
      ? blockError('BT', failed.code ?? '500', 'Fel hos bastjänsten')
      : PLAIN.includes(name) && faultOf(call, name, 'garbage')
        ? GARBAGE
        : write();
  return xml`<ssbt:${name}>${content}</ssbt:${name}>`;
}

/** The content of `hamtaBastjanstInformationResponse`, in the schema's order. */
export function writeBlocks(call: Call, version: Version): (Xml | undefined)[] {
  const { question: q } = call;
  const wrongId = call.faults.some((f) => f.kind === 'wrongId');
  const empty = { from: '', tom: '' };
  return [
    q.echo ? writeElement({ ...q.element, name: 'fraga' }, 'ssbt') : undefined,
    optional('ssbt:frageTidpunkt', q.frageTidpunkt),
    optional('ssbt:korrelationsid', wrongId ? '00000000-0000-4000-8000-000000000000' : q.korrelationsid),
    xml`<ssbt:svarsdata>${[
      block(call, 'AF', q.AF !== undefined, () => answerAf(call, q.AF ?? empty)),
      block(call, 'CSN', q.CSN !== undefined, () => answerCsn(call, q.CSN ?? empty)),
      block(call, 'FK', q.FK !== undefined, () => answerFk(call)),
      block(call, 'SKV', q.SKV !== undefined, () => (version === '10' ? answerSkv10(call) : answerSkv(call))),
      block(call, 'SO', q.SO !== undefined, () => answerSo(call, q.SO ?? empty)),
      block(call, 'TNS', q.TNS !== undefined, () => answerTns(call)),
      block(call, 'MIV', q.MIV, () => answerMiv(call)),
    ].flatMap((part) => part ?? [])}</ssbt:svarsdata>`,
  ];
}
