import { firstDay } from '../../manad.ts';
import type { Lage } from '../lage.ts';
import type { Planering } from '../underlag-arende.ts';
import type { Modulversion } from '../version.ts';
import type { Utfall, Villkor } from '../villkor.ts';
import { eller, och, villkor } from '../villkor.ts';
import type { Input, Kontrollregel } from './typer.ts';
import { kontroll } from './typer.ts';

const PLAN: Record<Planering['planFoljd'], Utfall> = {
  ja: 'uppfyllt',
  nej: 'ej_uppfyllt',
  ingen_plan: 'kraver_bedomning',
  okant: 'kraver_bedomning',
};
const NARVARO: Record<Planering['narvaro'], Utfall> = {
  ja: 'uppfyllt',
  giltig_franvaro: 'uppfyllt',
  inget_att_narvara_vid: 'uppfyllt',
  ogiltig_franvaro: 'ej_uppfyllt',
  okant: 'kraver_bedomning',
};

/** One condition per adult; an adult without a row is unknown. */
const perAdult = (lage: Lage, text: string, one: (row: Planering) => Villkor): Villkor[] =>
  lage.u.hushall.vuxna.map(({ id }) => {
    const rows = lage.u.planering.filter(({ vem }) => vem === id);
    return rows.length === 0
      ? villkor(`${text}: uppgift saknas`, 'kraver_bedomning')
      : och(text, rows.map(one));
  });

const inputs = (lage: Lage, namn: string, read: (row: Planering) => string): Input[] =>
  lage.u.planering.map((row) => ({
    namn: `${namn} (${row.vem})`,
    varde: read(row).replaceAll('_', ' '),
    kalla: 'planeringen',
  }));

const exempt = (row: Planering): Utfall => {
  if (row.undantag === 'inget') return 'ej_uppfyllt';
  return row.undantag === 'okant' || row.undantag === 'annat' ? 'kraver_bedomning' : 'uppfyllt';
};

/** A person whom a decided exemption frees has no plan to follow; before 1.2.0 the exemption was not read here. */
const isFreed = (row: Planering, version: Modulversion): boolean =>
  version !== '1.0.0' && version !== '1.1.0' && exempt(row) === 'uppfyllt';

const follows = (row: Planering, version: Modulversion): Villkor =>
  isFreed(row, version)
    ? villkor('Undantag gäller', 'uppfyllt')
    : och('Plan och närvaro', [
        villkor('Planen följs', PLAN[row.planFoljd]),
        villkor('Närvaron är i sin ordning', NARVARO[row.narvaro]),
      ]);

export const planNarvaro: Kontrollregel = {
  id: 'plan_narvaro',
  paverkar: 'utfall',
  run: ({ lage, modulversion }) => {
    const hasFreed = lage.u.planering.some((row) => isFreed(row, modulversion));
    return [
      kontroll(
        'plan_narvaro',
        'Planen och närvaron',
        och(
          'Planen följs',
          perAdult(lage, 'Planen och närvaron', (row) => follows(row, modulversion)),
        ),
        {
          uppfyllt: hasFreed
            ? 'Ett undantag gäller, eller planen följs och närvaron är i sin ordning.'
            : 'Planen följs och närvaron är i sin ordning.',
          ej_uppfyllt: 'Planen eller närvaron har inte följts. En handläggare frågar varför.',
          kraver_bedomning: 'Det är inte känt om planen och närvaron har följts.',
        },
        [
          ...inputs(lage, 'plan', (row) => row.planFoljd),
          ...inputs(lage, 'närvaro', (row) => row.narvaro),
          ...(hasFreed ? inputs(lage, 'undantag', (row) => row.undantag) : []),
        ],
      ),
    ];
  },
};

/** A requirement that is not met is a question to a person, never a refusal. */
const asQuestion = (v: Villkor): Villkor =>
  v.utfall === 'ej_uppfyllt' ? { ...v, utfall: 'kraver_bedomning' } : v;

/** Three months in a row with stöd bring the requirement; unknown months are unknown. */
const reached = (lage: Lage): Villkor => {
  const { galler, efterManader } = lage.upplost.param.aktivitetskrav.amount;
  const { manaderIRad } = lage.u.arende;
  if (!galler) return villkor('Kravet gäller inte den här månaden', 'uppfyllt');
  if (manaderIRad === 'okant') return villkor('Antal månader med stöd är inte känt', 'kraver_bedomning');
  return villkor(
    `Färre än ${efterManader} månader i rad med stöd`,
    manaderIRad < efterManader ? 'uppfyllt' : 'ej_uppfyllt',
  );
};

export const aktivitetskrav: Kontrollregel = {
  id: 'aktivitetskrav',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const { ref } = lage.upplost.param.aktivitetskrav;
    const takesPart = perAdult(lage, 'Undantag, eller deltar enligt plan', (row) =>
      eller('Undantag, eller deltar enligt plan', [
        villkor('Undantag gäller', exempt(row)),
        och('Deltar', [
          villkor('Planen följs', PLAN[row.planFoljd]),
          villkor('Närvaro', NARVARO[row.narvaro]),
        ]),
      ]),
    );
    const tree = eller('Aktivitetskravet', [reached(lage), och('Alla vuxna', takesPart)]);
    return [
      kontroll(
        'aktivitetskrav',
        'Aktivitetskravet',
        asQuestion(tree),
        {
          uppfyllt: 'Aktivitetskravet är uppfyllt eller gäller inte.',
          ej_uppfyllt: '',
          kraver_bedomning: 'Är aktivitetskravet uppfyllt, eller finns ett undantag? En handläggare frågar.',
        },
        [
          { namn: 'månader i rad med stöd', varde: String(lage.u.arende.manaderIRad), kalla: 'ärendet' },
          ...inputs(lage, 'undantag', (row) => row.undantag),
        ],
        [ref],
      ),
    ];
  },
};

const certificate = (row: Planering, lage: Lage): Villkor => {
  if (row.sjuk === 'nej') return villkor('Inte sjuk', 'uppfyllt');
  if (row.sjuk === 'okant') return villkor('Det är inte känt om personen är sjuk', 'kraver_bedomning');
  if (row.lakarintygTom === 'behovs_inte') return villkor('Läkarintyg behövs inte', 'uppfyllt');
  if (row.lakarintygTom === 'saknas' || row.lakarintygTom === 'okant') {
    return villkor('Läkarintyg finns inte', 'kraver_bedomning');
  }
  const covers = row.lakarintygTom >= firstDay(lage.u.ansokningsmanad);
  return villkor(`Läkarintyg till och med ${row.lakarintygTom}`, covers ? 'uppfyllt' : 'kraver_bedomning');
};

export const lakarintyg: Kontrollregel = {
  id: 'lakarintyg',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const { amount, ref } = lage.upplost.param.lakarintyg;
    const tree = amount.kravs
      ? och(
          'Läkarintyg vid sjukdom',
          perAdult(lage, 'Läkarintyg', (row) => certificate(row, lage)),
        )
      : villkor('Kravet gäller inte den här månaden', 'uppfyllt');
    return [
      kontroll(
        'lakarintyg',
        'Läkarintyg',
        tree,
        {
          uppfyllt: 'Läkarintyg finns där det behövs.',
          ej_uppfyllt: '',
          kraver_bedomning: 'Finns ett läkarintyg för månaden? En handläggare frågar.',
        },
        [
          ...inputs(lage, 'sjuk', (row) => row.sjuk),
          ...inputs(lage, 'läkarintyg till och med', (row) => row.lakarintygTom),
        ],
        [ref],
      ),
    ];
  },
};
