/** A BankID simulator for the test file that imports this, and the phone's side of it. */
import { afterAll } from 'vitest';
import { startSimulator } from '@/simulators/testing/start-simulator';

const simulator = await startSimulator('bankid', { PORT: '0' });
process.env.BANKID_URL = `${simulator.address}/rp/v6.0`;
process.env.BANKID_START = `${simulator.address}/`;
afterAll(() => simulator.stop());

type Shown = { orderRef: string; status: string; visibleText?: string };

async function post(path: string, body: unknown = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(simulator.address + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function must(path: string, body?: unknown): Promise<void> {
  const answer = await post(path, body);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

/** The phone of a test person: `person` is an id of simulators/bankid/persons.json. */
export const phone = {
  orders: async () => (await (await fetch(`${simulator.address}/phone/orders`)).json()) as Shown[],
  approve: (orderRef: string, person: string) => must(`/phone/orders/${orderRef}/approve`, { person }),
  /** As `approve`, also where the order is for somebody else. */
  force: (orderRef: string, person: string) =>
    must(`/phone/orders/${orderRef}/approve`, { person, force: true }),
  cancel: (orderRef: string) => must(`/phone/orders/${orderRef}/cancel`),
  hint: (orderRef: string, hintCode: string) => must(`/phone/orders/${orderRef}/hint`, { hintCode }),
  /** @returns the HTTP status: 200 when the code opened an order */
  scan: async (qr: string, person: string) => (await post('/phone/scan', { qr, person })).status,
};

/** Makes the next call fail: any error code of BankID's, or `hang`, `drop`, `garbage`. */
export const fault = (kind: string, method: 'auth' | 'sign' | 'collect' | 'cancel', count = 1) =>
  must('/control/faults', { kind, method, count });

/** How many calls still have to fail. */
export async function faultsLeft(): Promise<number> {
  const { faults } = (await (await fetch(`${simulator.address}/control/faults`)).json()) as {
    faults: { count: number }[];
  };
  return faults.reduce((sum, { count }) => sum + count, 0);
}

/** Forgets every order and fault. */
export const resetBankid = () => must('/control/reset');
