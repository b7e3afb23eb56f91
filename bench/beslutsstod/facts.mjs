import { readHushall } from '../../domain/beslutsstod/hushall.ts';

/** The facts that the checks read, as flat values: what a rule engine is given. Not counted in the engines' time. */
export const factsOf = (u, regelverk, upplost, rekommendation) => {
  const hushall = readHushall(u, upplost);
  const required = upplost.param.uppslag.amount.vuxna.length * u.hushall.vuxna.length;
  const answered = u.uppslag.filter(({ status }) => status === 'svar' || status === 'inget_hos_oss').length;
  const planering = u.planering;
  const f = u.foregaende;
  return {
    plan: planering.every(({ planFoljd }) => planFoljd === 'ja') ? 'ja' : 'nej',
    narvaro: planering.every(({ narvaro }) => narvaro !== 'ogiltig_franvaro' && narvaro !== 'okant')
      ? 'ja'
      : 'nej',
    undantag: planering.some(({ undantag }) => undantag !== 'inget') ? 'ja' : 'nej',
    sjuk: planering.some(({ sjuk }) => sjuk !== 'nej') ? 'ja' : 'nej',
    skyddad: u.arende.skyddadIdentitet,
    typ: u.ansokningstyp,
    dubblett: u.arende.dubblett,
    komplettering: u.arende.oppenKomplettering,
    alderKand: hushall.barn.every(({ age }) => age !== undefined),
    oforandrat: u.hushall.oforandrat,
    vistas: u.boende.vistasIKommunen,
    kontrakt: u.boende.kontraktGodkant,
    obesvarade: Math.max(0, required - answered),
    uppgivna: u.inkomsterUppgivna,
    skillnad: 0,
    andring: 3,
    nya: 0,
    forsvunna: 0,
    vantar: u.soktaFormaner.length,
    tillgangar: u.tillgangar.length,
    nyaTillgangar: 0,
    tidigareOverskott: u.tidigareOverskott.length,
    overSchablon: rekommendation.normberakning.kostnader.filter(({ fragor }) => fragor.length > 0).length,
    nyaKostnader: u.kostnader.filter(({ slag }) => !f.kostnader.some((row) => row.slag === slag)).length,
    netto: rekommendation.normberakning.summor.netto,
    konto: u.arende.betalkontoAndrat,
    stickprov: u.arende.stickprov,
    manaderSedanKontroll: 5,
  };
};

/** The checks as [id, fact, operator, value]: the same 28 for both engines. */
export const CHECKS = [
  ['plan_narvaro', 'plan', 'equal', 'ja'],
  ['narvaro', 'narvaro', 'equal', 'ja'],
  ['aktivitetskrav', 'undantag', 'equal', 'nej'],
  ['lakarintyg', 'sjuk', 'equal', 'nej'],
  ['skyddad_identitet', 'skyddad', 'equal', 'nej'],
  ['ansokningstyp', 'typ', 'equal', 'ateransokan'],
  ['dubblett', 'dubblett', 'equal', 'nej'],
  ['oppen_komplettering', 'komplettering', 'equal', 'nej'],
  ['uppgifter', 'alderKand', 'equal', true],
  ['hushall_oforandrat', 'oforandrat', 'equal', 'ja'],
  ['vistelse', 'vistas', 'equal', 'ja'],
  ['boende', 'kontrakt', 'equal', 'ja'],
  ['uppslag', 'obesvarade', 'equal', 0],
  ['inkomster', 'uppgivna', 'equal', 'ja'],
  ['deklarerat_mot_register', 'skillnad', 'equal', 0],
  ['andrad_inkomst', 'andring', 'lessThanInclusive', 12],
  ['ny_inkomst', 'nya', 'equal', 0],
  ['forsvunnen_inkomst', 'forsvunna', 'equal', 0],
  ['sokt_forman', 'vantar', 'equal', 0],
  ['tillgangar', 'tillgangar', 'equal', 0],
  ['ny_tillgang', 'nyaTillgangar', 'equal', 0],
  ['tidigare_overskott', 'tidigareOverskott', 'equal', 0],
  ['kostnader', 'overSchablon', 'equal', 0],
  ['ny_kostnad', 'nyaKostnader', 'equal', 0],
  ['overskott', 'netto', 'greaterThan', 0],
  ['betalkonto', 'konto', 'equal', 'nej'],
  ['stickprov', 'stickprov', 'equal', 'inte_dragen'],
  ['djupkontroll', 'manaderSedanKontroll', 'lessThan', 12],
];
