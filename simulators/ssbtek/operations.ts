import { optional, xml, type Xml } from '../shared/xml.ts';
import { BLOCKS, writeBlocks } from './blocks.ts';
import type { Call } from './call.ts';
import type { Version } from './config.ts';
import { SchemaError } from './cursor.ts';
import type { Fault } from './faults.ts';
import { namespaceOf, readQuestion, type Question } from './question.ts';
import { UnansweredQuestion } from './question-agencies.ts';
import { internalError, readEnvelope, SoapFault, writeAnswer } from './soap.ts';
import { BadXml, parseXml, type Element } from './xml-tree.ts';

export const HAMTA = 'hamtaBastjanstInformation';
export const TESTA = 'testaBastjanstInformation';

/** What the body of a request holds, when it is of this version. @throws SoapFault */
export function readOperation(text: string, version: Version): Element {
  try {
    const operation = readEnvelope(parseXml(text));
    if (operation.namespace !== namespaceOf(version)) throw internalError();
    return operation;
  } catch (error) {
    if (error instanceof BadXml) throw new SoapFault('Client', 'Frågan är inte giltig XML');
    throw error;
  }
}

/** @throws SoapFault when the question does not follow the schema */
export function readHamta(operation: Element, version: Version): Question {
  try {
    return readQuestion(operation, version);
  } catch (error) {
    if (error instanceof UnansweredQuestion) throw internalError();
    if (error instanceof SchemaError)
      throw new SoapFault('Client', `Frågan följer inte schemat: ${error.message}`);
    throw error;
  }
}

/** The answer with every agency asked; a whole call's `oldVersion` makes it one of version 10. */
export function writeHamta(call: Call): string {
  const old = call.faults.some((f) => f.kind === 'oldVersion' && f.agency === undefined);
  const version = old ? '10' : call.config.version;
  return writeAnswer(`${HAMTA}Response`, version, writeBlocks(call, version));
}

export const writeEmptyHamta = (version: Version): string => writeAnswer(`${HAMTA}Response`, version, []);

function writeTested(name: string, met: readonly Fault[]): Xml | undefined {
  const mine = met.filter((f) => f.agency === name);
  if (mine.some((f) => f.kind === 'missing')) return undefined;
  const fault = mine.find((f) => f.kind === 'timeout' || f.kind === 'error');
  const error =
    fault &&
    xml`<ssbt:error><ssbt:kalla>${fault.kind === 'timeout' ? 'SSBT' : 'BT'}</ssbt:kalla>${optional('ssbt:felkod', fault.code ?? '503')}<ssbt:felmeddelande>Ej tillgänglig</ssbt:felmeddelande></ssbt:error>`;
  return xml`<ssbt:${name}><ssbt:anropad>true</ssbt:anropad>${error}</ssbt:${name}>`;
}

/** The answer to the ping: which agencies were reached. */
export const writeTesta = (met: readonly Fault[], version: Version): string =>
  writeAnswer(
    `${TESTA}Response`,
    version,
    BLOCKS.map((name) => writeTested(name, met)),
  );
