import type { Fel } from './fel.ts';
import type { Hushallsbarn } from './hushall.ts';
import type { Lage } from './lage.ts';
import { gemensamt } from './norm-gemensamt.ts';
import type { Cellval } from './normcell.ts';
import { normcell } from './normcell.ts';
import { LUNCHBAND } from './normtabell.ts';
import type { Aldersband, Lunchband } from './normtabell.ts';
import { perDagar } from './per-dagar.ts';
import { toRad } from './rad.ts';
import type { Rad } from './rekommendation.ts';
import { antal, delat, parameter, uppgift } from './uttryck.ts';

const isLunchband = (band: Aldersband): band is Lunchband => (LUNCHBAND as readonly string[]).includes(band);

const PERSONLIGA = 'personliga kostnader';
const KOMMUNENS = 'Kommunens norm, som är högre än riksnormen.';
const SKAL_DAGAR = 'Normen räknas efter det antal dagar som personen bor här.';

const childRow = ({ barn, band, dagar }: Hushallsbarn, lage: Lage): Rad | Fel => {
  const id = `norm.barn.${barn.id}`;
  if (band === undefined) {
    return toRad({
      id,
      rubrik: 'Barn med okänd ålder',
      vem: barn.id,
      mening: 'Barnets ålder är inte känd. Normen kan därför inte räknas.',
      kalla: { text: 'underlaget' },
      uttryck: uppgift('norm', 0, 'underlaget'),
    });
  }
  const utanLunch = barn.lunchHemma === 'nej' && isLunchband(band);
  const val: Cellval = utanLunch ? `barnUtanLunch.${band}` : `barn.${band}`;
  const cell = normcell(lage.upplost, val, PERSONLIGA);
  if ('mening' in cell) return cell;
  const helt = cell.kommunens ? KOMMUNENS : 'Riksnormens belopp för barnets ålder.';
  return toRad({
    id,
    rubrik: `Barn ${band.replace('-', '–')} år${utanLunch ? ', äter lunch i förskola eller skola' : ''}`,
    vem: barn.id,
    mening: dagar === 'hela' ? helt : SKAL_DAGAR,
    kalla: { text: cell.text, reference: cell.ref.reference },
    uttryck: perDagar(cell.uttryck, dagar, lage),
  });
};

const adultRows = (lage: Lage): (Rad | Fel)[] => {
  const { par } = lage.hushall;
  const { vuxna } = lage.u.hushall;
  const cell = normcell(lage.upplost, par ? 'par' : 'ensamstaende', PERSONLIGA);
  if ('mening' in cell) return [cell];
  const helt = cell.uttryck;
  const kalla = { text: cell.text, reference: cell.ref.reference };
  const wholeMonth = vuxna.every(({ dagar }) => typeof dagar !== 'number');
  if (par && wholeMonth) {
    const mening = cell.kommunens ? KOMMUNENS : 'Riksnormens belopp för två vuxna som lever ihop.';
    return [toRad({ id: 'norm.par', rubrik: 'Sammanboende', mening, kalla, uttryck: helt })];
  }
  const whole = cell.kommunens ? KOMMUNENS : 'Riksnormens belopp för en vuxen.';
  return vuxna.map(({ id, dagar }) => {
    const egen = par ? delat('hälften var', helt, antal('vuxna', 2, 'underlaget')) : helt;
    return toRad({
      id: `norm.vuxen.${id}`,
      rubrik: par ? 'Sammanboende, en av två' : 'Ensamstående',
      vem: id,
      mening: typeof dagar === 'number' ? SKAL_DAGAR : whole,
      kalla,
      uttryck: perDagar(egen, typeof dagar === 'number' ? dagar : 'hela', lage),
    });
  });
};

const supplementRows = (lage: Lage): Rad[] => {
  const { amount, ref } = lage.upplost.param.barntillagg;
  const lokalt = lage.hushall.barn
    .filter(({ hor }) => hor && amount > 0)
    .map(({ barn, dagar }) =>
      toRad({
        id: `norm.barntillagg.${barn.id}`,
        rubrik: 'Kommunens tillägg för barn',
        vem: barn.id,
        mening: 'Kommunen har beslutat om ett tillägg per barn.',
        kalla: { text: ref.reference.title, reference: ref.reference },
        uttryck: perDagar(parameter('tillägg', amount, ref), dagar, lage),
      }),
    );
  const enskilt = lage.u.hushall.normtillagg.map((tillagg) =>
    toRad({
      id: `norm.tillagg.${tillagg.id}`,
      rubrik: 'Högre norm av särskilda skäl',
      vem: tillagg.vem,
      mening: `En handläggare har beviljat högre norm: ${tillagg.skal}.`,
      kalla: { text: 'handläggare' },
      uttryck: uppgift('tillägg', tillagg.belopp, 'handläggare'),
    }),
  );
  return [...lokalt, ...enskilt];
};

/**
 * Riksnormen for the household (socialtjänstförordningen 12 kap. 2–3 §§): personal costs of all members, and the
 * common costs for their number. Answers what is missing in the tables as faults.
 */
export const beraknaNorm = (lage: Lage): { rader: Rad[]; fel: Fel[] } => {
  const parts = [
    ...adultRows(lage),
    ...lage.hushall.barn.filter(({ hor }) => hor).map((barn) => childRow(barn, lage)),
    ...gemensamt(lage),
    ...supplementRows(lage),
  ];
  const rader = parts.filter((part): part is Rad => 'belopp' in part);
  const fel = parts.filter((part): part is Fel => 'path' in part);
  return { rader, fel };
};
