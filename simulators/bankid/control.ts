import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson } from '../shared/http.ts';
import { faultRequest, type createFaults } from './faults.ts';
import type { Order, OrderBook } from './orders.ts';
import { findPerson } from './persons.ts';
import type { Phone } from './phone.ts';
import type { createSigner } from './signature.ts';

/** What tests may see of an order: everything but the QR secret. */
function shown(order: Order) {
  const { id, orderRef, autoStartToken, kind, status, hintCode, createdAt, request } = order;
  const visible = request.userVisibleData;
  const visibleText = visible === undefined ? undefined : Buffer.from(visible, 'base64').toString('utf8');
  return { id, orderRef, autoStartToken, kind, status, hintCode, createdAt, visibleText };
}

/** The JSON interface for tests (README.md): the phone without a browser, and faults on demand. */
export function createControl(parts: {
  book: OrderBook;
  phone: Phone;
  faults: ReturnType<typeof createFaults>;
  signer: ReturnType<typeof createSigner>;
}) {
  const { book, phone, faults, signer } = parts;

  /** Does one thing to an order; the answer is undefined when it went well, else why not. */
  function act(order: Order, action: string, body: Record<string, unknown>, ip: string): string | undefined {
    const person = findPerson(typeof body.person === 'string' ? body.person : undefined);
    if (body.person !== undefined && !person) return 'unknownPerson';
    if (action === 'start') return phone.open(order, person);
    if (action === 'approve') {
      if (!person) return 'unknownPerson';
      if (body.force === true) return phone.force(order, person, ip) ? undefined : 'gone';
      return phone.open(order, person) ?? (phone.approve(order, ip) ? undefined : 'gone');
    }
    if (action === 'hint') return phone.play(order, String(body.hintCode)) ? undefined : 'gone';
    if (action === 'cancel') return phone.play(order, 'userCancel') ? undefined : 'gone';
    return 'unknownAction';
  }

  async function readObject(req: IncomingMessage): Promise<Record<string, unknown>> {
    const text = (await readBody(req, 1_000_000, 10_000)).toString('utf8');
    const body: unknown = text === '' ? {} : JSON.parse(text);
    return typeof body === 'object' && body !== null ? { ...body } : {};
  }

  async function answerPhone(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const [, key, action] = /^\/phone\/orders(?:\/([\w-]+))?(?:\/([a-z]+))?$/.exec(path) ?? [];
    if (path === '/phone/scan' && req.method === 'POST') {
      const body = await readObject(req);
      const person = findPerson(String(body.person));
      const result = person ? phone.scan(String(body.qr), person) : { problem: 'unknownPerson' };
      if (result.problem || !('order' in result)) return sendJson(res, 409, { problem: result.problem });
      return sendJson(res, 200, shown(result.order));
    }
    if (path === '/phone/orders') return sendJson(res, 200, book.waiting().map(shown));
    const order = key === undefined ? undefined : book.find(key);
    if (!order) return sendJson(res, 404, { problem: 'unknownOrder' });
    const problem =
      action === undefined
        ? undefined
        : act(order, action, await readObject(req), req.socket.remoteAddress ?? '');
    sendJson(res, problem ? 409 : 200, problem ? { problem } : shown(order));
  }

  async function answerControl(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const { method } = req;
    if (path === '/control/signing-key' && method === 'GET')
      return sendJson(res, 200, { pem: signer.publicPem });
    if (path === '/control/verify' && method === 'POST') {
      return sendJson(res, 200, { intact: signer.isIntact(String((await readObject(req)).signature)) });
    }
    if (path === '/control/faults' && method === 'POST') {
      const fault = faultRequest.safeParse(await readObject(req));
      if (!fault.success) return sendJson(res, 400, { problem: 'unknownFault' });
      faults.add(fault.data);
    } else if (path === '/control/faults' && method === 'DELETE') faults.clear();
    else if (path === '/control/reset' && method === 'POST') {
      faults.clear();
      book.clear();
    } else if (path !== '/control/faults') return sendJson(res, 404, { problem: 'notFound' });
    sendJson(res, 200, { faults: faults.list() });
  }

  return (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> =>
    path.startsWith('/control/') ? answerControl(req, res, path) : answerPhone(req, res, path);
}
