import 'server-only';
import { pingSsbtek } from '../integrations/ssbtek/fetch-utdrag';
import { log } from '../log';

/**
 * Asks SSBTEK how it is, with nobody's number in the question, and logs when the answer changes: operations know of an
 * outage before anybody has applied.
 */
export function watchSsbtek(): () => Promise<void> {
  let before = '';
  return async () => {
    const { ok, delar, skal } = await pingSsbtek();
    const silent = Object.entries(delar).flatMap(([del, lage]) => (lage === 'svarar' ? [] : [del]));
    const state = ok ? silent.join(' ') : 'svarar inte';
    if (state === before) return;
    before = state;
    if (state === '') log.info('ssbtek: alla svarar igen');
    else log.warn('ssbtek: provet gick inte igenom', { svararInte: state, skal });
  };
}
