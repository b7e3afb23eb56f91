import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { LargeRequest, readBody, sendJson, SlowRequest } from '../shared/http.ts';
import type { createFaults, Fault } from './faults.ts';
import type { Order, OrderBook } from './orders.ts';
import { ERROR_STATUS, type ErrorCode, type Method } from './protocol.ts';
import { describeFault, orderRefRequest, startRequest } from './request-schema.ts';

class RpError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, details: string) {
    super(details);
    this.code = code;
  }
}

const isMethod = (name: string | undefined): name is Method =>
  name === 'auth' || name === 'sign' || name === 'collect' || name === 'cancel';

function parse<T>(
  schema: {
    safeParse(
      body: unknown,
    ): { success: true; data: T } | { success: false; error: Parameters<typeof describeFault>[0] };
  },
  body: unknown,
): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new RpError('invalidParameters', describeFault(result.error));
}

async function readJson(req: IncomingMessage, maxMs: number): Promise<unknown> {
  try {
    return JSON.parse((await readBody(req, 400_000, maxMs)).toString('utf8'));
  } catch (error) {
    if (error instanceof SlowRequest) throw new RpError('requestTimeout', 'The request took too long');
    throw new RpError('invalidParameters', error instanceof LargeRequest ? 'Too large' : 'Not JSON');
  }
}

function collected(order: Order) {
  const { orderRef, status, hintCode, completionData } = order;
  return status === 'complete' ? { orderRef, status, completionData } : { orderRef, status, hintCode };
}

function playFault(kind: Fault['kind'], req: IncomingMessage, res: ServerResponse): void {
  if (kind === 'hang') return;
  if (kind === 'drop') req.socket.destroy();
  else if (kind === 'garbage')
    res.writeHead(200, { 'content-type': 'application/json' }).end('{"orderRef": <html>');
  else throw new RpError(kind, 'Fault on demand');
}

/** Answers `/rp/…`: the four methods of the RP API v6.0. `needsClientCertificate` is for mTLS. */
export function createRpApi(
  book: OrderBook,
  faults: ReturnType<typeof createFaults>,
  options: { requestMs: number; needsClientCertificate: boolean },
) {
  function perform(method: Method, body: unknown): unknown {
    const noSuchOrder = () => new RpError('invalidParameters', 'No such order');
    if (method === 'collect') {
      const order = book.collect(parse(orderRefRequest, body).orderRef);
      if (!order) throw noSuchOrder();
      return collected(order);
    }
    if (method === 'cancel') {
      if (!book.cancel(parse(orderRefRequest, body).orderRef)) throw noSuchOrder();
      return {};
    }
    const order = book.create(method, parse(startRequest[method], body));
    if (order === 'alreadyInProgress') {
      throw new RpError('alreadyInProgress', 'Order already in progress for the personal number');
    }
    const { orderRef, autoStartToken, qrStartToken, qrStartSecret } = order;
    return { orderRef, autoStartToken, qrStartToken, qrStartSecret };
  }

  async function answer(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const [, name] = /^\/rp\/v6\.0\/(\w+)$/.exec(path) ?? [];
    if (!isMethod(name)) throw new RpError('notFound', 'No such path');
    if (options.needsClientCertificate && !(req.socket as TLSSocket).authorized) {
      throw new RpError('unauthorized', 'A client certificate is needed');
    }
    const fault = faults.take(name);
    if (fault) return playFault(fault, req, res);
    if (req.method !== 'POST') throw new RpError('methodNotAllowed', 'Only POST is allowed');
    if (req.headers['content-type'] !== 'application/json') {
      throw new RpError('unsupportedMediaType', 'Content-Type must be application/json, without parameters');
    }
    sendJson(res, 200, perform(name, await readJson(req, options.requestMs)));
  }

  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    try {
      await answer(req, res, path);
    } catch (error) {
      if (!(error instanceof RpError)) throw error;
      if (error.code === 'requestTimeout') res.setHeader('connection', 'close');
      if (error.code === 'methodNotAllowed') res.setHeader('allow', 'POST');
      sendJson(res, ERROR_STATUS[error.code], { errorCode: error.code, details: error.message });
    }
  };
}
