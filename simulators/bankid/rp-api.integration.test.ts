import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { base64, bankidClient } from '../testing/bankid-client.ts';
import { startSimulator, type Simulator } from '../testing/start-simulator.ts';

const LEILA = '199511242381';
const EMIL = '200002292399';
const ip = { endUserIp: '192.0.2.7' };

let simulator: Simulator;
let bankid: ReturnType<typeof bankidClient>;

beforeAll(async () => {
  simulator = await startSimulator('bankid', {
    PORT: '0',
    BANKID_START_MS: '3000',
    BANKID_ORDER_MS: '3000',
    BANKID_COMPLETED_MS: '1000',
    BANKID_FAILED_MS: '1200',
    BANKID_REQUEST_MS: '300',
  });
  bankid = bankidClient(simulator);
});
beforeEach(() => bankid.post('/control/reset', {}));
afterAll(() => simulator.stop());

const error = (status: number, errorCode: string) => ({
  status,
  body: { errorCode, details: expect.any(String) },
});

describe('the way of an order', () => {
  it('goes from outstandingTransaction over started and userSign to complete, given out once', async () => {
    const order = await bankid.start('auth');
    expect(Object.keys(order).sort()).toEqual([
      'autoStartToken',
      'orderRef',
      'qrStartSecret',
      'qrStartToken',
    ]);
    const pending = (hintCode: string) => ({
      status: 200,
      body: { orderRef: order.orderRef, status: 'pending', hintCode },
    });
    expect(await bankid.collect(order)).toEqual(pending('outstandingTransaction'));
    await bankid.phone(order, 'start');
    expect(await bankid.collect(order)).toEqual(pending('started'));
    await bankid.phone(order, 'start', { person: 'leila-nordin' });
    expect(await bankid.collect(order)).toEqual(pending('userSign'));
    await bankid.phone(order, 'approve', { person: 'leila-nordin' });
    expect((await bankid.collect(order)).body).toEqual({
      orderRef: order.orderRef,
      status: 'complete',
      completionData: {
        user: { personalNumber: LEILA, name: 'Leila Nordin', givenName: 'Leila', surname: 'Nordin' },
        device: { ipAddress: '127.0.0.1', uhi: expect.stringMatching(/^[\w+/]{27}=$/) },
        bankIdIssueDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        signature: expect.any(String),
        ocspResponse: expect.any(String),
      },
    });
    expect(await bankid.collect(order)).toEqual(error(400, 'invalidParameters'));
  });

  it('tells risk and document check when they are asked for', async () => {
    const order = await bankid.start('auth', { returnRisk: true, requirement: { mrtd: true } });
    await bankid.phone(order, 'approve', { person: EMIL });
    expect((await bankid.collect(order)).body.completionData).toMatchObject({
      stepUp: { mrtd: true },
      risk: 'low',
    });
  });

  it('is gone after cancel, and cannot be cancelled twice', async () => {
    const order = await bankid.start('auth');
    expect(await bankid.rp('cancel', { orderRef: order.orderRef })).toEqual({ status: 200, body: {} });
    expect(await bankid.collect(order)).toEqual(error(400, 'invalidParameters'));
    expect(await bankid.rp('cancel', { orderRef: order.orderRef })).toEqual(error(400, 'invalidParameters'));
  });

  it.each(['userCancel', 'certificateErr', 'mrtdVerificationFailed', 'transactionRiskBlocked'])(
    'plays the failure %s, given out once',
    async (hintCode) => {
      const order = await bankid.start('sign');
      await bankid.phone(order, 'hint', { hintCode });
      expect((await bankid.collect(order)).body).toEqual({
        orderRef: order.orderRef,
        status: 'failed',
        hintCode,
      });
      expect(await bankid.collect(order)).toEqual(error(400, 'invalidParameters'));
    },
  );

  it.each(['userMrtd', 'userFace', 'userStepUp', 'processing', 'noClient'])(
    'plays the pending %s',
    async (hintCode) => {
      const order = await bankid.start('auth');
      await bankid.phone(order, 'hint', { hintCode });
      expect((await bankid.collect(order)).body).toMatchObject({ status: 'pending', hintCode });
    },
  );
});

describe('life times', () => {
  it('startFailed without an app, expiredTransaction without an answer', async () => {
    const [idle, opened] = [await bankid.start('auth'), await bankid.start('auth')];
    await bankid.phone(opened, 'start', { person: EMIL });
    await pause(3100);
    expect((await bankid.collect(idle)).body.hintCode).toBe('startFailed');
    expect((await bankid.collect(opened)).body.hintCode).toBe('expiredTransaction');
  });

  it('an outcome cannot be collected too late', async () => {
    const [complete, failed] = [await bankid.start('auth'), await bankid.start('auth')];
    await bankid.phone(complete, 'approve', { person: EMIL });
    await bankid.phone(failed, 'cancel');
    await pause(1300);
    expect(await bankid.collect(complete)).toEqual(error(400, 'invalidParameters'));
    expect(await bankid.collect(failed)).toEqual(error(400, 'invalidParameters'));
  });
});

describe('the required person', () => {
  const requirement = { personalNumber: LEILA };

  it('is the only one who can sign', async () => {
    const order = await bankid.start('sign', { requirement });
    expect(await bankid.phone(order, 'approve', { person: EMIL })).toEqual({
      status: 409,
      body: { problem: 'wrongPerson' },
    });
    expect((await bankid.collect(order)).body).toMatchObject({ status: 'pending', hintCode: 'started' });
    expect((await bankid.phone(order, 'approve', { person: LEILA })).status).toBe(200);
    expect((await bankid.collect(order)).body.status).toBe('complete');
  });

  it('can be passed by on demand, to see that the relying party compares', async () => {
    const order = await bankid.start('sign', { requirement });
    await bankid.phone(order, 'approve', { person: EMIL, force: true });
    expect((await bankid.collect(order)).body.completionData).toMatchObject({
      user: { personalNumber: EMIL },
    });
  });

  it('has one order at a time: alreadyInProgress, and the first is cancelled', async () => {
    const first = await bankid.start('sign', { requirement });
    const second = { ...ip, requirement, userVisibleData: base64('Text') };
    expect(await bankid.rp('sign', second)).toEqual(error(400, 'alreadyInProgress'));
    expect((await bankid.collect(first)).body).toMatchObject({ status: 'failed', hintCode: 'cancelled' });
    expect((await bankid.rp('sign', second)).status).toBe(200);
  });
});

describe('invalidParameters', () => {
  const text = base64('Text');
  const long = (length: number) => 'QUFB'.repeat(length / 4);
  it.each<[string, string, unknown]>([
    ['no address', 'auth', {}],
    ['an address that is none', 'auth', { endUserIp: '192.0.2.300' }],
    ['start by personal number', 'auth', { ...ip, personalNumber: LEILA }],
    ['a personal number with a hyphen', 'auth', { ...ip, requirement: { personalNumber: '19900101-2385' } }],
    ['an unknown requirement', 'auth', { ...ip, requirement: { tokenStartRequired: true } }],
    ['an unknown card reader', 'auth', { ...ip, requirement: { cardReader: 'class3' } }],
    ['text that is not base64', 'auth', { ...ip, userVisibleData: 'å' }],
    ['text that is not UTF-8', 'auth', { ...ip, userVisibleData: '/w==' }],
    ['too long a text to identify by', 'auth', { ...ip, userVisibleData: long(1504) }],
    ['an unknown text format', 'auth', { ...ip, userVisibleDataFormat: 'html' }],
    ['a return address that is none', 'auth', { ...ip, returnUrl: 'tillbaka' }],
    ['web and app at once', 'auth', { ...ip, web: { userAgent: 'x' }, app: { deviceOS: 'x' } }],
    ['too long a user agent', 'auth', { ...ip, web: { userAgent: 'x'.repeat(257) } }],
    ['nothing to sign', 'sign', ip],
    ['an empty text to sign', 'sign', { ...ip, userVisibleData: '' }],
    ['too long a text to sign', 'sign', { ...ip, userVisibleData: long(40_004) }],
    ['too much hidden data', 'sign', { ...ip, userVisibleData: text, userNonVisibleData: long(200_004) }],
    ['an orderRef that is none', 'collect', { orderRef: 'x' }],
    ['an unknown order', 'collect', { orderRef: '131daac9-16c6-4618-beb0-365768f37288' }],
    ['an unknown order to cancel', 'cancel', { orderRef: '131daac9-16c6-4618-beb0-365768f37288' }],
    ['what is not JSON', 'auth', '{"endUserIp":'],
    ['far too large a request', 'auth', JSON.stringify({ endUserIp: 'x'.repeat(500_000) })],
  ])('for %s', async (_name, method, body) => {
    expect(await bankid.rp(method, body)).toEqual(error(400, 'invalidParameters'));
  });

  it('is not answered to the longest texts, and not to IPv6', async () => {
    const sign = {
      endUserIp: '2001:db8::7',
      userVisibleData: long(40_000),
      userNonVisibleData: long(200_000),
    };
    expect((await bankid.rp('sign', sign)).status).toBe(200);
    expect((await bankid.rp('auth', { ...ip, userVisibleData: long(1500) })).status).toBe(200);
  });
});

describe('the other error codes', () => {
  const send = async (path: string, init: RequestInit) => {
    const answer = await fetch(simulator.address + path, init);
    return { status: answer.status, body: await answer.json() };
  };

  it('notFound for another path', async () => {
    for (const path of ['/rp/v6.0/phone/auth', '/rp/v5.1/auth', '/rp/v6.0/'])
      expect(await send(path, { method: 'POST' })).toEqual(error(404, 'notFound'));
  });

  it('methodNotAllowed for all but POST', async () => {
    expect(await send('/rp/v6.0/collect', { method: 'GET' })).toEqual(error(405, 'methodNotAllowed'));
  });

  it('unsupportedMediaType for a missing or wrong type, and for a charset', async () => {
    for (const type of [
      'text/plain',
      'application/json; charset=utf-8',
      'application/x-www-form-urlencoded',
    ]) {
      const init = { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(ip) };
      expect(await send('/rp/v6.0/auth', init)).toEqual(error(415, 'unsupportedMediaType'));
    }
  });

  it('requestTimeout when the request does not arrive in time', async () => {
    const { port } = new URL(simulator.address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /rp/v6.0/auth HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    );
    const [answer] = await new Promise<Buffer[]>((resolve) => socket.on('data', (data) => resolve([data])));
    expect(String(answer)).toMatch(/^HTTP\/1.1 408 [^]*"errorCode":"requestTimeout"/);
    socket.destroy();
  });

  it.each([
    ['maintenance', 503],
    ['internalError', 500],
    ['tooManyRequests', 429],
    ['unauthorized', 401],
    ['requestTimeout', 408],
  ])('%s on demand, for as many calls as asked and no more', async (kind, status) => {
    const order = await bankid.start('auth');
    await bankid.post('/control/faults', { kind, method: 'collect', count: 2 });
    expect((await bankid.rp('auth', ip)).status).toBe(200);
    expect(await bankid.collect(order)).toEqual(error(status, kind));
    expect(await bankid.collect(order)).toEqual(error(status, kind));
    expect((await bankid.collect(order)).status).toBe(200);
  });

  it('no answer, a cut connection and garbage on demand', async () => {
    const call = () =>
      fetch(`${simulator.address}/rp/v6.0/auth`, { method: 'POST', signal: AbortSignal.timeout(200) });
    await bankid.post('/control/faults', { kind: 'hang' });
    await expect(call()).rejects.toThrow('timeout');
    await bankid.post('/control/faults', { kind: 'drop' });
    await expect(call()).rejects.toThrow('fetch failed');
    await bankid.post('/control/faults', { kind: 'garbage' });
    const answer = await call();
    expect(answer.status).toBe(200);
    await expect(answer.json()).rejects.toThrow(SyntaxError);
    expect((await bankid.post('/control/faults', { kind: 'eldsvåda' })).status).toBe(400);
  });
});

describe('the process', () => {
  it('answers /halsa, has logged one line alone, and no personal number', async () => {
    expect((await fetch(`${simulator.address}/halsa`)).status).toBe(200);
    expect(simulator.output()).toMatch(/^bankid simulator listening on http:\/\/127\.0\.0\.1:\d+\n$/);
  });

  it('stops cleanly on SIGTERM and says in one line what is missing', async () => {
    const other = await startSimulator('bankid', { PORT: '0' });
    expect(await other.stop()).toBe(0);
    await expect(startSimulator('bankid', {})).rejects.toThrow('PORT is missing');
    const { port } = new URL(simulator.address);
    await expect(startSimulator('bankid', { PORT: port })).rejects.toThrow(`port ${port} is taken`);
    await expect(startSimulator('bankid', { PORT: '0', BANKID_ORDER_MS: 'snart' })).rejects.toThrow(
      'BANKID_ORDER_MS',
    );
  });
});
