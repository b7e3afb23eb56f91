import { calendarMonth } from '../manad.ts';
import { formatOre } from '../pengar.ts';
import type { Kostnadsregel } from './kostnadsregel.ts';
import type { Lage } from './lage.ts';
import type { Kostnad } from './underlag-ekonomi.ts';
import type { Varde } from './upplost.ts';
import type { Uttryck } from './uttryck.ts';

const enough = (have: number | 'okant', need: number | undefined, mening: string): string[] =>
  need === undefined || (have !== 'okant' && have >= need) ? [] : [mening];

const childAge = (kostnad: Kostnad, [min, max]: [number, number], lage: Lage): boolean =>
  lage.hushall.barn.some(
    ({ barn, age, hor }) =>
      hor &&
      (kostnad.vem === 'hushallet' || kostnad.vem === barn.id) &&
      age !== undefined &&
      min <= age &&
      age <= max,
  );

/** The rule's conditions that do not hold or are not known, as sentences. Then 0 is proposed and a person decides. */
export const gateFor = (
  kostnad: Kostnad,
  { amount: { gate } }: Varde<Kostnadsregel>,
  lage: Lage,
): string[] => {
  const { arende, boende, ansokningsmanad } = lage.u;
  const month = calendarMonth(ansokningsmanad);
  return [
    ...enough(
      arende.manaderIRad,
      gate.manaderIRad,
      `Regeln kräver försörjningsstöd minst ${gate.manaderIRad} månader i rad.`,
    ),
    ...enough(
      arende.manaderAvTolv,
      gate.manaderAvTolv,
      `Regeln kräver försörjningsstöd minst ${gate.manaderAvTolv} av de senaste 12 månaderna.`,
    ),
    ...(gate.barnAlder === undefined || childAge(kostnad, gate.barnAlder, lage)
      ? []
      : [`Regeln gäller barn ${gate.barnAlder[0]}–${gate.barnAlder[1]} år.`]),
    ...(gate.kalendermanader === undefined || gate.kalendermanader.includes(month)
      ? []
      : ['Regeln gäller inte den här månaden.']),
    ...(gate.boendeformer === undefined || gate.boendeformer.includes(boende.form)
      ? []
      : ['Regeln gäller inte den här boendeformen.']),
    ...Object.entries(gate.svar ?? {}).flatMap(([namn, fraga]) =>
      kostnad.svar[namn] === 'ja' ? [] : [fraga],
    ),
  ];
};

const evidence = (kostnad: Kostnad, { underlag }: Kostnadsregel): string[] => {
  const given = kostnad.underlag;
  const over = underlag.bifogaOver !== null && kostnad.sokt > underlag.bifogaOver;
  if (over && given !== 'bifogad')
    return [`Underlag ska bifogas när beloppet är över ${formatOre(underlag.bifogaOver ?? 0)}.`];
  switch (underlag.krav) {
    case 'inget':
      return [];
    case 'spara':
      return given === 'inget' || given === 'okant'
        ? ['Underlaget ska finnas kvar. Det är inte klart att det gör det.']
        : [];
    case 'bifoga':
      return given === 'bifogad' ? [] : ['Underlag ska bifogas.'];
    case 'forhandsprovning':
      return given === 'forhandsprovad'
        ? []
        : ['Kostnaden ska prövas innan den uppstår, med ett kostnadsförslag.'];
  }
};

const months = (kostnad: Kostnad, regel: Kostnadsregel): string[] =>
  regel.hogstManader !== null && (kostnad.manader === 'okant' || kostnad.manader > regel.hogstManader)
    ? [`Fakturan ska avse högst ${regel.hogstManader} ${regel.hogstManader === 1 ? 'månad' : 'månader'}.`]
    : [];

const paid = (regel: Kostnadsregel, lage: Lage): string[] => {
  const { foregaende } = lage.u;
  return regel.kravBetald &&
    foregaende !== 'ingen' &&
    (foregaende === 'okant' || foregaende.kostnaderBetalda !== 'ja')
    ? ['Det ska visas att förra månadens godkända kostnader är betalda.']
    : [];
};

const sharing = (kostnad: Kostnad, regel: Kostnadsregel, lage: Lage): string[] =>
  regel.delas && kostnad.delasAv === 'okant' && lage.u.boende.andraIBostaden !== 0
    ? ['Det är inte klart hur många som delar kostnaden.']
    : [];

/** Why a person must look at the cost; empty when nobody must. */
export const fragorFor = (
  kostnad: Kostnad,
  regel: Kostnadsregel,
  lage: Lage,
  facts: { over: boolean; egnaMedel: Uttryck | undefined },
): string[] => [
  ...(facts.over ? ['Kostnaden är högre än schablonen.'] : []),
  ...(regel.alltidPerson || regel.grans.typ === 'ingen'
    ? ['Kostnaden prövas alltid av en handläggare.']
    : []),
  ...(regel.grans.typ === 'ingar_i_norm' && kostnad.sokt > 0
    ? ['Kostnaden ingår i riksnormen. Finns särskilda skäl?']
    : []),
  ...(regel.granskasOver !== null && kostnad.sokt > regel.granskasOver
    ? [`Belopp över ${formatOre(regel.granskasOver)} granskas av en person till.`]
    : []),
  ...(regel.period.typ !== 'manad' && regel.period.typ !== 'tillfalle' && kostnad.godkantIPerioden === 'okant'
    ? ['Det är inte känt vad som redan har godkänts i perioden.']
    : []),
  ...(regel.minusEgnaMedel && facts.egnaMedel === undefined
    ? ['Det är inte känt vilka egna medel som finns.']
    : []),
  ...(regel.unga !== null && lage.hushall.aldstVuxen === undefined ? ['De vuxnas ålder är inte känd.'] : []),
  ...evidence(kostnad, regel),
  ...months(kostnad, regel),
  ...paid(regel, lage),
  ...sharing(kostnad, regel, lage),
];
