/** An SMS gateway on this machine, for tests of what is sent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export const SMS_NYCKEL = 'nyckel-for-prov-av-sms';

export type TakenSms = { body: unknown; key: string | undefined };

export async function startSms() {
  const taken: TakenSms[] = [];
  const faults = { status: 0 };
  const server = createServer(async (request, response) => {
    const body: unknown = JSON.parse(await text(request));
    const isKnown = request.headers.authorization === `Bearer ${SMS_NYCKEL}`;
    const status = faults.status || (isKnown ? 202 : 401);
    if (status < 300) taken.push({ body, key: request.headers['idempotency-key']?.toString() });
    response.writeHead(status, status === 302 ? { location: '/annan' } : {}).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1/messages`,
    taken,
    faults,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
