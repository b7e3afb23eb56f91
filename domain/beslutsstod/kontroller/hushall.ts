import { LAG } from '../../lag.ts';
import type { Lage } from '../lage.ts';
import type { Villkor } from '../villkor.ts';
import { fromSvar, och, villkor } from '../villkor.ts';
import type { Kontrollregel } from './typer.ts';
import { kontroll, svarText } from './typer.ts';

const known = (text: string, isKnown: boolean): Villkor =>
  villkor(text, isKnown ? 'uppfyllt' : 'kraver_bedomning');

/** Facts the norm was computed with that nobody has told. */
const facts = (lage: Lage): Villkor[] => [
  ...lage.hushall.barn.flatMap(({ barn, age }) => [
    known(`Barnets ålder (${barn.id})`, age !== undefined && age >= 0),
    known(
      `Barnets boende och dagar (${barn.id})`,
      barn.boende === 'heltid' || (barn.boende !== 'okant' && barn.dagar !== 'okant'),
    ),
    known(`Barnets lunch (${barn.id})`, barn.lunchHemma !== 'okant' || age === undefined || age > LAG.lunch),
    known(
      `Gymnasiestudier (${barn.id})`,
      barn.gymnasium !== 'okant' || age === undefined || age < LAG.vuxen || age >= LAG.forsorjning,
    ),
  ]),
  ...lage.u.hushall.vuxna.map(({ id, dagar }) =>
    known(`Den vuxnas dagar i hushållet (${id})`, dagar !== 'okant'),
  ),
  known('Hur många som delar hushållskostnader', lage.u.boende.delarHushallMed !== 'okant'),
];

export const uppgifter: Kontrollregel = {
  id: 'uppgifter',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const tree = och('Uppgifterna om hushållet är kända', facts(lage));
    const unknown = (tree.delar ?? []).filter(({ utfall }) => utfall !== 'uppfyllt').map(({ text }) => text);
    return [
      kontroll(
        'uppgifter',
        'Uppgifter om hushållet',
        tree,
        {
          uppfyllt: 'Alla uppgifter som normen räknas på är kända.',
          ej_uppfyllt: '',
          kraver_bedomning: () => `Uppgifter saknas: ${unknown.join('; ')}.`,
        },
        unknown.map((namn) => ({ namn, varde: 'inte känt', kalla: 'ansökan' })),
        [lage.upplost.param.aldersrakning.ref],
      ),
    ];
  },
};

const sameMembers = (lage: Lage): Villkor => {
  const { foregaende, hushall } = lage.u;
  if (foregaende === 'okant') return villkor('Förra månadens hushåll är inte känt', 'kraver_bedomning');
  if (foregaende === 'ingen') return villkor('Det finns ingen tidigare månad att jämföra med', 'uppfyllt');
  const before = foregaende.hushall;
  const stayed = ({ id }: { id: string }): boolean => before.includes(id);
  const same =
    hushall.vuxna.length + hushall.barn.length === before.length &&
    hushall.vuxna.every(stayed) &&
    hushall.barn.every(stayed);
  return villkor('Samma personer som förra månaden', same ? 'uppfyllt' : 'ej_uppfyllt');
};

export const hushallOforandrat: Kontrollregel = {
  id: 'hushall_oforandrat',
  paverkar: 'utfall',
  run: ({ lage }) => [
    kontroll(
      'hushall_oforandrat',
      'Hushållet är oförändrat',
      och('Oförändrat', [
        fromSvar('Den sökande uppger oförändrat', lage.u.hushall.oforandrat, 'ja'),
        sameMembers(lage),
      ]),
      {
        uppfyllt: 'Hushållet är detsamma som förra månaden.',
        ej_uppfyllt: 'Hushållet har ändrats sedan förra månaden.',
        kraver_bedomning: 'Det är inte känt om hushållet har ändrats.',
      },
      [{ namn: 'oförändrat hushåll', varde: svarText(lage.u.hushall.oforandrat), kalla: 'ansökan' }],
    ),
  ],
};

export const vistelse: Kontrollregel = {
  id: 'vistelse',
  paverkar: 'utfall',
  run: ({ lage }) => [
    kontroll(
      'vistelse',
      'Vistelse i kommunen',
      fromSvar('Vistas i kommunen', lage.u.boende.vistasIKommunen, 'ja'),
      {
        uppfyllt: 'Hushållet vistas i kommunen.',
        ej_uppfyllt:
          'Hushållet vistas inte i kommunen. En handläggare prövar vilken kommun som har ansvaret.',
        kraver_bedomning: 'Det är inte känt om hushållet vistas i kommunen.',
      },
      [{ namn: 'vistas i kommunen', varde: svarText(lage.u.boende.vistasIKommunen), kalla: 'ansökan' }],
    ),
  ],
};

export const boende: Kontrollregel = {
  id: 'boende',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const { form, kontraktGodkant } = lage.u.boende;
    const special = form === 'okant' || form === 'institution' || form === 'bostadslos';
    return [
      kontroll(
        'boende',
        'Boendet',
        och('Boendet är klarlagt', [
          villkor('Boendeformen kan prövas utan samtal', special ? 'kraver_bedomning' : 'uppfyllt'),
          fromSvar('Kontraktet är godkänt', kontraktGodkant, 'ja'),
        ]),
        {
          uppfyllt: 'Boendet är klarlagt.',
          ej_uppfyllt: 'Kontraktet är inte godkänt av hyresvärden. En handläggare prövar om hyran är skälig.',
          kraver_bedomning: 'Boendet behöver en handläggares bedömning.',
        },
        [
          { namn: 'boendeform', varde: form.replaceAll('_', ' '), kalla: 'ansökan' },
          { namn: 'kontraktet godkänt', varde: svarText(kontraktGodkant), kalla: 'ansökan' },
        ],
      ),
    ];
  },
};

export const barn: Kontrollregel = {
  id: 'barn',
  paverkar: 'spar',
  run: ({ lage }) => {
    const members = lage.hushall.barn.filter(({ hor }) => hor).length;
    const mening =
      members === 0
        ? 'Det finns inga barn i hushållet.'
        : `Det finns ${members} barn i hushållet. Tänk på barnets bästa: vad betyder beslutet för barnen?`;
    const tree = villkor('En påminnelse, aldrig ett hinder', 'uppfyllt');
    const inputs = [{ namn: 'barn i hushållet', varde: String(members), kalla: 'ansökan' }];
    return [
      kontroll(
        'barn',
        'Barnets bästa',
        tree,
        { uppfyllt: mening, ej_uppfyllt: '', kraver_bedomning: '' },
        inputs,
      ),
    ];
  },
};
