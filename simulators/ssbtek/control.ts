import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody, sendJson } from '../shared/http.ts';
import { faultRequest, type Faults } from './faults.ts';
import type { Journal } from './journal.ts';
import { findById } from './person.ts';

const personNumber = z.string().regex(/^\d{12}$/u);
const asked = z.strictObject({ person: z.string().optional() });
const wanted = z.strictObject({ standing: z.boolean().default(true) });

/** The number of someone told by `id` of persons.json, or by the number itself. */
const numberOf = (told: string): string | undefined =>
  findById(told)?.personnummer ?? personNumber.safeParse(told).data;

/** The JSON interface for tests (README.md): faults on demand, and how often somebody was asked about. */
export function createControl(faults: Faults, journal: Journal) {
  async function readObject(req: IncomingMessage): Promise<unknown> {
    const text = (await readBody(req, 100_000, 10_000)).toString('utf8');
    try {
      return text === '' ? {} : JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  /** Does what is asked. The answer is what was wrong with it, if anything. */
  async function changeFaults(req: IncomingMessage, path: string): Promise<string | undefined> {
    const [, id] = /^\/control\/faults\/(\d+)$/u.exec(path) ?? [];
    if (req.method === 'DELETE') {
      if (id === undefined) faults.reset();
      else faults.remove(Number(id));
    }
    if (req.method !== 'POST') return undefined;
    const fault = faultRequest.safeParse(await readObject(req));
    if (!fault.success) return 'unknownFault';
    const { person } = fault.data;
    if (person !== undefined && numberOf(person) === undefined) return 'unknownPerson';
    faults.add(fault.data);
    return undefined;
  }

  async function answerCalls(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { data } = asked.safeParse(await readObject(req));
    const number = data?.person === undefined ? undefined : numberOf(data.person);
    if (!data || (data.person !== undefined && number === undefined))
      return sendJson(res, 400, { problem: 'unknownPerson' });
    const calls = number === undefined ? undefined : journal.about(number);
    sendJson(res, 200, { total: journal.total(), calls });
  }

  async function reset(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { data } = wanted.safeParse(await readObject(req));
    if (!data) return sendJson(res, 400, { problem: 'unknownField' });
    faults.reset(data.standing);
    journal.clear();
    sendJson(res, 200, { faults: faults.list() });
  }

  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    if (path === '/control/reset' && req.method === 'POST') return reset(req, res);
    if (path === '/control/calls' && req.method === 'POST') return answerCalls(req, res);
    if (!/^\/control\/faults(?:\/\d+)?$/u.test(path)) return sendJson(res, 404, { problem: 'notFound' });
    const problem = await changeFaults(req, path);
    sendJson(res, problem ? 400 : 200, problem ? { problem } : { faults: faults.list() });
  };
}
