import { formatOre } from '../pengar.ts';
import type { Kontext } from './kontext.ts';
import { fill, type Texter } from './texter.ts';

/** One question with its answer, in words. */
export type Rad = {
  fraga: string;
  svar: string;
  not?: string;
  andrat?: boolean;
  /** Of an attached file: frozen with the form, not shown. */
  sha256?: string;
};

type Draw = (kontext: Kontext, texter: Texter) => Rad[];

const hushall: Draw = (kontext, texter) =>
  kontext.hushall.map((m) => {
    const svar =
      m.roll === 'BARN' ? fill(texter.kant.fodd, { namn: m.fornamn, dag: m.fodelsedatum }) : m.fornamn;
    return {
      fraga: texter.roll[m.roll],
      svar,
      ...(m.roll === 'BARN' && { not: texter.barnBoende[m.boende] }),
    };
  });

const boende: Draw = ({ boende: home, senast }, texter) => {
  const form = texter.boendeform[home.form] ?? texter.boendeform.annat ?? home.form;
  const others = senast?.andra;
  return [
    { fraga: texter.kant.boendeform, svar: form },
    ...(home.antalRum ? [{ fraga: texter.kant.antalRum, svar: String(home.antalRum) }] : []),
    ...(others
      ? [{ fraga: texter.kant.andra, svar: others.antal ? String(others.antal) : texter.kant.ingaAndra }]
      : []),
  ];
};

const konto: Draw = ({ senast }, texter) =>
  senast?.konto ? [{ fraga: texter.kant.konto, svar: senast.konto }] : [];

const tillgangar: Draw = ({ senast }, texter) => {
  const known = senast?.tillgangar;
  if (!known) return [];
  if (known.length === 0) return [{ fraga: texter.kant.tillgangar, svar: texter.kant.inga }];
  return known.map(({ vad, vardeOre }) => ({
    fraga: texter.kant.tillgangar,
    svar: vardeOre === null ? vad : `${vad}, ${formatOre(vardeOre)}`,
  }));
};

/** What each step shows above its questions. */
const STEG: Readonly<Record<string, readonly Draw[]>> = {
  hushall: [hushall],
  boende: [boende],
  hemma: [hushall, boende, konto],
  inkomster: [tillgangar],
};

/** What the city knows and the step shows, as it is shown. */
export const kandaRader = (stegId: string, kontext: Kontext, texter: Texter): Rad[] =>
  (STEG[stegId] ?? []).flatMap((draw) => draw(kontext, texter));
