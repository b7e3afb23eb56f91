import 'server-only';
import type { Datum } from '@/domain/manad';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import type { Sporsmal } from '../question';
import { ord, toDatum } from '../values';
import { barn, barnAt, textAt, type Element } from '../xml';
import { signal, SKAL, told, type Delsvar } from './delsvar';

const BEVILJAT: ReadonlySet<string> = new Set(['BEV', 'BIF']);

type Beslut = {
  kod: string;
  typ: string;
  beslutat: Datum | undefined;
  from?: Datum;
  tom?: Datum;
  permanent: boolean;
};

function readBeslut(svar: Element): Beslut {
  const from = toDatum(textAt(svar, 'fromDatum'));
  const tom = toDatum(textAt(svar, 'tomDatum'));
  return {
    kod: ord(textAt(svar, 'beslutsKod')) ?? '',
    typ: ord(textAt(svar, 'beslutsTyp')) ?? ord(textAt(svar, 'arendeTyp')) ?? 'okänd typ',
    beslutat: toDatum(textAt(svar, 'beslutsdatum')),
    ...(from && { from }),
    ...(tom && { tom }),
    permanent: textAt(svar, 'giltighetstid') === 'PERMANENT',
  };
}

type Varde = 'giltigt' | 'utgatt' | 'aterkallat' | 'okant';

const TEXT: Readonly<Record<Varde, string>> = {
  giltigt: 'Uppehållstillståndet gäller hela månaden som ansökan avser.',
  utgatt: 'Uppehållstillståndet gäller inte hela månaden som ansökan avser.',
  aterkallat: 'Ett tillstånd är återkallat.',
  okant: 'Det framgår inte om uppehållstillståndet gäller.',
};

const isAterkallelse = ({ kod, typ }: Beslut): boolean => kod === 'ÅTK' || typ.startsWith('ÅTK');

function valueOf(beslut: Beslut, alla: readonly Beslut[], { period }: Sporsmal): Varde {
  const { kod, tom, permanent, beslutat } = beslut;
  if (isAterkallelse(beslut)) return 'aterkallat';
  const questioned = alla.some((one) => isAterkallelse(one) && (one.beslutat ?? '9') >= (beslutat ?? ''));
  if (!BEVILJAT.has(kod) || questioned) return 'okant';
  if (permanent) return 'giltigt';
  if (tom === undefined) return 'okant';
  return tom >= period.tom ? 'giltigt' : 'utgatt';
}

/** A permit that was granted before another was taken back may be the one: then nobody knows whether it is valid. */
function tillstand(beslut: Beslut, alla: readonly Beslut[], sporsmal: Sporsmal): Signal {
  const varde = valueOf(beslut, alla, sporsmal);
  return signal('MIV', 'uppehallstillstand', varde, `${TEXT[varde]} Typ: ${beslut.typ}.`, beslut);
}

/** Kept: kind, outcome and validity of each decision. Name, country, day of entry and reasons are dropped. */
export function readMiv(data: Element, sporsmal: Sporsmal): Delsvar {
  const beslut = barn(barnAt(data, 'response', 'svarCollection'), 'svar').map(readBeslut);
  const unread = beslut.some(({ kod, beslutat }) => kod === '' || beslutat === undefined);
  return told('MIV', {
    inkomster: [],
    signaler: beslut.map((one) => tillstand(one, beslut, sporsmal)),
    brister: unread ? [SKAL.delvisOlasligt('MIV')] : [],
    tomt: beslut.length === 0,
  });
}
