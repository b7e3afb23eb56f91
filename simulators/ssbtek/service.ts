import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { setTimeout as sleep } from 'node:timers/promises';
import { LargeRequest, readBody, SlowRequest } from '../shared/http.ts';
import { agenciesOf } from './blocks.ts';
import { dayOf } from './clock.ts';
import type { Config } from './config.ts';
import type { Fault, Faults } from './faults.ts';
import type { Journal } from './journal.ts';
import {
  HAMTA,
  readHamta,
  readOperation,
  TESTA,
  writeEmptyHamta,
  writeHamta,
  writeTesta,
} from './operations.ts';
import { findPerson } from './person.ts';
import { internalError, SoapFault, writeFault } from './soap.ts';
import type { Element } from './xml-tree.ts';

const MAX_BYTES = 1_000_000;
const MAX_MS = 30_000;

/** What goes over the wire. `hang`: nothing ever does. `reset`: the connection ends. */
type Outcome = { readonly status: number; readonly body: string } | 'hang' | 'reset';

const ok = (body: string): Outcome => ({ status: 200, body });

/** TLS has no reset of its own to send: there the connection ends without a word, which its caller sees as one. */
const breakOff = (socket: Socket): void => {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
};

/** Answers the two operations of SSBTEK, or makes them fail as the faults say. */
export function createService(config: Config, faults: Faults, journal: Journal) {
  const { version } = config;

  /** What a fault of the whole call makes of the answer. */
  function spoil(met: readonly Fault[], answer: () => string, other: () => string): Outcome {
    const whole = new Map(met.filter((f) => f.agency === undefined).map((f) => [f.kind, f]));
    if (whole.has('timeout')) return 'hang';
    if (whole.has('reset')) return 'reset';
    if (whole.has('empty')) return ok('');
    if (whole.has('garbage')) return ok('<html><body>Tjänsten är tillfälligt stängd<br></body>');
    if (whole.has('genericFault') || whole.has('refuseVersion')) throw internalError();
    const fault = whole.get('fault');
    if (fault) throw new SoapFault('Server', 'Frågan kunde inte behandlas', fault.code ?? 'SIM-1');
    if (whole.has('wrongOperation')) return ok(other());
    const body = answer();
    return ok(whole.has('truncated') ? body.slice(0, body.length / 2) : body);
  }

  const wait = async (met: readonly Fault[]): Promise<void> => {
    const late = met.filter((f) => f.kind === 'late').map((f) => f.delayMs);
    const ms = Math.max(config.delayMs, ...late);
    if (ms > 0) await sleep(ms);
  };

  async function testa(): Promise<Outcome> {
    const met = faults.ofPing();
    journal.note(TESTA, undefined, []);
    await wait(met);
    return spoil(
      met,
      () => writeTesta(met, version),
      () => writeEmptyHamta(version),
    );
  }

  async function hamta(operation: Element): Promise<Outcome> {
    const question = readHamta(operation, version);
    const { personnummer } = question;
    const person = findPerson(personnummer);
    const asked = agenciesOf(question);
    const met = faults.take([personnummer, person?.id], asked);
    journal.note(HAMTA, personnummer, asked);
    await wait(met);
    const today = dayOf(Date.now() + config.clockShiftMs);
    return spoil(
      met,
      () => writeHamta({ question, person, today, faults: met, config }),
      () => writeTesta([], version),
    );
  }

  async function outcomeOf(req: IncomingMessage, text: string): Promise<Outcome> {
    let operation = HAMTA;
    try {
      if (req.headers.soapaction === undefined) throw new SoapFault('Client', 'SOAPAction saknas');
      const element = readOperation(text, version);
      operation = element.name;
      if (operation === TESTA) return await testa();
      if (operation === HAMTA) return await hamta(element);
      throw new SoapFault('Client', 'Okänd operation');
    } catch (error) {
      if (!(error instanceof SoapFault)) throw error;
      return { status: 500, body: writeFault(error, version, operation) };
    }
  }

  async function readText(req: IncomingMessage, res: ServerResponse): Promise<string | undefined> {
    const isXml = /^text\/xml(?:\s*;|$)/iu.test(req.headers['content-type'] ?? '');
    try {
      if (isXml) return (await readBody(req, MAX_BYTES, MAX_MS)).toString('utf8');
      res.writeHead(415).end();
    } catch (error) {
      if (!(error instanceof LargeRequest) && !(error instanceof SlowRequest)) throw error;
      res.writeHead(error instanceof LargeRequest ? 413 : 408, { connection: 'close' }).end();
    }
    return undefined;
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const text = await readText(req, res);
    if (text === undefined) return;
    const outcome = await outcomeOf(req, text);
    if (outcome === 'hang') return;
    if (outcome === 'reset') {
      breakOff(req.socket);
      return;
    }
    res.writeHead(outcome.status, { 'content-type': 'text/xml; charset=utf-8' }).end(outcome.body);
  };
}
