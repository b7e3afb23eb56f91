import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody } from '../shared/http.ts';
import { optional, xml, type Xml } from '../shared/xml.ts';
import { agenciesOf, BLOCKS, writeBlocks } from './blocks.ts';
import type { Call } from './call.ts';
import { dayOf } from './clock.ts';
import type { Config, Version } from './config.ts';
import { SchemaError } from './cursor.ts';
import type { Fault, Faults } from './faults.ts';
import type { Journal } from './journal.ts';
import { findPerson } from './person.ts';
import { namespaceOf, readQuestion, UnansweredQuestion, type Question } from './question.ts';
import { internalError, readEnvelope, SoapFault, writeAnswer, writeFault } from './soap.ts';
import { BadXml, parseXml, type Element } from './xml-tree.ts';

const MAX_BYTES = 1_000_000;
const MAX_MS = 30_000;
const HAMTA = 'hamtaBastjanstInformation';
const TESTA = 'testaBastjanstInformation';

/** What goes over the wire. `hang` and `reset`: nothing does. */
type Outcome = { readonly status: number; readonly body: string } | 'hang' | 'reset';

const ok = (body: string): Outcome => ({ status: 200, body });

function parse(text: string, version: Version): Element {
  try {
    const operation = readEnvelope(parseXml(text));
    if (operation.namespace !== namespaceOf(version)) throw internalError();
    return operation;
  } catch (error) {
    if (error instanceof BadXml) throw new SoapFault('Client', 'Frågan är inte giltig XML');
    throw error;
  }
}

function readHamta(operation: Element, version: Version): Question {
  try {
    return readQuestion(operation, version);
  } catch (error) {
    if (error instanceof UnansweredQuestion) throw internalError();
    if (error instanceof SchemaError)
      throw new SoapFault('Client', `Frågan följer inte schemat: ${error.message}`);
    throw error;
  }
}

/** The answer to the ping: which agencies were reached. */
function writeTesta(faults: readonly Fault[], version: Version): string {
  const one = (name: (typeof BLOCKS)[number]): Xml | undefined => {
    const fault = faults.find((f) => f.agency === name && (f.kind === 'timeout' || f.kind === 'error'));
    if (faults.some((f) => f.agency === name && f.kind === 'missing')) return undefined;
    const kalla = fault?.kind === 'timeout' ? 'SSBT' : 'BT';
    const error =
      fault &&
      xml`<ssbt:error>${optional('ssbt:kalla', kalla)}${optional('ssbt:felkod', fault.code ?? '503')}<ssbt:felmeddelande>Ej tillgänglig</ssbt:felmeddelande></ssbt:error>`;
    return xml`<ssbt:${name}><ssbt:anropad>true</ssbt:anropad>${error}</ssbt:${name}>`;
  };
  return writeAnswer(`${TESTA}Response`, version, BLOCKS.map(one));
}

/** Answers the two operations, or makes them fail as the faults say. */
export function createService(config: Config, faults: Faults, journal: Journal) {
  const { version } = config;

  /** The faults that do not need an answer to spoil. */
  function spoil(met: readonly Fault[], operation: string): Outcome | undefined {
    const kinds = new Set(met.filter((f) => f.agency === undefined).map((f) => f.kind));
    if (kinds.has('timeout')) return 'hang';
    if (kinds.has('reset')) return 'reset';
    if (kinds.has('empty')) return ok('');
    if (kinds.has('garbage')) return ok('<html><body>Tjänsten är tillfälligt stängd<br></body>');
    if (kinds.has('genericFault') || kinds.has('refuseVersion')) throw internalError();
    const fault = met.find((f) => f.kind === 'fault' && f.agency === undefined);
    if (fault) throw new SoapFault('Server', 'Frågan kunde inte behandlas', fault.code ?? 'SIM-1');
    if (kinds.has('wrongOperation'))
      return ok(operation === HAMTA ? writeTesta([], version) : writeAnswer(`${HAMTA}Response`, version, []));
    return undefined;
  }

  const delayOf = (met: readonly Fault[]) =>
    Math.max(config.delayMs, ...met.filter((f) => f.kind === 'late').map((f) => f.delayMs));

  function hamta(question: Question, met: readonly Fault[]): Outcome {
    const spoilt = spoil(met, HAMTA);
    if (spoilt) return spoilt;
    const isWhole = (kind: Fault['kind']) => met.some((f) => f.kind === kind && f.agency === undefined);
    const call: Call = {
      question,
      person: findPerson(question.personnummer),
      today: dayOf(Date.now() + config.clockShiftMs),
      faults: met,
      config,
    };
    const answered = isWhole('oldVersion') ? '10' : version;
    const body = writeAnswer(`${HAMTA}Response`, answered, writeBlocks(call, answered));
    return ok(isWhole('truncated') ? body.slice(0, body.length / 2) : body);
  }

  async function answer(text: string): Promise<Outcome> {
    const operation = parse(text, version);
    if (operation.name === TESTA) {
      const met = faults.take([], BLOCKS);
      journal.note(TESTA, undefined, []);
      await sleep(delayOf(met));
      return spoil(met, TESTA) ?? ok(writeTesta(met, version));
    }
    if (operation.name !== HAMTA) throw new SoapFault('Client', 'Okänd operation');
    const question = readHamta(operation, version);
    const asked = agenciesOf(question);
    const { personnummer } = question;
    const met = faults.take([personnummer, findPerson(personnummer)?.id], asked);
    journal.note(HAMTA, personnummer, asked);
    await sleep(delayOf(met));
    return hamta(question, met);
  }

  async function outcomeOf(req: IncomingMessage): Promise<Outcome> {
    const text = (await readBody(req, MAX_BYTES, MAX_MS)).toString('utf8');
    try {
      return await answer(text);
    } catch (error) {
      if (!(error instanceof SoapFault)) throw error;
      return { status: 500, body: writeFault(error, version, HAMTA) };
    }
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (!/^text\/xml(?:\s*;|$)/iu.test(req.headers['content-type'] ?? '')) {
      res.writeHead(415).end();
      return;
    }
    const outcome = await outcomeOf(req);
    if (outcome === 'hang') return;
    if (outcome === 'reset') {
      req.socket.destroy();
      return;
    }
    res.writeHead(outcome.status, { 'content-type': 'text/xml; charset=utf-8' }).end(outcome.body);
  };
}
