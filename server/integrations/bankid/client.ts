import 'server-only';
import { z } from 'zod';
import { post } from './post';

/** BankID RP API v6.0: auth, sign, collect, cancel. The app knows BankID by its address alone. */
const order = z.object({
  orderRef: z.string().min(1),
  autoStartToken: z.string().min(1),
  qrStartToken: z.string().min(1),
  qrStartSecret: z.string().min(1),
});
const user = z.object({
  personalNumber: z.string().regex(/^\d{12}$/u),
  givenName: z.string(),
  surname: z.string(),
});
const completion = z.object({ user, signature: z.string(), ocspResponse: z.string() });
const collected = z.discriminatedUnion('status', [
  z.object({ status: z.literal('pending'), hintCode: z.string().default('unknown') }),
  z.object({ status: z.literal('failed'), hintCode: z.string().default('unknown') }),
  z.object({ status: z.literal('complete'), completionData: completion }),
]);
const failure = z.object({ errorCode: z.string() });

/** An order, and how long its answer took: the QR code counts its seconds from the answer, not from the question. */
export type BankidOrder = z.infer<typeof order> & { tookMs: number };
export type Completion = z.infer<typeof completion>;
export type Collected = z.infer<typeof collected>;

/** BankID's own error code, e.g. `alreadyInProgress`, `maintenance`; `internalError` when it could not be reached. */
export class BankidError extends Error {
  override name = 'BankidError';
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`bankid: ${code}`, options);
    this.code = code;
  }
}

async function call<T>(method: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
  const answer = await post(method, body).catch((cause: unknown) => {
    throw new BankidError('internalError', { cause });
  });
  const known = failure.safeParse(answer.body);
  if (answer.status !== 200) throw new BankidError(known.success ? known.data.errorCode : 'internalError');
  const parsed = schema.safeParse(answer.body);
  if (!parsed.success) throw new BankidError('internalError', { cause: parsed.error });
  return parsed.data;
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

type Common = { endUserIp: string; returnUrl?: string };

async function begin(method: 'auth' | 'sign', body: unknown): Promise<BankidOrder> {
  const asked = performance.now();
  return { ...(await call(method, body, order)), tookMs: Math.round(performance.now() - asked) };
}

/** Begins a login. `visible` is what the app shows: who asks and why. */
export const auth = ({ visible, ...rest }: Common & { visible: string }): Promise<BankidOrder> =>
  begin('auth', { ...rest, userVisibleData: base64(visible), userVisibleDataFormat: 'simpleMarkdownV1' });

/** Begins a signature that only `personalNumber` can give. `hidden` is signed but not shown. */
export const sign = (
  o: Common & { personalNumber: string; visible: string; hidden: string },
): Promise<BankidOrder> => {
  const { personalNumber, visible, hidden, ...rest } = o;
  const body = {
    ...rest,
    requirement: { personalNumber },
    userVisibleData: base64(visible),
    userVisibleDataFormat: 'simpleMarkdownV1',
    userNonVisibleData: base64(hidden),
  };
  return begin('sign', body);
};

/** Asks how it goes; at most every other second. A complete or failed order is told once. */
export const collect = (orderRef: string): Promise<Collected> => call('collect', { orderRef }, collected);

/** Withdraws an order that is under way. */
export const cancel = async (orderRef: string): Promise<void> => {
  await call('cancel', { orderRef }, z.object({}));
};
