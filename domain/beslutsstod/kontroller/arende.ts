import { monthsBetween } from '../../manad.ts';
import { formatOre } from '../../pengar.ts';
import type { Underlag } from '../underlag.ts';
import type { Villkor } from '../villkor.ts';
import { fromSvar, villkor } from '../villkor.ts';
import type { Kontrollregel } from './typer.ts';
import { kontroll, svarText } from './typer.ts';

type Flag = 'skyddadIdentitet' | 'dubblett' | 'oppenKomplettering' | 'betalkontoAndrat';

/** A flag of the case that should be "nej". */
const flag = (
  id: string,
  paverkar: Kontrollregel['paverkar'],
  rubrik: string,
  name: Flag,
  meningar: [nej: string, ja: string, okant: string],
): Kontrollregel => ({
  id,
  paverkar,
  run: ({ lage }) => {
    const svar = lage.u.arende[name];
    const [uppfyllt, ej_uppfyllt, kraver_bedomning] = meningar;
    const inputs = [{ namn: rubrik.toLowerCase(), varde: svarText(svar), kalla: 'ärendet' }];
    return [
      kontroll(
        id,
        rubrik,
        fromSvar(rubrik, svar, 'nej'),
        { uppfyllt, ej_uppfyllt, kraver_bedomning },
        inputs,
      ),
    ];
  },
});

export const skyddadIdentitet = flag('skyddad_identitet', 'spar', 'Skyddade uppgifter', 'skyddadIdentitet', [
  'Ingen i hushållet har skyddade uppgifter.',
  'Ärendet handläggs i den särskilda ordningen för skyddade uppgifter.',
  'Det är inte känt om någon har skyddade uppgifter. Ärendet handläggs som om så är fallet.',
]);
export const dubblett = flag('dubblett', 'utfall', 'Samma månad redan sökt', 'dubblett', [
  'Månaden är inte redan sökt eller beslutad.',
  'Månaden är redan sökt eller beslutad.',
  'Det är inte känt om månaden redan är sökt.',
]);
export const oppenKomplettering = flag(
  'oppen_komplettering',
  'utfall',
  'Öppen komplettering',
  'oppenKomplettering',
  [
    'Ingen komplettering väntar.',
    'En begärd komplettering har inte kommit in.',
    'Det är inte känt om en komplettering väntar.',
  ],
);
export const betalkonto = flag('betalkonto', 'spar', 'Ändrat konto för utbetalning', 'betalkontoAndrat', [
  'Kontot för utbetalning är detsamma som förut.',
  'Kontot för utbetalning har ändrats. En handläggare kontrollerar det.',
  'Det är inte känt om kontot för utbetalning har ändrats.',
]);

const TYPER: Record<Underlag['ansokningstyp'], string> = {
  ateransokan: 'Ansökan är en återansökan.',
  nyansokan: 'En första ansökan bedöms alltid av en handläggare.',
  tillaggsansokan: 'En tilläggsansökan bedöms av en handläggare, tillsammans med månadens första beslut.',
};

export const ansokningstyp: Kontrollregel = {
  id: 'ansokningstyp',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const typ = lage.u.ansokningstyp;
    const tree = villkor('Återansökan', typ === 'ateransokan' ? 'uppfyllt' : 'kraver_bedomning');
    const meningar = { uppfyllt: TYPER[typ], ej_uppfyllt: '', kraver_bedomning: TYPER[typ] };
    return [
      kontroll('ansokningstyp', 'Typ av ansökan', tree, meningar, [
        { namn: 'typ', varde: typ, kalla: 'ansökan' },
      ]),
    ];
  },
};

export const stickprov: Kontrollregel = {
  id: 'stickprov',
  paverkar: 'spar',
  run: ({ lage }) => {
    const svar = lage.u.arende.stickprov;
    return [
      kontroll(
        'stickprov',
        'Stickprov',
        villkor('Inte dragen till stickprov', svar === 'inte_dragen' ? 'uppfyllt' : 'kraver_bedomning'),
        {
          uppfyllt: 'Ansökan är inte dragen till stickprov.',
          ej_uppfyllt: '',
          kraver_bedomning:
            svar === 'dragen'
              ? 'Ansökan är slumpmässigt dragen till stickprov. En handläggare kontrollerar underlagen.'
              : 'Det är inte känt om ansökan är dragen till stickprov.',
        },
        [{ namn: 'stickprov', varde: svar.replaceAll('_', ' '), kalla: 'lottningen' }],
        [lage.upplost.param.stickprov.ref],
      ),
    ];
  },
};

const controlled = (u: Underlag, manader: number): Villkor => {
  const { senasteKontroll, manaderIRad } = u.arende;
  const text = `Fördjupad kontroll inom ${manader} månader`;
  if (senasteKontroll === 'okant') return villkor(text, 'kraver_bedomning');
  const since =
    senasteKontroll === 'aldrig' ? manaderIRad : monthsBetween(senasteKontroll, u.ansokningsmanad);
  return villkor(text, since !== 'okant' && since < manader ? 'uppfyllt' : 'kraver_bedomning');
};

export const djupkontroll: Kontrollregel = {
  id: 'djupkontroll',
  paverkar: 'spar',
  run: ({ lage }) => {
    const { amount, ref } = lage.upplost.param.djupkontroll;
    return [
      kontroll(
        'djupkontroll',
        'Återkommande fördjupad kontroll',
        controlled(lage.u, amount.manader),
        {
          uppfyllt: `En fördjupad kontroll är gjord inom ${amount.manader} månader, eller behövs inte ännu.`,
          ej_uppfyllt: '',
          kraver_bedomning: `Det är dags för en fördjupad kontroll, som görs minst var ${amount.manader}:e månad.`,
        },
        [{ namn: 'senaste kontroll', varde: lage.u.arende.senasteKontroll, kalla: 'ärendet' }],
        [ref],
      ),
    ];
  },
};

export const overskott: Kontrollregel = {
  id: 'overskott',
  paverkar: 'utfall',
  run: ({ berakning }) => {
    const { netto } = berakning.summor;
    return [
      kontroll(
        'overskott',
        'Behovet är större än inkomsterna',
        villkor('Underskott', netto > 0 ? 'uppfyllt' : 'kraver_bedomning'),
        {
          uppfyllt: () => `Behovet är ${formatOre(netto)} större än det som räknas av.`,
          ej_uppfyllt: '',
          kraver_bedomning: () =>
            `Inkomsterna är ${formatOre(-netto)} högre än behovet. En handläggare kommunicerar underlaget först (25 § förvaltningslagen) och bedömer sedan.`,
        },
        [{ namn: 'behov minus inkomster', varde: formatOre(netto), kalla: 'beräkningen' }],
      ),
    ];
  },
};
