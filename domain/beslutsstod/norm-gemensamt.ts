import type { Fel } from './fel.ts';
import type { Lage } from './lage.ts';
import { MEDLEMMAR, normcell } from './normcell.ts';
import { perDagar } from './per-dagar.ts';
import { toRad } from './rad.ts';
import type { Rad } from './rekommendation.ts';
import type { Uttryck } from './uttryck.ts';
import { antal, delat, ganger, minus, roundTo, summa, uppgift } from './uttryck.ts';
import type { Reference } from './vardetyper.ts';

type Cost = { uttryck: Uttryck; text: string; reference: Reference; kommunens: boolean } | Fel;

/** Common costs for `members`; above seven, each further one adds what the seventh did (12 kap. 3 §). */
const costFor = (members: number, lage: Lage): Cost => {
  const upTo7 = MEDLEMMAR[members - 1] ?? 7;
  const cell = normcell(lage.upplost, `gemensamt.${upTo7}`, `gemensamma kostnader för ${upTo7}`);
  if ('mening' in cell) return cell;
  const { uttryck: base, text, kommunens } = cell;
  const about = { text, reference: cell.ref.reference, kommunens };
  if (members <= 7) return { uttryck: base, ...about };
  const six = normcell(lage.upplost, 'gemensamt.6', 'gemensamma kostnader för 6');
  if ('mening' in six) return six;
  const further = minus('den sjundes del', base, six.uttryck);
  const added = ganger('fler än sju', further, antal('personer över sju', members - 7, 'underlaget'));
  return { uttryck: summa(`gemensamma kostnader för ${members}`, [base, added]), ...about };
};

const shareOf = (cost: Uttryck, own: number, all: number, lage: Lage): Uttryck => {
  const perPerson = delat('per person', cost, antal('alla som delar', all, 'underlaget'));
  const share =
    own === 1
      ? perPerson
      : ganger('hushållets del', perPerson, antal('hushållets personer', own, 'underlaget'));
  const { amount, ref } = lage.upplost.param.gemensamAndel;
  if (amount.avrundning === 'ingen') return share;
  return { ...uppgift('hela kronor', roundTo(share, 100), ''), parameter: ref, delar: [share] };
};

/** What one more member for some days adds. */
const partTime = (members: number, dagar: number, lage: Lage): Cost => {
  const [with1, without] = [costFor(members, lage), costFor(members - 1, lage)];
  if ('mening' in with1) return with1;
  if ('mening' in without) return without;
  return {
    ...with1,
    uttryck: perDagar(minus('en person till', with1.uttryck, without.uttryck), dagar, lage),
  };
};

/** The line of common household costs. Shared with others: the household's share of the whole home's cost. */
export const gemensamt = (lage: Lage): (Rad | Fel)[] => {
  const { barn, delarMed } = lage.hushall;
  const { gemensamt: satt, franDagar } = lage.upplost.param.delbarn.amount;
  const members = barn.filter(({ hor }) => hor);
  const whole = members.filter(
    ({ dagar }) => dagar === 'hela' || (satt === 'fran_dagar' && dagar >= franDagar),
  );
  const part =
    satt === 'efter_dagar'
      ? members
          .flatMap(({ dagar }) => (dagar === 'hela' || dagar === 0 ? [] : [dagar]))
          .toSorted((a, b) => b - a)
      : [];
  const own = lage.u.hushall.vuxna.length + whole.length;
  const all = own + delarMed;
  const costs = [costFor(all, lage), ...part.map((dagar, index) => partTime(all + index + 1, dagar, lage))];
  const fel = costs.filter((cost): cost is Fel => 'mening' in cost);
  const [first, ...more] = costs.flatMap((cost) => ('uttryck' in cost ? [cost] : []));
  if (fel.length > 0 || first === undefined) return fel;
  const base = delarMed === 0 ? first.uttryck : shareOf(first.uttryck, own, all, lage);
  const uttryck =
    more.length === 0 ? base : summa('gemensamma kostnader', [base, ...more.map((cost) => cost.uttryck)]);
  return [
    toRad({
      id: 'norm.gemensamt',
      rubrik: 'Gemensamma hushållskostnader',
      mening:
        delarMed === 0
          ? `${first.kommunens ? 'Kommunens' : 'Riksnormens'} belopp för ${own} ${own === 1 ? 'person' : 'personer'} i hushållet${part.length > 0 ? ', och barn som bor här en del av månaden efter dagar' : ''}.`
          : `${own} av ${all} personer som delar bostadens gemensamma kostnader hör till hushållet.`,
      kalla: { text: first.text, reference: first.reference },
      uttryck,
    }),
  ];
};
