import type { Bilagekod, Bilagekrav } from './krav.ts';
import { bilagekravText, type Texter } from './texter.ts';
import type { Uppgifter } from './uppgifter.ts';

/** A file that a caseworker can ask for with one tick: of the same kinds as the forms require. */
export type Begarbar = {
  nyckel: string;
  /** As the applicant reads it, in Swedish. */
  fraga: string;
  /** Why the person could not give it with the application; null where it was not said. */
  skal: string | null;
};

const ALLMANNA: readonly Bilagekod[] = [
  'kontoutdrag',
  'hyreskontrakt',
  'medgivande',
  'lonespecifikation',
  'lakarintyg',
];

const nyckelOf = ({ kod, kostnad }: { kod: string; kostnad?: string }): string =>
  kostnad === undefined ? kod : `kostnad:${kostnad}`;

/** What there is to ask for of an application: a receipt of each cost, and what the forms ask for else. */
export function begarbara(uppgifter: Uppgifter, sokande: string, texter: Texter): Begarbar[] {
  const krav: Bilagekrav[] = [
    ...uppgifter.kostnader.map(({ slag }): Bilagekrav => ({
      kod: 'krav_pa_kvitto',
      kostnad: slag,
      platser: {},
    })),
    ...ALLMANNA.map((kod): Bilagekrav => ({ kod, platser: { vem: sokande } })),
  ];
  const skalOf = (nyckel: string) =>
    uppgifter.utanBilaga?.find((saknas) => nyckelOf(saknas) === nyckel)?.skal ?? null;
  const rows = krav.map((k) => ({ nyckel: nyckelOf(k), fraga: bilagekravText(texter, k) }));
  return rows
    .filter(({ nyckel }, i) => rows.findIndex((row) => row.nyckel === nyckel) === i)
    .map((row) => ({ ...row, skal: skalOf(row.nyckel) }));
}
