import { describe, expect, it } from 'vitest';
import { createOrderBook, type Order } from './orders.ts';

const LEILA = '199511242381';
const EMIL = '200002292399';

/** BankID's own life times, and a clock that the test moves. */
function bookAt(start = 1_000_000) {
  let now = start;
  const durations = {
    start: 30_000,
    order: 180_000,
    completed: 180_000,
    failed: 300_000,
    qrWindow: 5,
    request: 10_000,
  };
  const book = createOrderBook(durations, () => now);
  const order = (requirement?: { personalNumber: string }): Order => {
    const created = book.create('auth', { endUserIp: '192.0.2.7', requirement });
    if (created === 'alreadyInProgress') throw new Error(created);
    return created;
  };
  return { book, order, wait: (ms: number) => void (now += ms) };
}

const answer = {
  user: { personalNumber: LEILA, name: '', givenName: '', surname: '' },
  device: { ipAddress: '192.0.2.7', uhi: '' },
  bankIdIssueDate: '2025-03-17',
  signature: '',
  ocspResponse: '',
};

describe('life times', () => {
  it('fails with startFailed when no app has started after 30 s', () => {
    const { book, order, wait } = bookAt();
    const { orderRef } = order();
    wait(29_999);
    expect(book.collect(orderRef)).toMatchObject({ status: 'pending', hintCode: 'outstandingTransaction' });
    wait(1);
    expect(book.collect(orderRef)).toMatchObject({ status: 'failed', hintCode: 'startFailed' });
  });

  it('fails with expiredTransaction when the person does not answer in time', () => {
    const { book, order, wait } = bookAt();
    const started = order();
    wait(20_000);
    book.open(started, 'qr', LEILA);
    wait(179_999);
    expect(book.collect(started.orderRef)).toMatchObject({ status: 'pending', hintCode: 'userSign' });
    wait(1);
    expect(book.collect(started.orderRef)).toMatchObject({
      status: 'failed',
      hintCode: 'expiredTransaction',
    });
  });

  it('keeps a completed order for 3 minutes, and no longer', () => {
    const { book, order, wait } = bookAt();
    const [kept, lost] = [order(), order()];
    book.complete(kept, answer);
    book.complete(lost, answer);
    wait(180_000);
    expect(book.collect(kept.orderRef)?.status).toBe('complete');
    wait(1);
    expect(book.collect(lost.orderRef)).toBeUndefined();
  });

  it('keeps a failed order for 5 minutes, counted from the moment it failed', () => {
    const { book, order, wait } = bookAt();
    const [kept, lost] = [order(), order()];
    wait(30_000 + 300_000);
    expect(book.collect(kept.orderRef)?.hintCode).toBe('startFailed');
    wait(1);
    expect(book.collect(lost.orderRef)).toBeUndefined();
  });

  it('gives an outcome out once, while the phone still knows the order', () => {
    const { book, order } = bookAt();
    const done = order();
    book.complete(done, answer);
    expect(book.collect(done.orderRef)?.status).toBe('complete');
    expect(book.collect(done.orderRef)).toBeUndefined();
    expect(book.find(done.id)?.status).toBe('complete');
  });
});

describe('who may answer', () => {
  it('leaves an order that waits for someone else at started, until startFailed', () => {
    const { book, order, wait } = bookAt();
    const leilas = order({ personalNumber: LEILA });
    expect(book.open(leilas, 'autostart', EMIL)).toBe('wrongPerson');
    expect(leilas).toMatchObject({ status: 'pending', hintCode: 'started', personalNumber: undefined });
    wait(30_000);
    expect(book.collect(leilas.orderRef)).toMatchObject({ status: 'failed', hintCode: 'startFailed' });
  });

  it('lets the choice of person be made again on the same device', () => {
    const { book, order } = bookAt();
    const leilas = order({ personalNumber: LEILA });
    book.open(leilas, 'autostart', EMIL);
    expect(book.open(leilas, 'autostart', LEILA)).toBeUndefined();
    expect(leilas).toMatchObject({ hintCode: 'userSign', personalNumber: LEILA });
  });

  it('cancels the order that the same person had open before', () => {
    const { book, order } = bookAt();
    const [first, second] = [order(), order()];
    book.open(first, 'qr', LEILA);
    book.open(second, 'qr', LEILA);
    expect(first).toMatchObject({ status: 'failed', hintCode: 'cancelled' });
    expect(second.status).toBe('pending');
  });

  it('refuses a second order for a required person and aborts the first', () => {
    const { book, order } = bookAt();
    const first = order({ personalNumber: LEILA });
    const request = { endUserIp: '192.0.2.7', requirement: { personalNumber: LEILA } };
    expect(book.create('sign', request)).toBe('alreadyInProgress');
    expect(book.collect(first.orderRef)).toMatchObject({ status: 'failed', hintCode: 'cancelled' });
    expect(book.create('sign', request)).not.toBe('alreadyInProgress');
  });

  it('asks for the id document first when mrtd is required', () => {
    const { book } = bookAt();
    const order = book.create('auth', { endUserIp: '192.0.2.7', requirement: { mrtd: true } });
    if (order === 'alreadyInProgress') throw new Error(order);
    book.open(order, 'qr', LEILA);
    expect(order.hintCode).toBe('userMrtd');
  });
});
