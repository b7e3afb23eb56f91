import 'server-only';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import { ord, slug } from '../values';
import { barn, barnAt, textAt, type Element } from '../xml';
import { failed, SKAL, signal, told, type Delsvar } from './delsvar';

function fordonSignal(fordon: Element): Signal {
  const read = (namn: string) => ord(textAt(fordon, namn));
  const slag = read('fordonsslag')?.toLowerCase() ?? 'fordon av okänt slag';
  const modell = [read('fabrikat'), read('handelsbeteckning')].filter((part) => part !== undefined).join(' ');
  const ar = read('fordonsar');
  const text = [slag, modell, ar && `årsmodell ${ar}`].filter(Boolean).join(', ');
  return signal('TNS', 'fordon', slug(`${slag} ${modell} ${ar ?? ''}`), `Äger ett fordon: ${text}.`);
}

/** Kept: kind, make, model and year, which is what a value is judged by. The registration number is dropped. */
export function readTns(data: Element): Delsvar {
  const resultat = textAt(data, 'resultat');
  if (resultat === undefined) return failed('TNS', SKAL.olasligt('TNS'));
  if (resultat !== 'OK') return failed('TNS', SKAL.kundeInte('TNS'));
  const fordon = barn(barnAt(data, 'fordonsinnehav'), 'fordon');
  const brister = fordon.some((one) => textAt(one, 'fordonsslag') === undefined);
  return told('TNS', {
    inkomster: [],
    signaler: fordon.map(fordonSignal),
    brister: brister ? [SKAL.delvisOlasligt('TNS')] : [],
    tomt: fordon.length === 0,
  });
}
