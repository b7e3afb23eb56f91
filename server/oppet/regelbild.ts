import 'server-only';
import type { Kostnadsregel, Schablontabell } from '@/domain/beslutsstod/kostnadsregel';
import { CELLER, normcell, type Cellval } from '@/domain/beslutsstod/normcell';
import type { Regelverk } from '@/domain/beslutsstod/regelverk';
import { resolveManad, type Upplost } from '@/domain/beslutsstod/upplost';
import type { ParameterRef } from '@/domain/beslutsstod/uttryck';
import type { Manad } from '@/domain/manad';

/** One amount of the norm; `ore` is null where the regelverk has none that may be used. */
export type Normrad = { cell: Cellval; ore: number | null; officiell: boolean; kalla: string };

/** What the regelverk accepts for one kind of cost. `tabell` is null where no amounts are set by household. */
export type Kostnadsbild = {
  slag: string;
  regel: Kostnadsregel;
  ref: ParameterRef;
  tabell: Schablontabell | null;
  /** Öre, where the limit is a share of prisbasbeloppet. */
  avPrisbasbelopp: number | null;
};

export type Regelbild = { norm: Normrad[]; kostnader: Kostnadsbild[]; hash: string };

const normrad = (upplost: Upplost, cell: Cellval): Normrad => {
  const found = normcell(upplost, cell, 'norm');
  if ('mening' in found) return { cell, ore: null, officiell: false, kalla: found.mening };
  return { cell, ore: found.uttryck.taljare, officiell: found.ref.officiell, kalla: found.text };
};

function tabellOf({ grans }: Kostnadsregel, upplost: Upplost): Schablontabell | null {
  if (grans.typ === 'tabell') return grans.tabell;
  if (grans.typ === 'poster') return grans.totalt;
  return grans.typ === 'extern_tabell' ? (upplost.tabeller[grans.tabell]?.amount ?? null) : null;
}

/** Only the rows of the kind of place that this is. */
const here = (tabell: Schablontabell, upplost: Upplost): Schablontabell => ({
  ...tabell,
  rader: tabell.rader.filter(({ ort }) => ort === undefined || ort === upplost.param.ort.amount),
});

const kostnadsbild = (slag: string, upplost: Upplost): Kostnadsbild[] => {
  const found = upplost.kostnadsregler[slag];
  if (!found) return [];
  const { amount: regel, ref } = found;
  const tabell = tabellOf(regel, upplost);
  const { grans } = regel;
  return [
    {
      slag,
      regel,
      ref,
      tabell: tabell && here(tabell, upplost),
      avPrisbasbelopp:
        grans.typ === 'procent_pbb'
          ? Math.round((upplost.param.prisbasbelopp.amount * grans.procent) / 100)
          : null,
    },
  ];
};

/** The norm and every schablon of a month, to show to anyone. Null when the regelverk has none for the month. */
export function regelbild(regelverk: Regelverk, manad: Manad): Regelbild | null {
  const resolved = resolveManad(regelverk, manad);
  if (!resolved.ok) return null;
  const { upplost } = resolved;
  return {
    norm: CELLER.map((cell) => normrad(upplost, cell)),
    kostnader: Object.keys(upplost.kostnadsregler).flatMap((slag) => kostnadsbild(slag, upplost)),
    hash: regelverk.hash,
  };
}
