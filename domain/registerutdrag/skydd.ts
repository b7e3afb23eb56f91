import type { Myndighet, Uppslag } from '../beslutsstod/underlag-ekonomi.ts';
import type { Utdragsrad } from './registerutdrag.ts';
import { hasTold } from './uppslag.ts';

/** The agencies that carry the mark for protected personal data about everyone they know. */
const BERATTAR: readonly Myndighet[] = ['FK', 'AF'];

/**
 * Has one of these people protected personal data? "nej" only when Försäkringskassan and Arbetsförmedlingen have told so
 * about each of them: by the mark itself, or by an answer that is whole and has no mark.
 */
export function skyddOf(rows: readonly Utdragsrad[], uppslag: readonly Uppslag[]): 'ja' | 'nej' | 'okant' {
  const marks = rows.flatMap(({ vem, utdrag }) =>
    (utdrag?.signaler ?? []).filter(({ typ }) => typ === 'skyddad').map((signal) => ({ ...signal, vem })),
  );
  if (marks.some(({ varde }) => varde === 'ja')) return 'ja';
  const clear = (vem: string, myndighet: Myndighet): boolean => {
    const own = marks.filter((mark) => mark.vem === vem && mark.myndighet === myndighet);
    return own.length > 0 ? own.every(({ varde }) => varde === 'nej') : hasTold(uppslag, vem, [myndighet]);
  };
  const told = rows.every(({ vem }) => BERATTAR.every((myndighet) => clear(vem, myndighet)));
  return rows.length > 0 && told ? 'nej' : 'okant';
}
