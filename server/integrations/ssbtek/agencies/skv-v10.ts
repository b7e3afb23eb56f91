import 'server-only';
import type { Sporsmal } from '../question';
import { isPerson, toOre } from '../values';
import { barn, barnAt, parseXml, textAt, type Element } from '../xml';
import { failed, SKAL, told, type Delsvar } from './delsvar';
import { kapitalSignal } from './skv-v11';

/** Codes of a fault inside Skatteverket. What the other codes mean is not published. */
const INTERNT_FEL = /^9071\d{3}$/u;
const OVERIFIERBAR = 'Svaret från Skatteverket går inte att läsa som ja eller nej.';

function readDocument(part: Element): Element | undefined {
  const xml = textAt(part, 'data', 'svar');
  if (xml === undefined) return undefined;
  try {
    return parseXml(xml);
  } catch {
    return undefined;
  }
}

/** Version 10: XML within a string. Kept: income of capital, by year. */
export function readSkv10(part: Element, { personnummer }: Sporsmal): Delsvar {
  const lista = barnAt(readDocument(part), 'PersonuppgiftLista');
  const personer = barn(lista, 'Personuppgift');
  if (lista === undefined) return failed('SKV', SKAL.olasligt('SKV'));
  if (personer.some((one) => INTERNT_FEL.test(textAt(one, 'StatusPersonuppgiftKod') ?? '')))
    return failed('SKV', SKAL.kundeInte('SKV'));
  if (
    personer.some((one) => isPerson(textAt(one, 'IdentitetsbeteckningFysiskPerson'), personnummer) === false)
  )
    return failed('SKV', SKAL.annanPerson('SKV'));
  const uppgifter = personer.flatMap((one) => barn(one, 'Kapitaluppgift'));
  const rows = uppgifter.map((one) => ({
    ar: Number(textAt(one, 'Taxeringsar') ?? Number.NaN) - 1,
    ore: toOre(textAt(one, 'SummaIntakterPaKapital') ?? '0'),
  }));
  const readable = rows.every(({ ar, ore }) => Number.isInteger(ar) && ore !== undefined);
  const svar = told('SKV', {
    inkomster: [],
    signaler: rows.flatMap(({ ar, ore }) => (Number.isInteger(ar) ? kapitalSignal(ar, ore ?? 0) : [])),
    brister: readable ? [] : [SKAL.delvisOlasligt('SKV')],
    tomt: false,
  });
  return uppgifter.length > 0
    ? svar
    : { ...svar, kallor: [{ myndighet: 'SKV', tillstand: 'overifierbar', skal: OVERIFIERBAR }] };
}
