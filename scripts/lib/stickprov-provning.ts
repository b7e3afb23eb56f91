/** Proves a month of stickprov: what anyone can do with what is published, and more with the database. */
import { createHash, createHmac } from 'node:crypto';
import { stickprovParametrar } from '../../domain/beslutsstod/parameter-for.ts';
import { sparatRegelverk } from '../../domain/beslutsstod/sparade-regelverk.ts';
import { formatManad, type Manad } from '../../domain/manad.ts';
import type { Parametrar } from '../../domain/stickprov/andel.ts';
import type { Lottrad } from '../../domain/stickprov/lista.ts';
import { borderOf } from '../../domain/stickprov/manad-for.ts';
import { felI, type Provning } from '../../domain/stickprov/prova.ts';

/** A draw with what the database knows beside it; a published list knows neither. */
export type Dragning = { rad: Lottrad; fakta: Provning['fakta']; tid: Date | null };

export type Manadsunderlag = {
  manad: Manad;
  hash: string;
  /** In hex; null while it is sealed. */
  hemlighet: string | null;
  publicerad: Date | null;
  avslojad: Date | null;
  dragningar: readonly Dragning[];
};

/** What was checked and how many, what could not be, and every fault. */
export type Utlatande = { provat: string[]; inteProvat: string[]; fel: string[] };

const HEX_32 = /^[0-9a-f]{64}$/;
const known = new Map<string, Parametrar | null>();

function parametrarIn(hash: string, manad: Manad): Parametrar | null {
  const key = `${hash} ${manad}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const regelverk = sparatRegelverk(hash, { tillatBeraknadTabell: true });
  const found = regelverk && stickprovParametrar(regelverk, manad);
  const parametrar = found?.ok ? found : null;
  known.set(key, parametrar);
  return parametrar;
}

const hmac = (hemlighet: string, id: string): string =>
  createHmac('sha256', Buffer.from(hemlighet, 'hex')).update(id, 'utf8').digest('hex');

function proveHash({ hash, hemlighet, manad }: Manadsunderlag): Utlatande {
  if (hemlighet === null)
    return {
      provat: [],
      inteProvat: [
        `Koden för ${formatManad(manad)} är hemlig än. Fingeravtrycket och lotterna kan räknas om när den är visad.`,
      ],
      fel: [],
    };
  const isRight =
    HEX_32.test(hemlighet) &&
    createHash('sha256').update(Buffer.from(hemlighet, 'hex')).digest('hex') === hash.toLowerCase();
  return {
    provat: ['fingeravtrycket mot koden'],
    inteProvat: [],
    fel: isRight ? [] : ['Koden ger inte det fingeravtryck som visades.'],
  };
}

function proveRows({ manad, hemlighet, dragningar }: Manadsunderlag): Utlatande {
  const secret = hemlighet !== null && HEX_32.test(hemlighet) ? hemlighet : null;
  const ids = dragningar.map(({ rad }) => rad.ansokan);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  const fel = dragningar.flatMap(({ rad, fakta }) =>
    felI({
      rad,
      manad,
      fakta,
      lott: secret && hmac(secret, rad.ansokan),
      parametrar: parametrarIn(rad.regelverk, manad),
    }).map((mening) => `${rad.ansokan}: ${mening}`),
  );
  const antal = dragningar.length;
  return {
    provat: [
      ...(secret ? [`${antal} lotter, omräknade med koden`] : []),
      `${antal} utfall mot lott och andel`,
      `${antal} andelar mot regelverket${dragningar.some((d) => d.fakta) ? ' och ansökningarna' : ''}`,
    ],
    inteProvat: [],
    fel: [...fel, ...[...twice].map((id) => `${id}: Ansökan har mer än en lott.`)],
  };
}

function proveTimes({ manad, publicerad, avslojad, dragningar }: Manadsunderlag): Utlatande {
  const times = dragningar.flatMap(({ tid }) => (tid ? [tid.getTime()] : []));
  if (!publicerad)
    return { provat: [], inteProvat: ['När fingeravtrycket visades och lotterna drogs.'], fel: [] };
  const isLate = times.length > 0 && Math.min(...times) < publicerad.getTime();
  const isAfter = avslojad !== null && times.some((time) => time > avslojad.getTime());
  return {
    provat: [`${times.length} tider: fingeravtrycket visades före den första lotten, koden efter den sista`],
    inteProvat: [],
    fel: [
      ...(isLate ? ['Fingeravtrycket visades efter att den första lotten drogs.'] : []),
      ...(isAfter ? ['Lotter drogs efter att koden hade visats.'] : []),
      ...(avslojad && avslojad < borderOf(manad).before ? ['Koden visades innan månaden var slut.'] : []),
    ],
  };
}

/** Puts several statements together, in order. */
export const together = (parts: readonly Utlatande[]): Utlatande => ({
  provat: parts.flatMap((part) => part.provat),
  inteProvat: parts.flatMap((part) => part.inteProvat),
  fel: parts.flatMap((part) => part.fel),
});

/** Everything that can be proved of a month from its hash, its secret if it is shown, and its draws. */
export const provaManad = (underlag: Manadsunderlag): Utlatande =>
  together([proveHash(underlag), proveRows(underlag), proveTimes(underlag)]);
