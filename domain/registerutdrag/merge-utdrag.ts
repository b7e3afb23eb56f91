import type { Myndighet } from '../beslutsstod/underlag-ekonomi.ts';
import type { Kalla, RegisterutdragInnehall } from './registerutdrag.ts';

/** Has the agency said something that stands until it is asked again? */
const hasAnswered = ({ tillstand }: Kalla): boolean =>
  tillstand !== 'ej_fragad' && tillstand !== 'misslyckad';

/** The newest look-up in which the agency answered; when none did, the newest in which it was asked. */
function sourceOf(utdrag: readonly RegisterutdragInnehall[], myndighet: Myndighet) {
  const of = (wanted: (kalla: Kalla) => boolean) =>
    utdrag.findLast(({ kallor }) => kallor.some((k) => k.myndighet === myndighet && wanted(k)));
  return of(hasAnswered) ?? of(({ tillstand }) => tillstand === 'misslyckad') ?? of(() => true);
}

/**
 * What is known of a person after several look-ups for a month: each agency's newest answer, whole, with its own time. A
 * later try that failed never takes an answer away, and no answer is put together from two.
 *
 * @param utdrag oldest first; at least one
 */
export function mergeUtdrag(utdrag: readonly RegisterutdragInnehall[]): RegisterutdragInnehall {
  const last = utdrag.at(-1);
  if (!last) throw new Error('inget registerutdrag att läsa');
  const agencies = [...new Set(utdrag.flatMap(({ kallor }) => kallor.map((k) => k.myndighet)))];
  const chosen = agencies.flatMap((myndighet) => {
    const from = sourceOf(utdrag, myndighet);
    return from ? [{ myndighet, from }] : [];
  });
  return {
    ...last,
    kallor: chosen.flatMap(({ myndighet, from }) => from.kallor.filter((k) => k.myndighet === myndighet)),
    inkomster: chosen.flatMap(({ myndighet, from }) =>
      from.inkomster.filter((i) => i.myndighet === myndighet),
    ),
    signaler: chosen.flatMap(({ myndighet, from }) => from.signaler.filter((s) => s.myndighet === myndighet)),
  };
}

/** The agencies that must be asked (again): nobody has asked them, or they did not answer. */
export const unanswered = (utdrag: RegisterutdragInnehall | null, asked: readonly Myndighet[]): Myndighet[] =>
  asked.filter((myndighet) => !utdrag?.kallor.some((k) => k.myndighet === myndighet && hasAnswered(k)));
