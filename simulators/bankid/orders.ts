import { randomBytes, randomUUID } from 'node:crypto';
import type { Durations } from './config.ts';
import type { CompletionData, Kind } from './protocol.ts';
import { readQr } from './qr.ts';
import type { StartRequest } from './request-schema.ts';

type StartedBy = 'autostart' | 'qr';

/** Why the app on the phone cannot go on with an order. */
export type Problem = 'badCode' | 'unknownOrder' | 'wrongHmac' | 'oldCode' | 'used' | 'gone' | 'wrongPerson';

/** One order as the service knows it. Only the functions of the order book change it. */
export interface Order {
  readonly id: string;
  readonly orderRef: string;
  readonly autoStartToken: string;
  readonly qrStartToken: string;
  readonly qrStartSecret: string;
  readonly kind: Kind;
  readonly request: StartRequest;
  readonly createdAt: number;
  status: 'pending' | 'failed' | 'complete';
  hintCode: string;
  startedAt?: number;
  startedBy?: StartedBy;
  personalNumber?: string;
  endedAt?: number;
  /** The outcome has been given out: the phone still knows the order, the relying party no longer. */
  collected?: boolean;
  completionData?: CompletionData;
}

export type OrderBook = ReturnType<typeof createOrderBook>;

/** All orders, in memory, with their life times. `clock` gives milliseconds since 1970. */
export function createOrderBook(durations: Durations, clock: () => number = Date.now) {
  const orders = new Map<string, Order>();

  function end(order: Order, status: 'failed' | 'complete', hintCode: string, at: number): void {
    Object.assign(order, { status, hintCode, endedAt: at });
  }

  /** Carries out what time alone has done to the order. False when the order no longer exists. */
  function settle(order: Order): boolean {
    const now = clock();
    if (order.status === 'pending') {
      const bound = order.personalNumber !== undefined;
      const deadline = (order.startedAt ?? order.createdAt) + (bound ? durations.order : durations.start);
      if (now >= deadline) end(order, 'failed', bound ? 'expiredTransaction' : 'startFailed', deadline);
    }
    const kept = order.status === 'complete' ? durations.completed : durations.failed;
    if (order.endedAt === undefined || now <= order.endedAt + kept) return true;
    orders.delete(order.orderRef);
    return false;
  }

  const all = () => [...orders.values()].filter(settle);

  /** Starts an order, or says that one is under way for the required person, which is then aborted. */
  function create(kind: Kind, request: StartRequest): Order | 'alreadyInProgress' {
    const required = request.requirement?.personalNumber;
    const other = all().find(
      (order) =>
        required !== undefined &&
        order.status === 'pending' &&
        (order.personalNumber ?? order.request.requirement?.personalNumber) === required,
    );
    if (other) {
      end(other, 'failed', 'cancelled', clock());
      return 'alreadyInProgress';
    }
    const order: Order = {
      id: randomBytes(9).toString('base64url'),
      orderRef: randomUUID(),
      autoStartToken: randomUUID(),
      qrStartToken: randomUUID(),
      qrStartSecret: randomUUID(),
      kind,
      request,
      createdAt: clock(),
      status: 'pending',
      hintCode: 'outstandingTransaction',
    };
    orders.set(order.orderRef, order);
    return order;
  }

  /** The order with this orderRef, or undefined. An ended order is given out once. */
  function collect(orderRef: string): Order | undefined {
    const order = orders.get(orderRef);
    if (!order || !settle(order) || order.collected) return undefined;
    order.collected = order.status !== 'pending';
    return order;
  }

  /** Takes a pending order away. False when there is none. */
  function cancel(orderRef: string): boolean {
    const order = orders.get(orderRef);
    return order !== undefined && settle(order) && order.status === 'pending' && orders.delete(orderRef);
  }

  /** Finds by the phone's own id, by orderRef or by autoStartToken. */
  function find(key: string): Order | undefined {
    return all().find((order) => [order.id, order.orderRef, order.autoStartToken].includes(key));
  }

  /** Orders that no app has taken up yet, newest first. */
  function waiting(): Order[] {
    return all()
      .filter((order) => order.status === 'pending' && order.personalNumber === undefined)
      .reverse();
  }

  /** Reads an animated QR code as the app's camera does. */
  function scan(text: string): Order | Problem {
    const code = readQr(text);
    if (!code) return 'badCode';
    const order = all().find((candidate) => candidate.qrStartToken === code.qrStartToken);
    if (!order) return 'unknownOrder';
    if (!code.isSignedWith(order.qrStartSecret)) return 'wrongHmac';
    const age = Math.floor((clock() - order.createdAt) / 1000);
    if (code.time < age - durations.qrWindow || code.time > age + 1) return 'oldCode';
    return order.startedAt === undefined ? order : 'used';
  }

  /**
   * The app has the order before it. Without a person there is no usable BankID yet (`started`); the wrong
   * person leaves it so. With the right one it waits for the code (`userSign`), and an earlier order that
   * the same person had open is `cancelled`. On the same device the choice of person can be made again.
   */
  function open(order: Order, by: StartedBy, personalNumber?: string): Problem | undefined {
    if (order.status !== 'pending') return 'gone';
    if (personalNumber !== undefined && order.personalNumber === personalNumber) return undefined;
    if (order.startedBy !== undefined && (order.startedBy === 'qr' || by === 'qr')) return 'used';
    Object.assign(order, {
      startedAt: clock(),
      startedBy: by,
      hintCode: 'started',
      personalNumber: undefined,
    });
    if (personalNumber === undefined) return undefined;
    const required = order.request.requirement?.personalNumber;
    if (required !== undefined && required !== personalNumber) return 'wrongPerson';
    for (const other of all()) {
      if (other.status === 'pending' && other.personalNumber === personalNumber) {
        end(other, 'failed', 'cancelled', clock());
      }
    }
    order.personalNumber = personalNumber;
    order.hintCode = order.request.requirement?.mrtd ? 'userMrtd' : 'userSign';
    return undefined;
  }

  /** The person has entered the code. False when the order is no longer pending. */
  function complete(order: Order, completionData: CompletionData): boolean {
    if (order.status !== 'pending') return false;
    order.completionData = completionData;
    end(order, 'complete', '', clock());
    return true;
  }

  /** Ends a pending order with a failure hint. False when it is no longer pending. */
  function fail(order: Order, hintCode: string): boolean {
    if (order.status !== 'pending') return false;
    end(order, 'failed', hintCode, clock());
    return true;
  }

  return { create, collect, cancel, find, waiting, scan, open, complete, fail, clear: () => orders.clear() };
}
