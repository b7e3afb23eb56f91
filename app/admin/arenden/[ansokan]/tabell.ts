import type { LedgerRowSpec } from '@/components/admin/ledger-row';
import { addMonths, formatManad, type Manad } from '@/domain/manad';
import type { loadArende } from '@/server/handlaggning/load-arende';
import { tecken, toBeslutsrad } from './rader';
import { inKronor, type Beslutsrad } from './svar';

export type Arende = Awaited<ReturnType<typeof loadArende>>;
export type Tabellrad = LedgerRowSpec & Beslutsrad;
export type Tabellgrupp = { label: string; rader: Tabellrad[] };
type Forslagsrad = NonNullable<Arende['forslag']>['rader'][number];

export const HUVUD = {
  row: 'Rad',
  applied: 'Sökt',
  source: 'Källan säger',
  computed: 'Beräknat',
  own: 'Eget',
  calculation: 'Normberäkning, kr',
};

const TAS_AV = 'dras av, skrivs utan minus';

const grupper = (manad: Manad): [Forslagsrad['grupp'], string][] => [
  ['NORM', 'Norm'],
  ['KOSTNAD', 'Kostnader'],
  ['INKOMST', `Inkomster i ${formatManad(addMonths(manad, -1))}: ${TAS_AV}`],
  ['TILLGANG', `Tillgångar: ${TAS_AV}`],
  ['AVDRAG', `Avdrag: ${TAS_AV}`],
];

const signed = (ore: number) => `${ore > 0 ? '+' : ''}${inKronor(ore)}`;

const SAYS_SO = /ej officiell|exempelvärde/iu;

/** Where the number comes from; most sources say themselves that they are computed or an example. */
const kallaText = ({ officiell, kalla }: Forslagsrad) =>
  officiell || SAYS_SO.test(kalla) ? kalla : `${kalla}. Exempelvärde, ej officiellt`;

/** A ticked benefit is applied with a yes, not with a sum. */
const applied = ({ soktOre, beraknatOre }: Forslagsrad) =>
  soktOre !== null ? inKronor(soktOre) : beraknatOre === null ? 'Ja' : '–';

function toRow(rad: Forslagsrad, { radnoter, manad }: Arende): Tabellrad {
  const not = radnoter.get(rad.radId);
  const changed = not?.skillnadOre ? not.skillnadOre : null;
  return {
    ...toBeslutsrad(rad),
    label: rad.etikett,
    note: not?.fraga ?? undefined,
    applied: applied(rad),
    delta:
      changed === null
        ? undefined
        : `${signed(changed)} mot ${formatManad(addMonths(manad, -1)).split(' ')[0]}`,
    source: { text: rad.mening, note: kallaText(rad) },
    computed: rad.beraknatOre === null ? 'Saknas' : inKronor(rad.beraknatOre),
    isMarked: rad.beraknatOre === null || Boolean(not?.fraga),
  };
}

/** The lines as the ledger shows them, in groups. */
export const toTabell = (arende: Arende): Tabellgrupp[] =>
  grupper(arende.manad).flatMap(([grupp, label]) => {
    const rader = arende.forslag?.rader.filter((rad) => rad.grupp === grupp) ?? [];
    return rader.length === 0 ? [] : [{ label, rader: rader.map((rad) => toRow(rad, arende)) }];
  });

/** What the calculation comes to, as it is read; "+ ?" where a line has no sum yet. */
export function beraknadSumma({ forslag }: Arende): string {
  const rader = forslag?.rader ?? [];
  const total = inKronor(rader.reduce((sum, rad) => sum + tecken(rad) * (rad.beraknatOre ?? 0), 0));
  return rader.every((rad) => rad.beraknatOre !== null) ? total : `${total} + ?`;
}
