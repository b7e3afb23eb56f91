import { formatOre } from '../../pengar.ts';
import type { Inkomstpost } from '../inkomst.ts';
import { hasAnswered, mergedSum, utanBelopp } from '../inkomstgrupp.ts';
import type { Lage } from '../lage.ts';
import { roundTo } from '../uttryck.ts';
import type { Villkor } from '../villkor.ts';
import { fromSvar, och, villkor } from '../villkor.ts';
import type { Input, Kontrollregel, Kontrollunderlag } from './typer.ts';
import { kontroll, lista, svarText } from './typer.ts';

const counted = ({ inkomstposter }: Kontrollunderlag): Inkomstpost[] =>
  inkomstposter.filter(({ grupp }) => grupp.raknas !== 'inte');

const compared = ({ rad, netto, jamfort }: Inkomstpost): Input => ({
  namn: rad.rubrik,
  varde: `${jamfort === null ? 'inte känt' : formatOre(Math.round(jamfort))} → ${formatOre(Math.round(netto))}`,
  kalla: rad.kalla.text,
});

const names = (posts: Inkomstpost[]): string =>
  lista([...new Set(posts.map(({ rad }) => rad.rubrik.toLowerCase()))]);

export const inkomster: Kontrollregel = {
  id: 'inkomster',
  paverkar: 'utfall',
  run: ({ lage, inkomstposter }) => {
    const asked = inkomstposter.filter(({ fragor }) => fragor.length > 0);
    const tree = och('Inkomsterna kan räknas', [
      fromSvar('Den sökande har svarat om inkomster', lage.u.inkomsterUppgivna, 'ja'),
      ...inkomstposter.map(({ rad, fragor }) =>
        villkor(rad.rubrik, fragor.length === 0 ? 'uppfyllt' : 'kraver_bedomning'),
      ),
    ]);
    const told = (): string => {
      const all = asked.flatMap(({ rad, fragor }) => fragor.map((fraga) => `${rad.rubrik}: ${fraga}`));
      return all.length === 0
        ? 'Det är inte känt vilka inkomster som finns.'
        : `Att bedöma: ${[...new Set(all)].join(' ')}`;
    };
    return [
      kontroll(
        'inkomster',
        'Inkomster',
        tree,
        {
          uppfyllt: 'Alla inkomster kan räknas efter regelverket.',
          ej_uppfyllt: 'Den sökande har inte svarat på frågan om inkomster.',
          kraver_bedomning: told,
        },
        [
          { namn: 'svarat om inkomster', varde: svarText(lage.u.inkomsterUppgivna), kalla: 'ansökan' },
          ...inkomstposter.map(({ grupp, rad, netto }) => ({
            namn: rad.rubrik,
            varde: `${formatOre(Math.round(netto))}${utanBelopp(grupp).length > 0 ? ', och ett belopp som inte är känt' : ''}`,
            kalla: rad.kalla.text,
          })),
        ],
        [lage.upplost.param.nettobelopp.ref],
      ),
    ];
  },
};

const agrees = ({ grupp, rad }: Inkomstpost, lage: Lage): Villkor => {
  const { deklarerat, registrerat, register, vem } = grupp;
  if (deklarerat.length > 0 && registrerat.length > 0) {
    const declared = roundTo(mergedSum({ ...grupp, registrerat: [] }, lage));
    const registered = roundTo(mergedSum({ ...grupp, deklarerat: [] }, lage));
    return villkor(
      `${rad.rubrik}: uppgivet ${formatOre(declared)}, register ${formatOre(registered)}`,
      declared === registered ? 'uppfyllt' : 'kraver_bedomning',
    );
  }
  const declared = deklarerat.length > 0 || utanBelopp(grupp).length > 0;
  const contradicted =
    declared && registrerat.length === 0 && register !== null && hasAnswered(register, vem, lage);
  return villkor(
    contradicted ? `${rad.rubrik}: uppgiven men finns inte i registret` : `${rad.rubrik}: inget som motsäger`,
    contradicted ? 'kraver_bedomning' : 'uppfyllt',
  );
};

export const deklareratMotRegister: Kontrollregel = {
  id: 'deklarerat_mot_register',
  paverkar: 'utfall',
  run: (k) => {
    const tree = och(
      'Uppgivet stämmer med register',
      counted(k).map((post) => agrees(post, k.lage)),
    );
    const off = (tree.delar ?? []).filter(({ utfall }) => utfall !== 'uppfyllt').map(({ text }) => text);
    return [
      kontroll(
        'deklarerat_mot_register',
        'Uppgivna inkomster mot register',
        tree,
        {
          uppfyllt: 'Uppgivna inkomster motsägs inte av något register.',
          ej_uppfyllt: '',
          kraver_bedomning: () => `Uppgifterna skiljer sig åt. ${off.join('; ')}.`,
        },
        counted(k).map(({ rad }) => ({
          namn: rad.rubrik,
          varde: formatOre(rad.belopp),
          kalla: rad.kalla.text,
        })),
      ),
    ];
  },
};

const changed = ({ grupp, netto, jamfort }: Inkomstpost, lage: Lage): boolean => {
  if (jamfort === null || jamfort === 0 || netto === 0) return false;
  const { procent, perForman } = lage.upplost.param.andring.amount;
  return Math.abs(netto - jamfort) * 100 > jamfort * (perForman[grupp.forman] ?? procent);
};

export const andradInkomst: Kontrollregel = {
  id: 'andrad_inkomst',
  paverkar: 'utfall',
  run: (k) => {
    const { ref, amount } = k.lage.upplost.param.andring;
    const off = counted(k).filter((post) => changed(post, k.lage));
    return [
      kontroll(
        'andrad_inkomst',
        'Ändrade inkomster',
        och(
          'Inom toleransen',
          counted(k).map((post) =>
            villkor(post.rad.rubrik, off.includes(post) ? 'kraver_bedomning' : 'uppfyllt'),
          ),
        ),
        {
          uppfyllt: `Ingen inkomst har ändrats mer än toleransen, ${amount.procent} procent om inget annat sägs.`,
          ej_uppfyllt: '',
          kraver_bedomning: () => `Större ändring än toleransen: ${names(off)}.`,
        },
        counted(k).map(compared),
        [ref],
      ),
    ];
  },
};

export const nyInkomst: Kontrollregel = {
  id: 'ny_inkomst',
  paverkar: 'utfall',
  run: (k) => {
    const isNew = counted(k).filter(({ netto, jamfort }) => netto > 0 && (jamfort === 0 || jamfort === null));
    return [
      kontroll(
        'ny_inkomst',
        'Nya inkomster',
        villkor('Inga nya inkomster', isNew.length === 0 ? 'uppfyllt' : 'kraver_bedomning'),
        {
          uppfyllt: 'Det finns inga nya slag av inkomster.',
          ej_uppfyllt: '',
          kraver_bedomning: () => `Nya inkomster, eller inget att jämföra med: ${names(isNew)}.`,
        },
        isNew.map(compared),
      ),
    ];
  },
};

export const forsvunnenInkomst: Kontrollregel = {
  id: 'forsvunnen_inkomst',
  paverkar: 'utfall',
  run: (k) => {
    const { foregaende } = k.lage.u;
    const gone = counted(k).filter(({ netto, jamfort }) => netto === 0 && jamfort !== null && jamfort > 0);
    const unseen = (typeof foregaende === 'string' ? [] : foregaende.inkomster).filter(
      (row) =>
        row.belopp > 0 &&
        !k.inkomstposter.some(({ grupp }) => grupp.forman === row.forman && grupp.vem === row.vem),
    );
    return [
      kontroll(
        'forsvunnen_inkomst',
        'Inkomster som har upphört',
        villkor(
          'Ingen inkomst har upphört',
          gone.length + unseen.length === 0 ? 'uppfyllt' : 'kraver_bedomning',
        ),
        {
          uppfyllt: 'Ingen inkomst har upphört sedan månaden innan.',
          ej_uppfyllt: '',
          kraver_bedomning: () =>
            `Inkomster som fanns månaden innan saknas: ${lista([...gone.map(({ rad }) => rad.rubrik.toLowerCase()), ...unseen.map(({ forman }) => forman.replaceAll('_', ' '))])}.`,
        },
        [
          ...gone.map(compared),
          ...unseen.map(({ forman, belopp }) => ({
            namn: forman,
            varde: `${formatOre(belopp)} → saknas`,
            kalla: 'förra månadens beräkning',
          })),
        ],
      ),
    ];
  },
};
