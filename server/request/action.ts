import 'server-only';
import { now } from '../clock';
import { randomUUID } from 'node:crypto';
import { notFound, redirect, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Handlaggare, Sokande } from '../access/aktor';
import { requireTyp } from '../access/authorise';
import type { Handling } from '../access/may';
import { allowOpen } from '../access/open';
import { log } from '../log';
import { loginWithAtervag } from '../session/atervag';
import { besked } from '../sprak/besked';
import { clientIp, currentAktor } from './current';
import { ExpectedError, LoginRequired, NotYours } from './errors';
import { countTry, LIMITS } from './rate-limit';

/** What a form gets back: faults per field, a message, what was typed. */
export type ActionState = {
  errors?: { name: string; message: string }[];
  values?: Record<string, string>;
  message?: { tone: 'ok' | 'judge' | 'bad'; title: string; text: string };
  /** What another tab or device has saved since the page was drawn, by field. */
  clash?: Record<string, string>;
  /** When it was saved, as it is read: "13:41". */
  savedAt?: string;
  /** New values of hidden fields, such as the draft's version. */
  hidden?: Record<string, string>;
};

export const LOGIN = { sokande: '/logga-in', personal: '/logga-in/personal' } as const;

type Typed = Record<string, string>;
type Spec<Input> = {
  input: z.ZodType<Input>;
  limit?: keyof typeof LIMITS;
  /** Called with what was sent when nobody is logged in any more, before the way to the login. */
  left?: (values: Typed) => Promise<void>;
};
type Asked<Aktor, Input> = { aktor: Aktor; input: Input; nu: Date; ip: string };
type Answer = Promise<ActionState | void>;

/** Strings of a form; files go to route handlers. */
function strings(data: FormData): Record<string, string> {
  const entries = [...data.entries()].filter((e): e is [string, string] => typeof e[1] === 'string');
  return Object.fromEntries(entries.filter(([name]) => !name.startsWith('$ACTION')));
}

/** Says what went wrong without saying how: an expected error in its own words, any other as an event id. */
export function toMessage(error: unknown, where: string): string {
  if (error instanceof ExpectedError) return error.message;
  const handelseId = randomUUID();
  log.error(`oväntat fel i ${where}`, error, { handelseId });
  return `Det du skrev är kvar. Försök igen om en stund, eller ring oss och säg händelse-id ${handelseId}.`;
}

async function answer<State extends ActionState>(
  where: string,
  values: Typed,
  run: () => Promise<State | void>,
  left?: (values: Typed) => Promise<void>,
): Promise<State | ActionState> {
  try {
    return (await run()) ?? {};
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof LoginRequired) {
      await left?.(values);
      redirect(await loginWithAtervag(LOGIN[error.as]));
    }
    if (error instanceof NotYours) notFound();
    const [title, text] = await Promise.all([besked('Det gick inte'), besked(toMessage(error, where))]);
    return { values, message: { tone: 'bad', title, text } };
  }
}

/** session → kind of actor → zod → rate limit → use case (which authorises the row and writes the audit log). */
function wrap<T extends 'sokande' | 'personal', A extends Sokande | Handlaggare, Input>(
  typ: T,
  where: string,
  spec: Spec<Input>,
  run: (asked: Asked<A, Input>) => Answer,
) {
  return async (_before: unknown, data: FormData): Promise<ActionState> => {
    const values = strings(data);
    return answer(
      where,
      values,
      async () => {
        const aktor = requireTyp(await currentAktor(), typ) as unknown as A;
        const input = spec.input.safeParse(values);
        if (!input.success)
          throw new ExpectedError('Något i formuläret kunde inte läsas. Ladda om sidan och försök igen.');
        const nu = now();
        if (spec.limit)
          await countTry(spec.limit, 'personId' in aktor ? aktor.personId : aktor.personalId, nu);
        return run({ aktor, input: input.data, nu, ip: await clientIp() });
      },
      spec.left,
    );
  };
}

/** A server action for a logged-in applicant. */
export const sokandeAction = <Input>(
  where: string,
  spec: Spec<Input>,
  run: (asked: Asked<Sokande, Input>) => Answer,
) => wrap<'sokande', Sokande, Input>('sokande', where, spec, run);

/** A server action for a logged-in member of staff. */
export const personalAction = <Input>(
  where: string,
  spec: Spec<Input>,
  run: (asked: Asked<Handlaggare, Input>) => Answer,
) => wrap<'personal', Handlaggare, Input>('personal', where, spec, run);

/** A server action anyone may call, counted by address. `State` may hold more than a form needs: an answer to show. */
export const oppenAction = <Input, State extends ActionState = ActionState>(
  where: string,
  spec: Spec<Input> & { handling: Handling; limit: keyof typeof LIMITS },
  run: (asked: Omit<Asked<never, Input>, 'aktor'>) => Promise<State | void>,
) => {
  return async (_before: unknown, data: FormData): Promise<State | ActionState> => {
    const values = strings(data);
    return answer(where, values, async () => {
      allowOpen(spec.handling);
      const nu = now();
      const ip = await clientIp();
      await countTry(spec.limit, ip, nu);
      return run({ input: spec.input.parse(values), nu, ip });
    });
  };
};
