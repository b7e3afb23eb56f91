import { calendarMonth } from '../manad.ts';
import type { Manad } from '../manad.ts';
import type { Kostnadsregel, Schablontabell } from './kostnadsregel.ts';
import { normcell } from './normcell.ts';
import type { Tabellnyckel } from './schablontabell.ts';
import { tabellbelopp } from './schablontabell.ts';
import type { Varde, Upplost } from './upplost.ts';
import type { ParameterRef, Uttryck } from './uttryck.ts';
import { antal, delat, ganger, parameter, procent, summa, uppgift } from './uttryck.ts';
import type { Kostnad } from './underlag-ekonomi.ts';

/** What a limit is computed from: the household, and the cost where the limit reads it. */
export type Situation = Tabellnyckel & {
  manad: Manad;
  /** Every adult's age is below this rule's limit only if the oldest one's is; undefined when not known. */
  aldstVuxen: number | undefined;
  kostnad: Kostnad | undefined;
};

/** A limit; or why it can't be told; or that the rule has none. */
export type Gransvarde = Uttryck | { saknas: string } | null;

const fromTable = (tabell: Schablontabell, situation: Situation, ref: ParameterRef): Gransvarde => {
  const ore = tabellbelopp(tabell, situation);
  return ore === undefined
    ? { saknas: 'Antal rum eller hushållets storlek saknas i underlaget.' }
    : parameter('schablon', ore, ref);
};

const consumption = (tabell: Schablontabell, situation: Situation, ref: ParameterRef): Gransvarde => {
  const kwh = tabellbelopp(tabell, situation);
  const used = situation.kostnad?.forbrukning;
  if (kwh === undefined || used === undefined || used === 'okant') {
    return { saknas: 'Förbrukningen i kWh och priset saknas i underlaget.' };
  }
  const price = delat(
    'pris per kWh',
    uppgift('pris per kWh, tusendels öre', Math.round(used.orePerKwh * 1000), 'fakturan'),
    antal('tusendelar', 1000, 'kalendern'),
  );
  return ganger('kWh × pris', price, { ...antal('kWh per månad', kwh, 'regelverket'), parameter: ref });
};

type Posts = Extract<Kostnadsregel['grans'], { typ: 'poster' }>;

/** The sum of the accepted items, each to its own limit, and a limit for the whole. */
const items = (grans: Posts, situation: Situation, ref: ParameterRef): Gransvarde => {
  const parts = (situation.kostnad?.poster ?? []).map(({ post, sokt }) => {
    const rule = grans.poster[post];
    if (rule === undefined || !rule.godtas) return parameter(rule?.rubrik ?? post, 0, ref);
    return rule.hogst === null || sokt <= rule.hogst
      ? uppgift(rule.rubrik, sokt, 'ansökan')
      : parameter(`${rule.rubrik}, högst`, rule.hogst, ref);
  });
  const sum = summa('godtagna poster', parts);
  if (grans.totalt === null) return sum;
  const total = tabellbelopp(grans.totalt, situation);
  if (total === undefined) return { saknas: 'Hushållets storlek saknas i underlaget.' };
  return situation.kostnad === undefined || sum.taljare > total * sum.namnare
    ? parameter('högst för allt', total, ref)
    : sum;
};

const partOfNorm = (
  grans: { taljare: number; namnare: number },
  situation: Situation,
  upplost: Upplost,
  ref: ParameterRef,
): Gransvarde => {
  const cell = normcell(upplost, 'ensamstaende', 'norm för en vuxen');
  const dagar = situation.kostnad?.dagar;
  if ('mening' in cell) return { saknas: cell.mening };
  if (dagar === undefined || dagar === 'okant') return { saknas: 'Antal dagar saknas i underlaget.' };
  const part = delat(
    'del av normen',
    ganger('täljare', cell.uttryck, antal('täljare', grans.taljare, 'regelverket')),
    { ...antal('nämnare', grans.namnare, 'regelverket'), parameter: ref },
  );
  const perDag = delat('per dag', part, antal('dagar i en månad', 30, 'regelverket'));
  return ganger('dagar × per dag', perDag, antal('dagar', dagar, 'ansökan'));
};

const base = (regel: Varde<Kostnadsregel>, situation: Situation, upplost: Upplost): Gransvarde => {
  const { grans } = regel.amount;
  const { ref } = regel;
  switch (grans.typ) {
    case 'faktisk':
      return null;
    case 'tabell':
      return fromTable(grans.tabell, situation, ref);
    case 'extern_tabell': {
      const tabell = upplost.tabeller[grans.tabell];
      return tabell === undefined
        ? { saknas: `Tabellen ${grans.tabell} saknas för ${situation.manad}.` }
        : fromTable(tabell.amount, situation, tabell.ref);
    }
    case 'procent_pbb':
      return ganger(
        'procent av prisbasbeloppet',
        parameter('prisbasbelopp', upplost.param.prisbasbelopp.amount, upplost.param.prisbasbelopp.ref),
        procent('procent', grans.procent, ref),
      );
    case 'forbrukning':
      return consumption(grans.kwh, situation, ref);
    case 'poster':
      return items(grans, situation, ref);
    case 'del_av_norm':
      return partOfNorm(grans, situation, upplost, ref);
    case 'ingar_i_norm':
    case 'ingen':
      return parameter('schablon', 0, ref);
  }
};

/** Percentages that apply to the limit: season, young adults, and answers such as reuse from a sibling. */
const factors = (regel: Kostnadsregel, situation: Situation): { namn: string; procent: number }[] => {
  const month = calendarMonth(situation.manad);
  const { unga } = regel;
  const young =
    unga !== null &&
    situation.barn === 0 &&
    situation.aldstVuxen !== undefined &&
    situation.aldstVuxen < unga.under;
  return [
    ...regel.sasong
      .filter(({ kalendermanader }) => kalendermanader.includes(month))
      .map((sasong) => ({ namn: 'årstid', procent: sasong.procent })),
    ...(young ? [{ namn: `alla vuxna är under ${unga.under} år`, procent: unga.procent }] : []),
    ...regel.vidSvar
      .filter(({ svar }) => situation.kostnad?.svar[svar] === 'ja')
      .map(({ svar, procent: value }) => ({ namn: svar.replaceAll('_', ' '), procent: value })),
  ];
};

/** The rule's limit for this household and month, before what was approved earlier in the period. */
export const gransFor = (regel: Varde<Kostnadsregel>, situation: Situation, upplost: Upplost): Gransvarde => {
  const limit = base(regel, situation, upplost);
  if (limit === null || 'saknas' in limit) return limit;
  return factors(regel.amount, situation).reduce(
    (value, factor) => ganger(factor.namn, value, procent('procent', factor.procent, regel.ref)),
    limit,
  );
};
