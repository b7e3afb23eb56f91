import type { Fel } from './fel.ts';
import { beraknaAvdrag, beraknaTillgangar } from './formogenhet.ts';
import type { Inkomstpost } from './inkomst.ts';
import { beraknaInkomster } from './inkomst.ts';
import { bedomKostnader } from './kostnad.ts';
import type { Lage } from './lage.ts';
import { beraknaNorm } from './norm.ts';
import { sumRader } from './rad.ts';
import type { Normberakning } from './rekommendation.ts';
import { missing } from './upplost.ts';

const STEG = { ore: 1, hel_krona_upp: 100, hel_krona_narmast: 100 } as const;

const roundPayment = (netto: number, lage: Lage): number => {
  const { avrundning } = lage.upplost.param.utbetalning.amount;
  if (netto <= 0) return 0;
  const steg = STEG[avrundning];
  const rounded =
    (avrundning === 'hel_krona_narmast' ? Math.round(netto / steg) : Math.ceil(netto / steg)) * steg;
  return rounded - netto;
};

/** Kinds the regelverk knows, but not in this month: missing parameters, never "övrigt" or "okänt". */
const missingRules = ({ u, upplost }: Lage): Fel[] => {
  const { kostnadsregler, inkomstregler } = upplost.regelverk.data;
  const absent = (
    rows: { slag: string }[],
    known: Record<string, unknown>,
    found: Record<string, unknown>,
  ) => {
    const without = rows.filter(({ slag }) => found[slag] === undefined && known[slag] !== undefined);
    return new Set(without.map(({ slag }) => slag));
  };
  const kostnader = absent(u.kostnader, kostnadsregler, upplost.kostnadsregler);
  const inkomster = absent(u.inkomster, inkomstregler, upplost.inkomstregler);
  return [
    ...[...kostnader].map((slag) => missing(`kostnadsregler.${slag}`, upplost.manad)),
    ...[...inkomster].map((slag) => missing(`inkomstregler.${slag}`, upplost.manad)),
  ];
};

/** The whole calculation. A tilläggsansökan has costs only: norm and incomes belong to the month's first decision. */
export const berakna = (
  lage: Lage,
): { berakning: Normberakning; inkomstposter: Inkomstpost[]; fel: Fel[] } => {
  const tillagg = lage.u.ansokningstyp === 'tillaggsansokan';
  const { rader: norm, fel: normfel } = tillagg ? { rader: [], fel: [] } : beraknaNorm(lage);
  const fel = [...normfel, ...missingRules(lage)];
  const kostnader = bedomKostnader(lage);
  const inkomstposter = tillagg ? [] : beraknaInkomster(lage);
  const inkomster = inkomstposter.map(({ rad }) => rad);
  const tillgangar = tillagg ? [] : beraknaTillgangar(lage);
  const avdrag = tillagg ? [] : beraknaAvdrag(lage);
  const sums = {
    norm: sumRader(norm),
    kostnader: sumRader(kostnader),
    inkomster: sumRader(inkomster),
    tillgangar: sumRader(tillgangar),
    avdrag: sumRader(avdrag),
  };
  const behov = sums.norm + sums.kostnader;
  const netto = behov - sums.inkomster - sums.tillgangar - sums.avdrag;
  const summor = { ...sums, behov, netto, avrundning: roundPayment(netto, lage) };
  return { berakning: { norm, kostnader, inkomster, tillgangar, avdrag, summor }, inkomstposter, fel };
};
