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

const utfallOf = (regel: Kostnadsregel, over: boolean, styrs: boolean): KostnadUtfall => {
  if (regel.grans.typ === 'ingen') return 'ovrigt';
  if (regel.grans.typ === 'ingar_i_norm') return 'ingar_i_normen';
  if (styrs) return 'styrs_av_forra_manaden';
  return over ? 'over_schablon' : 'inom_schablon';
};

const MENINGAR: Record<KostnadUtfall, (limit: string) => string> = {
  inom_schablon: (limit) =>
    limit === '' ? 'Den faktiska kostnaden godtas.' : `Kostnaden ryms inom ${limit}.`,
  over_schablon: (limit) => `Kostnaden är högre än ${limit}. En handläggare prövar resten.`,
  styrs_av_forra_manaden: (limit) => `Förra månadens godkända belopp styr: ${limit}.`,
  vald_av_handlaggare: () => 'En handläggare har valt beloppet.',
  ingar_i_normen: () => 'Kostnaden ingår i riksnormen.',
  ovrigt: () => 'Det finns ingen schablon. En handläggare prövar kostnaden.',
};

/** Assesses one applied cost. `used` is what the same application has taken of the same limit already, öre. */
export const bedomKostnad = (
  kostnad: Kostnad,
  regel: Varde<Kostnadsregel>,
  lage: Lage,
  used: number,
): KostnadRad => {
  const rule = regel.amount;
  const situation = situationFor(lage, kostnad);
  const grans = gransFor(regel, situation, lage.upplost);
  const limit = governed(grans, rule, kostnad, lage, used);
  const share = ownShare(kostnad, rule);
  const { radrumTom } = lage.u.boende;
  const radrum = rule.over === 'radrum' && /^\d/.test(radrumTom) && radrumTom >= situation.manad;
  const egna =
    rule.minusEgnaMedel && kostnad.egnaMedel !== 'okant'
      ? uppgift('egna medel', kostnad.egnaMedel, 'ansökan')
      : undefined;
  const capped =
    limit.u === null || radrum || rule.over === 'varna' ? share : minst('högst schablonen', share, limit.u);
  const afterOwn = egna === undefined ? capped : notBelowZero(minus('efter egna medel', capped, egna));
  const hasSchablon = limit.u !== null && limit.saknas === undefined && !NO_SCHABLON.has(rule.grans.typ);
  const over = hasSchablon && limit.u !== null && roundTo(share) > roundTo(limit.u);
  const gate = gateFor(kostnad, regel, lage);
  const chosen = kostnad.val === 'inget' ? undefined : kostnad.val;
  const proposed =
    gate.length > 0 || limit.saknas !== undefined ? noll('prövas av en handläggare') : afterOwn;
  const uttryck =
    chosen === undefined
      ? proposed
      : minst('högst det sökta', uppgift('valt av handläggare', chosen.godkant, 'handläggare'), share);
  const utfall = chosen === undefined ? utfallOf(rule, over, limit.styrs && !radrum) : 'vald_av_handlaggare';
  const limitText = limit.u === null ? '' : `schablonen ${formatOre(roundTo(limit.u))}`;
  const fragor =
    chosen === undefined
      ? [
          ...gate,
          ...(limit.saknas === undefined ? [] : [limit.saknas]),
          ...fragorFor(kostnad, rule, lage, { over: over && !radrum, egnaMedel: egna }),
        ]
      : [];
  const rad = toRad({
    id: `kostnad.${kostnad.id}`,
    rubrik: rule.rubrik,
    ...(kostnad.vem === 'hushallet' ? {} : { vem: kostnad.vem }),
    mening:
      chosen !== undefined
        ? `En handläggare har valt beloppet: ${chosen.skal}.`
        : radrum && over
          ? `Kostnaden är högre än ${limitText}. Den godtas under tiden för att hitta ett billigare boende, till och med ${radrumTom}.`
          : rule.over === 'varna' && over
            ? `Kostnaden är högre än riktvärdet ${formatOre(roundTo(limit.u ?? share))}. En handläggare ser över den.`
            : MENINGAR[utfall](limitText),
    kalla: { text: regel.ref.reference.title, reference: regel.ref.reference },
    uttryck,
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
    fragor,
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
