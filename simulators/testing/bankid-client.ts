import { createHmac } from 'node:crypto';
import type { Simulator } from './start-simulator.ts';

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

interface StartedOrder {
  readonly orderRef: string;
  readonly autoStartToken: string;
  readonly qrStartToken: string;
  readonly qrStartSecret: string;
}

export const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** The animated QR code of an order, `time` whole seconds after it was answered. */
export function qrCode(order: StartedOrder, time: number, secret = order.qrStartSecret): string {
  const hmac = createHmac('sha256', secret).update(String(time)).digest('hex');
  return `bankid.${order.qrStartToken}.${time}.${hmac}`;
}

/** Talks to the simulator as a relying party and as a test would, over HTTP. */
export function bankidClient(simulator: Simulator) {
  async function post(path: string, body: unknown): Promise<Answer> {
    const answer = await fetch(simulator.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  const rp = (method: string, body: unknown) => post(`/rp/v6.0/${method}`, body);

  async function start(method: 'auth' | 'sign', more: Record<string, unknown> = {}): Promise<StartedOrder> {
    const text = method === 'sign' ? { userVisibleData: base64('Jag ansöker om bistånd.') } : {};
    const { status, body } = await rp(method, { endUserIp: '192.0.2.7', ...text, ...more });
    if (status !== 200) throw new Error(`${method}: ${status} ${JSON.stringify(body)}`);
    return body as unknown as StartedOrder;
  }

  const collect = ({ orderRef }: { orderRef: string }) => rp('collect', { orderRef });

  /** Does something to an order at the phone, by the control API. */
  const phone = (order: StartedOrder, action: string, body: unknown = {}) =>
    post(`/phone/orders/${order.orderRef}/${action}`, body);

  return { post, rp, start, collect, phone };
}
