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

function valueOf({ kod, typ, tom, permanent }: Beslut, { period }: Sporsmal): Varde {
  if (kod === 'ÅTK' || typ.startsWith('ÅTK')) return 'aterkallat';
  if (!BEVILJAT.has(kod)) return 'okant';
  if (permanent) return 'giltigt';
  if (tom === undefined) return 'okant';
  return tom >= period.tom ? 'giltigt' : 'utgatt';
}

function tillstand(beslut: Beslut, sporsmal: Sporsmal): Signal {
  const varde = valueOf(beslut, sporsmal);
  return signal('MIV', 'uppehallstillstand', varde, `${TEXT[varde]} Typ: ${beslut.typ}.`, beslut);
}

/** Kept: kind, outcome and validity of each decision. Name, country, day of entry and reasons are dropped. */
export function readMiv(data: Element, sporsmal: Sporsmal): Delsvar {
  const beslut = barn(barnAt(data, 'response', 'svarCollection'), 'svar').map(readBeslut);
  const latestFirst = beslut.toSorted((a, b) => ((a.beslutat ?? '') < (b.beslutat ?? '') ? 1 : -1));
  const unread = beslut.some(({ kod, beslutat }) => kod === '' || beslutat === undefined);
  return told('MIV', {
    inkomster: [],
    signaler: latestFirst.map((one) => tillstand(one, sporsmal)),
    brister: unread ? [SKAL.delvisOlasligt('MIV')] : [],
    tomt: beslut.length === 0,
  });
}
