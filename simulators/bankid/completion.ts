import { createHash } from 'node:crypto';
import type { Order } from './orders.ts';
import { fullName, type Person } from './persons.ts';
import type { CompletionData } from './protocol.ts';
import type { createSigner } from './signature.ts';

const isLoopback = (ip: string) => ip === '::1' || ip.startsWith('127.');

/** The answer of a person at a phone with the address `phoneIp`, signed by the simulator's key. */
export function completionFor(
  order: Order,
  person: Person,
  phoneIp: string,
  signer: ReturnType<typeof createSigner>,
): CompletionData {
  const { endUserIp, requirement, returnRisk } = order.request;
  const plainIp = phoneIp.replace(/^::ffff:/, '');
  const signature = signer.signOrder(order.kind, order.request, person);
  return {
    user: {
      personalNumber: person.personalNumber,
      name: fullName(person),
      givenName: person.givenName,
      surname: person.surname,
    },
    device: {
      // One machine has several loopback addresses; browser and phone on it are the same device.
      ipAddress: isLoopback(plainIp) && isLoopback(endUserIp) ? endUserIp : plainIp,
      uhi: createHash('sha1').update(`telefon ${person.id}`).digest('base64'),
    },
    bankIdIssueDate: '2025-03-17',
    ...(requirement?.mrtd && { stepUp: { mrtd: true } }),
    signature,
    ocspResponse: Buffer.from(
      `SIMULERAT OCSP-SVAR: good ${createHash('sha256').update(signature).digest('hex')}`,
    ).toString('base64'),
    ...((returnRisk || requirement?.risk) && { risk: 'low' as const }),
  };
}
