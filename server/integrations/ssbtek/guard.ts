import 'server-only';
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel';
import { SsbtekError } from './errors';
import type { SsbtekSettings } from './settings';

/** ok: calls go through. nere: they are refused unasked. provar: the next call is let through to see. */
export type SsbtekLage = 'ok' | 'nere' | 'provar';

export type Guard = {
  run: <T>(call: () => Promise<T>) => Promise<T>;
  lage: () => SsbtekLage;
};

const DOWN: ReadonlySet<string> = new Set(['anslutning', 'certifikat', 'tid', 'skrap']);

const is = (error: unknown, orsaker: ReadonlySet<string>): boolean =>
  error instanceof SsbtekError && orsaker.has(error.orsak);

/**
 * One new try when the connection broke, and a rest when nothing answers. A time-out is not tried again: each call discloses
 * that the person applies, and an answer that takes too long is no quicker the second time. A SOAP fault is an answer, about
 * one question, and says nothing of the next.
 */
export function createGuard({ omforsokMs, brytEfter, provaEfterMs }: SsbtekSettings): Guard {
  const again = retry(
    handleWhen((error) => is(error, new Set(['anslutning']))),
    { maxAttempts: 1, backoff: new ExponentialBackoff({ initialDelay: omforsokMs, maxDelay: omforsokMs }) },
  );
  const breaker = circuitBreaker(
    handleWhen((error) => is(error, DOWN)),
    { halfOpenAfter: provaEfterMs, breaker: new ConsecutiveBreaker(brytEfter) },
  );
  let opened = 0;
  breaker.onBreak(() => {
    opened = performance.now();
  });
  const policy = wrap(breaker, again);
  return {
    run: async (call) => {
      try {
        return await policy.execute(call);
      } catch (error) {
        if (error instanceof BrokenCircuitError) throw new SsbtekError('vantar', 'bruten krets');
        throw error;
      }
    },
    lage: () => {
      if (breaker.state === CircuitState.Closed) return 'ok';
      if (breaker.state === CircuitState.HalfOpen) return 'provar';
      return performance.now() - opened >= provaEfterMs ? 'provar' : 'nere';
    },
  };
}
