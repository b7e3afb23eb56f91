import type { Lage } from '../lage.ts';
import type { Myndighet, Uppslag } from '../underlag-ekonomi.ts';
import type { Villkor } from '../villkor.ts';
import { och, villkor } from '../villkor.ts';
import type { Input, Kontrollregel } from './typer.ts';
import { kontroll, lista } from './typer.ts';

export const MYNDIGHETSNAMN: Record<Myndighet, string> = {
  FK: 'Försäkringskassan',
  PM: 'Pensionsmyndigheten',
  AF: 'Arbetsförmedlingen',
  CSN: 'CSN',
  SO: 'a-kassorna',
  SKV: 'Skatteverket',
  TNS: 'Transportstyrelsen',
  MIV: 'Migrationsverket',
};

const STATUS: Record<Uppslag['status'], string> = {
  ej_fragad: 'inget uppslag gjort',
  svar: 'har svarat',
  inget_hos_oss: 'har inga uppgifter om personen',
  delvis: 'har svarat delvis',
  kunde_inte_kontrolleras: 'kunde inte kontrolleras',
};

const when = (row: Uppslag): string => {
  if (row.status === 'ej_fragad') return MYNDIGHETSNAMN[row.myndighet];
  return `${MYNDIGHETSNAMN[row.myndighet]}, ${row.status === 'kunde_inte_kontrolleras' ? row.forsokt : row.hamtad}`;
};

type Asked = { vem: string; myndighet: Myndighet };

const mustAnswer = (lage: Lage): Asked[] => {
  const { vuxna, barn } = lage.upplost.param.uppslag.amount;
  const withIncome = lage.hushall.barn.filter(
    ({ barn: one, hor }) => hor && lage.u.inkomster.some(({ vem }) => vem === one.id),
  );
  return [
    ...lage.u.hushall.vuxna.flatMap(({ id }) => vuxna.map((myndighet) => ({ vem: id, myndighet }))),
    ...withIncome.flatMap(({ barn: one }) => barn.map((myndighet) => ({ vem: one.id, myndighet }))),
  ];
};

const answered = ({ vem, myndighet }: Asked, lage: Lage): Villkor => {
  const rows = lage.u.uppslag.filter((row) => row.vem === vem && row.myndighet === myndighet);
  const status =
    rows.find((row) => row.status !== 'svar' && row.status !== 'inget_hos_oss')?.status ??
    rows[0]?.status ??
    'ej_fragad';
  const ok = status === 'svar' || status === 'inget_hos_oss';
  return villkor(`${MYNDIGHETSNAMN[myndighet]} ${STATUS[status]}`, ok ? 'uppfyllt' : 'kraver_bedomning');
};

/** Each agency has answered for each person it must be asked about. "Inget uppslag gjort" is never "no income". */
export const uppslag: Kontrollregel = {
  id: 'uppslag',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const tree = och(
      'Myndigheterna har svarat',
      mustAnswer(lage).map((asked) => answered(asked, lage)),
    );
    const open = (tree.delar ?? []).filter(({ utfall }) => utfall !== 'uppfyllt').map(({ text }) => text);
    const inputs: Input[] = lage.u.uppslag.map((row) => ({
      namn: `${MYNDIGHETSNAMN[row.myndighet]} (${row.vem})`,
      varde: STATUS[row.status],
      kalla: when(row),
    }));
    return [
      kontroll(
        'uppslag',
        'Svar från myndigheterna',
        tree,
        {
          uppfyllt: 'Alla myndigheter har svarat.',
          ej_uppfyllt: '',
          kraver_bedomning: `Inte kontrollerat: ${lista([...new Set(open)])}.`,
        },
        inputs,
        [lage.upplost.param.uppslag.ref],
      ),
    ];
  },
};
