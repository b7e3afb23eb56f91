import type { OrderBook, Order, Problem } from './orders.ts';
import { completionFor } from './completion.ts';
import { findPerson, type Person } from './persons.ts';
import { FAILURE_HINTS, PENDING_HINTS } from './protocol.ts';
import type { createSigner } from './signature.ts';

/** What a person, or a test, does at the phone. Shared by the phone's pages and the control API. */
export function createPhone(book: OrderBook, signer: ReturnType<typeof createSigner>) {
  /** Reads a QR code and opens its order for the person. */
  function scan(text: string, person: Person): { order: Order; problem?: Problem } | { problem: Problem } {
    const order = book.scan(text);
    if (typeof order === 'string') return { problem: order };
    const problem = book.open(order, 'qr', person.personalNumber);
    return problem ? { order, problem } : { order };
  }

  /** Opens by the autostart token, as on the same device. Without a person, it is only `started`. */
  function open(order: Order, person?: Person): Problem | undefined {
    return book.open(order, 'autostart', person?.personalNumber);
  }

  /** The person who has the order open enters the code. `phoneIp` is where the phone is. */
  function approve(order: Order, phoneIp: string): boolean {
    const person = findPerson(order.personalNumber);
    return person !== undefined && book.complete(order, completionFor(order, person, phoneIp, signer));
  }

  /** As if BankID let the wrong person through: to see that the relying party checks for itself. */
  function force(order: Order, person: Person, phoneIp: string): boolean {
    return book.complete(order, completionFor(order, person, phoneIp, signer));
  }

  /** Plays a failure hint, or sets the hint of a pending order. False for an unknown hint or an ended order. */
  function play(order: Order, hintCode: string): boolean {
    if (hintCode in FAILURE_HINTS) return book.fail(order, hintCode);
    if (!(hintCode in PENDING_HINTS) || order.status !== 'pending') return false;
    order.hintCode = hintCode;
    return true;
  }

  return { scan, open, approve, force, play };
}

export type Phone = ReturnType<typeof createPhone>;

/**
 * Where the phone goes when the person is done: the relying party's `returnUrl` before the `redirect` of the
 * start link, and nowhere when the order was started by QR or the address is not http(s).
 */
export function returnAddress(order: Order, redirect: string | null): string | undefined {
  if (order.startedBy !== 'autostart') return undefined;
  const address = order.request.returnUrl ?? redirect ?? '';
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}
