import { formatOre } from '../pengar.ts';
import type { Gransvarde, Situation } from './grans.ts';
import { gransFor } from './grans.ts';
import { fragorFor, gateFor } from './kostnadsfragor.ts';
import type { Kostnadsregel } from './kostnadsregel.ts';
import type { Lage } from './lage.ts';
import { toRad } from './rad.ts';
import type { KostnadRad, KostnadUtfall } from './rekommendation.ts';
import type { Kostnad } from './underlag-ekonomi.ts';
import type { Varde } from './upplost.ts';
import type { Uttryck } from './uttryck.ts';
import { antal, delat, minst, minus, roundTo, storst, uppgift } from './uttryck.ts';

export const situationFor = (lage: Lage, kostnad: Kostnad | undefined): Situation => ({
  manad: lage.u.ansokningsmanad,
  vuxna: lage.u.hushall.vuxna.length,
  barn: lage.hushall.antalBarn,
  personer: lage.hushall.antalPersoner,
  rum: lage.u.boende.antalRum === 'okant' ? undefined : lage.u.boende.antalRum,
  ort: lage.upplost.param.ort.amount,
  aldstVuxen: lage.hushall.aldstVuxen,
  kostnad,
});

const noll = (namn: string): Uttryck => uppgift(namn, 0, 'regelverket');
const notBelowZero = (u: Uttryck): Uttryck => (u.taljare < 0 ? storst('lägst noll', u, noll('noll')) : u);

/** Last month's approved amount for the same kind and person; undefined when there is none. */
export const godkantForra = (kostnad: Kostnad, lage: Lage): number | undefined => {
  const { foregaende } = lage.u;
  if (typeof foregaende === 'string') return undefined;
  const rows = foregaende.kostnader.filter(({ slag, vem }) => slag === kostnad.slag && vem === kostnad.vem);
  return rows.length === 0 ? undefined : rows.reduce((sum, row) => sum + row.godkant, 0);
};

type Limit = { u: Uttryck | null; saknas?: string; styrs: boolean };

/** The limit with last month and with what the period and this application have already used. */
const governed = (
  grans: Gransvarde,
  regel: Kostnadsregel,
  kostnad: Kostnad,
  lage: Lage,
  used: number,
): Limit => {
  if (grans !== null && 'saknas' in grans)
    return { u: noll('gränsen är inte känd'), saknas: grans.saknas, styrs: false };
  if (grans === null) return { u: null, styrs: false };
  const earlier = kostnad.godkantIPerioden;
  const spent = used + (regel.period.typ === 'manad' || earlier === 'okant' ? 0 : earlier);
  const left =
    spent === 0
      ? grans
      : notBelowZero(minus('kvar i perioden', grans, uppgift('redan godkänt', spent, 'tidigare beslut')));
  const forra = regel.foregaende === 'nej' ? undefined : godkantForra(kostnad, lage);
  if (forra === undefined) return { u: left, styrs: false };
  const before = notBelowZero(
    minus(
      'kvar av förra månaden',
      uppgift('godkänt förra månaden', forra, 'förra månadens beslut'),
      uppgift('redan godkänt', used, 'den här ansökan'),
    ),
  );
  const choose = regel.foregaende === 'styr' ? minst : storst;
  const u = choose('schablon och förra månaden', left, before);
  return { u, styrs: u.taljare * left.namnare !== left.taljare * u.namnare };
};

/** Kinds of limit that are no schablon: nothing is proposed, whatever was applied for. */
const NO_SCHABLON: ReadonlySet<string> = new Set(['ingen', 'ingar_i_norm']);

const ownShare = (kostnad: Kostnad, regel: Kostnadsregel): Uttryck => {
  const sokt = uppgift('sökt', kostnad.sokt, 'ansökan');
  return regel.delas && kostnad.delasAv !== 'okant' && kostnad.delasAv > 1
    ? delat('egen del', sokt, antal('personer som delar', kostnad.delasAv, 'ansökan'))
    : sokt;
};

/** What was weighed for one cost. */
type Weighed = {
  limit: Limit;
  share: Uttryck;
  egna: Uttryck | undefined;
  /** Conditions that do not hold or are not known, and what the limit lacks. */
  villkor: string[];
  hasSchablon: boolean;
  radrum: boolean;
  over: boolean;
};

const weigh = (kostnad: Kostnad, regel: Varde<Kostnadsregel>, lage: Lage, used: number): Weighed => {
  const rule = regel.amount;
  const situation = situationFor(lage, kostnad);
  const limit = governed(gransFor(regel, situation, lage.upplost), rule, kostnad, lage, used);
  const share = ownShare(kostnad, rule);
  const { radrumTom } = lage.u.boende;
  const hasSchablon = limit.saknas === undefined && !NO_SCHABLON.has(rule.grans.typ);
  return {
    limit,
    share,
    egna:
      rule.minusEgnaMedel && kostnad.egnaMedel !== 'okant'
        ? uppgift('egna medel', kostnad.egnaMedel, 'ansökan')
        : undefined,
    villkor: [...gateFor(kostnad, regel, lage), ...(limit.saknas === undefined ? [] : [limit.saknas])],
    hasSchablon,
    radrum:
      rule.over === 'radrum' &&
      radrumTom !== 'inget' &&
      radrumTom !== 'okant' &&
      radrumTom >= situation.manad,
    over: hasSchablon && limit.u !== null && roundTo(share) > roundTo(limit.u),
  };
};

/** What the rule gives: the actual share, to the limit, less own means; nothing while a condition is open. */
const propose = ({ limit, share, egna, villkor, radrum }: Weighed, rule: Kostnadsregel): Uttryck => {
  if (villkor.length > 0) return noll('prövas av en handläggare');
  const whole = limit.u === null || radrum || rule.over === 'varna';
  const capped = whole ? share : minst('högst schablonen', share, limit.u ?? share);
  return egna === undefined ? capped : notBelowZero(minus('efter egna medel', capped, egna));
};

const utfallOf = ({ villkor, limit, radrum, over }: Weighed, rule: Kostnadsregel): KostnadUtfall => {
  if (villkor.length > 0) return 'villkor_provas';
  if (rule.grans.typ === 'ingen') return 'ovrigt';
  if (rule.grans.typ === 'ingar_i_norm') return 'ingar_i_normen';
  if (limit.styrs && !radrum) return 'styrs_av_forra_manaden';
  return over ? 'over_schablon' : 'inom_schablon';
};

const sentence = (
  { limit, radrum }: Weighed,
  utfall: KostnadUtfall,
  rule: Kostnadsregel,
  lage: Lage,
): string => {
  const amount = limit.u === null ? '' : formatOre(roundTo(limit.u));
  switch (utfall) {
    case 'inom_schablon':
      return amount === '' ? 'Den faktiska kostnaden godtas.' : `Kostnaden ryms inom schablonen ${amount}.`;
    case 'over_schablon':
      if (radrum) {
        return `Kostnaden är högre än schablonen ${amount}. Den godtas under tiden för att hitta ett billigare boende, till och med ${lage.u.boende.radrumTom}.`;
      }
      return rule.over === 'varna'
        ? `Kostnaden är högre än riktvärdet ${amount}. En handläggare ser över den.`
        : `Kostnaden är högre än schablonen ${amount}. En handläggare prövar resten.`;
    case 'styrs_av_forra_manaden':
      return `Förra månadens godkända belopp styr: högst ${amount}.`;
    case 'villkor_provas':
      return 'En handläggare prövar om villkoren för kostnaden är uppfyllda.';
    case 'ingar_i_normen':
      return 'Kostnaden ingår i riksnormen.';
    case 'ovrigt':
      return 'Det finns ingen schablon. En handläggare prövar kostnaden.';
    case 'vald_av_handlaggare':
      return '';
  }
};

/** Assesses one applied cost. `used` is what the same application has taken of the same limit already, öre. */
export const bedomKostnad = (
  kostnad: Kostnad,
  regel: Varde<Kostnadsregel>,
  lage: Lage,
  used: number,
): KostnadRad => {
  const rule = regel.amount;
  const weighed = weigh(kostnad, regel, lage, used);
  const { limit, share, egna, villkor, hasSchablon, radrum, over } = weighed;
  const chosen = kostnad.val === 'inget' ? undefined : kostnad.val;
  const utfall = chosen === undefined ? utfallOf(weighed, rule) : 'vald_av_handlaggare';
  const rad = toRad({
    id: `kostnad.${kostnad.id}`,
    rubrik: rule.rubrik,
    ...(kostnad.vem === 'hushallet' ? {} : { vem: kostnad.vem }),
    mening:
      chosen === undefined
        ? sentence(weighed, utfall, rule, lage)
        : `En handläggare har valt beloppet: ${chosen.skal}.`,
    kalla: { text: regel.ref.reference.title, reference: regel.ref.reference },
    uttryck:
      chosen === undefined
        ? propose(weighed, rule)
        : minst('högst det sökta', uppgift('valt av handläggare', chosen.godkant, 'handläggare'), share),
  });
  return {
    ...rad,
    officiell: rad.officiell && regel.ref.officiell,
    slag: kostnad.slag,
    sokt: kostnad.sokt,
    godkant: rad.belopp,
    tillPerson: Math.max(0, roundTo(share) - rad.belopp),
    utfall,
    schablon: limit.u === null || !hasSchablon ? null : roundTo(limit.u),
    regel: regel.ref,
    fragor:
      chosen === undefined
        ? [...villkor, ...fragorFor(kostnad, rule, lage, { over: over && !radrum, egnaMedel: egna })]
        : [],
  };
};

/** Every applied cost, in the underlag's fixed order; rows of the same kind share one limit. */
export const bedomKostnader = (lage: Lage): KostnadRad[] => {
  const used = new Map<string, number>();
  return lage.u.kostnader.flatMap((kostnad) => {
    const regel = lage.upplost.kostnadsregler[kostnad.slag] ?? lage.upplost.kostnadsregler.ovrigt;
    if (regel === undefined) return [];
    const key = regel.amount.per === 'person' ? `${kostnad.slag} ${kostnad.vem}` : kostnad.slag;
    const rad = bedomKostnad(kostnad, regel, lage, used.get(key) ?? 0);
    used.set(key, (used.get(key) ?? 0) + rad.godkant);
    return [rad];
  });
};
