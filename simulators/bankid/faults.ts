import { z } from 'zod';
import { ERROR_STATUS, type ErrorCode, type Method } from './protocol.ts';

const codes = Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]];

/** `hang` never answers, `drop` cuts the connection, `garbage` answers 200 with what is not JSON. */
export const faultRequest = z.strictObject({
  kind: z.enum([...codes, 'hang', 'drop', 'garbage']),
  method: z.enum(['auth', 'sign', 'collect', 'cancel']).optional(),
  count: z.int().min(1).max(1000).default(1),
});

export type Fault = z.infer<typeof faultRequest>;

/** Faults that wait for the next calls. */
export function createFaults() {
  let waiting: Fault[] = [];

  /** The fault for this call, used up by one; undefined when it shall succeed. */
  function take(method: Method): Fault['kind'] | undefined {
    const fault = waiting.find((candidate) => candidate.method === undefined || candidate.method === method);
    if (!fault) return undefined;
    fault.count -= 1;
    waiting = waiting.filter((candidate) => candidate.count > 0);
    return fault.kind;
  }

  return {
    take,
    add: (fault: Fault) => void waiting.push(fault),
    list: () => waiting,
    clear: () => {
      waiting = [];
    },
  };
}
