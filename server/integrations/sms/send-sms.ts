import 'server-only';
import { config } from '@/server/config';
import { Leveransfel, type Leveranskod } from '../leveransfel';

const TIMEOUT_MS = 10_000;

export type Sms = {
  /** Names the message: a gateway that is sent the same one twice can tell. */
  id: string;
  till: string;
  text: string;
};

/** True when the city has said by which gateway messages go. */
export const hasSms = (): boolean => config().SMS_URL !== undefined;

function kodOf(status: number): Leveranskod {
  if (status === 400 || status === 422) return 'adress';
  return status >= 500 || status === 408 || status === 429 ? 'svarar_inte' : 'nekar';
}

/**
 * Sends a text message by the gateway's HTTP: JSON with `to` (E.164), `from`, `message` and `id`, the key as a bearer token.
 *
 * @throws Leveransfel when the gateway did not take it
 */
export async function sendSms({ id, till, text }: Sms): Promise<void> {
  const { SMS_URL, SMS_NYCKEL, SMS_AVSANDARE } = config();
  if (!SMS_URL) throw new Leveransfel('nekar');
  const answer = await fetch(SMS_URL, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${SMS_NYCKEL}`,
      'content-type': 'application/json',
      'idempotency-key': id,
    },
    body: JSON.stringify({ to: till, from: SMS_AVSANDARE, message: text, id }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  await answer?.body?.cancel();
  if (!answer) throw new Leveransfel('svarar_inte');
  if (!answer.ok) throw new Leveransfel(kodOf(answer.status));
}
