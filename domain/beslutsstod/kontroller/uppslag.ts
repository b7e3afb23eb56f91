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

const OK: ReadonlySet<string> = new Set<Uppslag['status']>(['svar', 'inget_hos_oss']);

/** The answers by person and agency. Several for one: the one that is no answer counts. */
const byPersonAndAgency = (rows: Uppslag[]): Map<string, Partial<Record<Myndighet, Uppslag>>> => {
  const found = new Map<string, Partial<Record<Myndighet, Uppslag>>>();
  for (const row of rows) {
    const known = found.get(row.vem);
    if (known === undefined) found.set(row.vem, { [row.myndighet]: row });
    else if (OK.has(known[row.myndighet]?.status ?? 'svar')) known[row.myndighet] = row;
  }
  return found;
};

const whenOf = (row: Uppslag | undefined): string => {
  if (row === undefined || row.status === 'ej_fragad') return 'inte frågad';
  return row.status === 'kunde_inte_kontrolleras' ? row.forsokt : row.hamtad;
};

const conditionsFor = (namn: string): Record<Uppslag['status'], Villkor> => {
  const one = (status: Uppslag['status']): Villkor =>
    villkor(`${namn} ${STATUS[status]}`, OK.has(status) ? 'uppfyllt' : 'kraver_bedomning');
  return {
    ej_fragad: one('ej_fragad'),
    svar: one('svar'),
    inget_hos_oss: one('inget_hos_oss'),
    delvis: one('delvis'),
    kunde_inte_kontrolleras: one('kunde_inte_kontrolleras'),
  };
};

/** An answer reads the same whoever it is about: each condition is written once and shared. */
const VILLKOR: Record<Myndighet, Record<Uppslag['status'], Villkor>> = {
  FK: conditionsFor(MYNDIGHETSNAMN.FK),
  PM: conditionsFor(MYNDIGHETSNAMN.PM),
  AF: conditionsFor(MYNDIGHETSNAMN.AF),
  CSN: conditionsFor(MYNDIGHETSNAMN.CSN),
  SO: conditionsFor(MYNDIGHETSNAMN.SO),
  SKV: conditionsFor(MYNDIGHETSNAMN.SKV),
  TNS: conditionsFor(MYNDIGHETSNAMN.TNS),
  MIV: conditionsFor(MYNDIGHETSNAMN.MIV),
};

type Answer = { input: Input; villkor: Villkor };

const toAnswer = (vem: string, myndighet: Myndighet, row: Uppslag | undefined): Answer => {
  const status = row?.status ?? 'ej_fragad';
  return {
    input: { namn: `${MYNDIGHETSNAMN[myndighet]} (${vem})`, varde: STATUS[status], kalla: whenOf(row) },
    villkor: VILLKOR[myndighet][status],
  };
};

/** Every agency that must be asked, for every adult and for each child with an income of its own. */
const answers = (lage: Lage): Answer[] => {
  const { vuxna, barn } = lage.upplost.param.uppslag.amount;
  const found = byPersonAndAgency(lage.u.uppslag);
  const earns = (id: string): boolean => lage.u.inkomster.some(({ vem }) => vem === id);
  const children = lage.hushall.barn.filter(({ barn: child, hor }) => hor && earns(child.id));
  return [
    ...lage.u.hushall.vuxna.flatMap(({ id }) =>
      vuxna.map((agency) => toAnswer(id, agency, found.get(id)?.[agency])),
    ),
    ...children.flatMap(({ barn: { id } }) =>
      barn.map((agency) => toAnswer(id, agency, found.get(id)?.[agency])),
    ),
  ];
};

/** Each agency has answered for each person it must be asked about. "Inget uppslag gjort" is never "no income". */
export const uppslag: Kontrollregel = {
  id: 'uppslag',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const all = answers(lage);
    const tree = och(
      'Myndigheterna har svarat',
      all.map((one) => one.villkor),
    );
    const open = all.filter((one) => one.villkor.utfall !== 'uppfyllt').map((one) => one.villkor.text);
    return [
      kontroll(
        'uppslag',
        'Svar från myndigheterna',
        tree,
        {
          uppfyllt: 'Alla myndigheter har svarat.',
          ej_uppfyllt: '',
          kraver_bedomning: () => `Inte kontrollerat: ${lista([...new Set(open)])}.`,
        },
        all.map((one) => one.input),
        [lage.upplost.param.uppslag.ref],
      ),
    ];
  },
};
