import { describe, expect, it } from 'vitest';
import { recommend } from '../recommend.ts';
import type { Rekommendation } from '../rekommendation.ts';
import type { Andringar } from '../test/regelverk.ts';
import { testRegelverk } from '../test/regelverk.ts';
import { barnFott, inkomst, kostnad, medBarn, medKostnader, rentUnderlag } from '../test/underlag.ts';
import type { Underlag } from '../underlag.ts';
import type { Tillgang } from '../underlag-ekonomi.ts';

const rekommendera = (underlag: Underlag, andringar: Andringar = {}): Rekommendation => {
  const result = recommend(underlag, testRegelverk(andringar));
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.rekommendation;
};

/** Ids of the checks that are not fulfilled, and how. */
const oppna = (underlag: Underlag, andringar: Andringar = {}): string[] =>
  rekommendera(underlag, andringar)
    .kontroller.filter(({ utfall }) => utfall !== 'uppfyllt')
    .map(({ id, utfall }) => `${id} ${utfall}`);

const rent = rentUnderlag();
const arende = (more: Partial<Underlag['arende']>): Underlag => ({
  ...rent,
  arende: { ...rent.arende, ...more },
});
const boende = (more: Partial<Underlag['boende']>): Underlag => ({
  ...rent,
  boende: { ...rent.boende, ...more },
});
const planering = (more: Partial<Underlag['planering'][number]>, base = rent): Underlag => ({
  ...base,
  planering: base.planering.map((row) => ({ ...row, ...more })),
});
const forra = (more: Partial<Exclude<Underlag['foregaende'], string>>, base = rent): Underlag =>
  typeof base.foregaende === 'string' ? base : { ...base, foregaende: { ...base.foregaende, ...more } };
const FK = { typ: 'register', myndighet: 'FK', hamtad: '2026-11-02T08:00:00Z' } as const;

describe('checks of the case', () => {
  const cases: [string, Underlag, string[]][] = [
    ['nothing to ask about', rent, []],
    ['protected identity', arende({ skyddadIdentitet: 'ja' }), ['skyddad_identitet ej_uppfyllt']],
    [
      'protected identity unknown',
      arende({ skyddadIdentitet: 'okant' }),
      ['skyddad_identitet kraver_bedomning'],
    ],
    ['duplicate month', arende({ dubblett: 'ja' }), ['dubblett ej_uppfyllt']],
    ['duplicate month unknown', arende({ dubblett: 'okant' }), ['dubblett kraver_bedomning']],
    ['open komplettering', arende({ oppenKomplettering: 'ja' }), ['oppen_komplettering ej_uppfyllt']],
    [
      'komplettering unknown',
      arende({ oppenKomplettering: 'okant' }),
      ['oppen_komplettering kraver_bedomning'],
    ],
    ['account changed', arende({ betalkontoAndrat: 'ja' }), ['betalkonto ej_uppfyllt']],
    ['account unknown', arende({ betalkontoAndrat: 'okant' }), ['betalkonto kraver_bedomning']],
    ['drawn', arende({ stickprov: 'dragen' }), ['stickprov kraver_bedomning']],
    ['draw unknown', arende({ stickprov: 'okant' }), ['stickprov kraver_bedomning']],
    ['deep control 11 months ago', arende({ senasteKontroll: '2025-12' }), []],
    ['deep control 12 months ago', arende({ senasteKontroll: '2025-11' }), ['djupkontroll kraver_bedomning']],
    ['deep control unknown', arende({ senasteKontroll: 'okant' }), ['djupkontroll kraver_bedomning']],
    ['never controlled, 11 months', arende({ senasteKontroll: 'aldrig', manaderIRad: 11 }), []],
    [
      'never controlled, 12 months',
      arende({ senasteKontroll: 'aldrig', manaderIRad: 12 }),
      ['djupkontroll kraver_bedomning'],
    ],
    ['first application', { ...rent, ansokningstyp: 'nyansokan' }, ['ansokningstyp kraver_bedomning']],
    ['not in the municipality', boende({ vistasIKommunen: 'nej' }), ['vistelse ej_uppfyllt']],
    ['stay unknown', boende({ vistasIKommunen: 'okant' }), ['vistelse kraver_bedomning']],
    ['sublet without consent', boende({ form: 'andrahand', kontraktGodkant: 'nej' }), ['boende ej_uppfyllt']],
    ['homeless', boende({ form: 'bostadslos' }), ['boende kraver_bedomning']],
    ['institution', boende({ form: 'institution' }), ['boende kraver_bedomning']],
    ['housing unknown', boende({ form: 'okant' }), ['boende kraver_bedomning']],
    [
      'household changed',
      { ...rent, hushall: { ...rent.hushall, oforandrat: 'nej' } },
      ['hushall_oforandrat ej_uppfyllt'],
    ],
    ['other members than last month', forra({ hushall: ['a', 'x'] }), ['hushall_oforandrat ej_uppfyllt']],
    ['sharing unknown', boende({ delarHushallMed: 'okant' }), ['uppgifter kraver_bedomning']],
  ];
  it.each(cases)('%s', (_name, underlag, expected) => expect(oppna(underlag)).toEqual(expected));

  it('facts of a child that the norm reads', () => {
    const child = (
      more: Parameters<typeof barnFott>[2],
      fodd: Parameters<typeof barnFott>[1] = '2022-01-01',
    ): string[] => oppna(medBarn(rent, barnFott('c', fodd, more)));
    const asked = ['uppgifter kraver_bedomning'];
    expect(child({})).toEqual([]);
    expect(child({}, 'okant')).toEqual(asked);
    expect(child({}, '2027-02-01')).toEqual(asked);
    expect(child({ lunchHemma: 'okant' })).toEqual(asked);
    expect(child({ lunchHemma: 'okant' }, '2018-01-01')).toEqual([]);
    expect(child({ gymnasium: 'okant' })).toEqual([]);
    expect(child({ gymnasium: 'okant' }, '2008-01-01')).toEqual(asked);
    expect(child({ boende: 'okant' })).toEqual(asked);
    expect(child({ boende: 'vaxelvis', dagar: 'okant' })).toEqual(asked);
    expect(child({ boende: 'vaxelvis', dagar: 15 })).toEqual([]);
  });

  it('children are a prompt, never a gate', () => {
    const r = rekommendera(medBarn(rent, barnFott('c', '2018-01-01')));
    expect(r.kontroller.find(({ id }) => id === 'barn')).toMatchObject({ utfall: 'uppfyllt' });
    expect(r.kontroller.find(({ id }) => id === 'barn')?.mening).toContain('barnets bästa');
    expect(r.spar).toBe('forenklad');
  });
});

describe('participation', () => {
  const plan = 'plan_narvaro';
  const krav = 'aktivitetskrav kraver_bedomning';
  const cases: [string, Underlag, string[]][] = [
    ['plan not followed', planering({ planFoljd: 'nej' }), [`${plan} ej_uppfyllt`, krav]],
    ['absent without reason', planering({ narvaro: 'ogiltig_franvaro' }), [`${plan} ej_uppfyllt`, krav]],
    ['valid absence', planering({ narvaro: 'giltig_franvaro' }), []],
    ['nothing to attend', planering({ narvaro: 'inget_att_narvara_vid' }), []],
    ['no plan made', planering({ planFoljd: 'ingen_plan' }), [`${plan} kraver_bedomning`, krav]],
    ['attendance unknown', planering({ narvaro: 'okant' }), [`${plan} kraver_bedomning`, krav]],
    [
      'no row at all',
      { ...rent, planering: [] },
      [`${plan} kraver_bedomning`, krav, 'lakarintyg kraver_bedomning'],
    ],
    ['exempt', planering({ planFoljd: 'ingen_plan', undantag: 'riktalder' }), [`${plan} kraver_bedomning`]],
    ['other exemption', planering({ planFoljd: 'nej', undantag: 'annat' }), [`${plan} ej_uppfyllt`, krav]],
    [
      'under three months',
      planering({ planFoljd: 'nej' }, arende({ manaderIRad: 2 })),
      [`${plan} ej_uppfyllt`],
    ],
    [
      'three months',
      planering({ planFoljd: 'nej' }, arende({ manaderIRad: 3 })),
      [`${plan} ej_uppfyllt`, krav],
    ],
    [
      'months unknown',
      planering({ planFoljd: 'nej' }, arende({ manaderIRad: 'okant' })),
      [`${plan} ej_uppfyllt`, krav],
    ],
  ];
  it.each(cases)('%s', (_name, underlag, expected) => expect(oppna(underlag)).toEqual(expected));

  it('aktivitetskrav begins with October 2026, and is never a refusal', () => {
    const september = planering({ planFoljd: 'nej' }, rentUnderlag(['a'], '2026-09'));
    expect(oppna(september)).toEqual([`${plan} ej_uppfyllt`]);
    expect(rekommendera(planering({ planFoljd: 'nej' })).utfall).toBe('kraver_bedomning');
  });

  it('läkarintyg is asked for from July 2026, and covers the month', () => {
    const intyg = (lakarintygTom: Underlag['planering'][number]['lakarintygTom'], base = rent): string[] =>
      oppna(planering({ sjuk: 'ja', lakarintygTom }, base));
    expect(intyg('2026-11-01')).toEqual([]);
    expect(intyg('2026-10-31')).toEqual(['lakarintyg kraver_bedomning']);
    expect(intyg('saknas')).toEqual(['lakarintyg kraver_bedomning']);
    expect(intyg('okant')).toEqual(['lakarintyg kraver_bedomning']);
    expect(intyg('behovs_inte')).toEqual([]);
    expect(intyg('saknas', rentUnderlag(['a'], '2026-06'))).toEqual([]);
    expect(oppna(planering({ sjuk: 'okant' }))).toEqual(['lakarintyg kraver_bedomning']);
  });

  it('comes first, in the order of the regelverk', () => {
    expect(rekommendera(rent).kontroller[0]?.id).toBe(plan);
  });
});

describe('agencies', () => {
  const status = (row: Partial<Underlag['uppslag'][number]>): Underlag => ({
    ...rent,
    uppslag: rent.uppslag.map((one) => (one.myndighet === 'FK' ? ({ ...one, ...row } as typeof one) : one)),
  });
  it.each([
    ['svar', []],
    ['inget_hos_oss', []],
    ['delvis', ['uppslag kraver_bedomning']],
    ['ej_fragad', ['uppslag kraver_bedomning']],
    ['kunde_inte_kontrolleras', ['uppslag kraver_bedomning']],
  ] as const)('%s', (value, expected) => expect(oppna(status({ status: value }))).toEqual(expected));

  it('each adult is asked for, and a contradicting row is a question', () => {
    const couple = rentUnderlag(['a', 'b']);
    expect(oppna({ ...couple, uppslag: couple.uppslag.filter(({ vem }) => vem === 'a') })).toEqual([
      'uppslag kraver_bedomning',
    ]);
    const twice: Underlag = {
      ...rent,
      uppslag: [...rent.uppslag, { myndighet: 'FK', vem: 'a', status: 'ej_fragad' }],
    };
    expect(oppna(twice)).toEqual(['uppslag kraver_bedomning']);
    expect(rekommendera(twice).skal[0]?.mening).toBe(
      'Inte kontrollerat: Försäkringskassan inget uppslag gjort.',
    );
  });

  it('a child with income of its own is asked for too', () => {
    const child = medBarn(rent, barnFott('c', '2009-01-01'));
    const row = inkomst('studiehjalp', 125_000, { vem: 'c' });
    const known = forra({ inkomster: [{ forman: 'studiehjalp', vem: 'c', belopp: 125_000 }] }, child);
    expect(oppna({ ...known, inkomster: [row] })).toEqual(['uppslag kraver_bedomning']);
  });
});

describe('incomes', () => {
  const bidrag = (
    belopp: number,
    before: number | null,
    more: Parameters<typeof inkomst>[2] = {},
  ): Underlag => ({
    ...(before === null
      ? { ...rent, foregaende: 'ingen' }
      : forra({ inkomster: before === 0 ? [] : [{ forman: 'bostadsbidrag', vem: 'a', belopp: before }] })),
    inkomster: belopp === 0 ? [] : [inkomst('bostadsbidrag', belopp, { kalla: FK, ...more })],
  });
  const cases: [string, Underlag, string[]][] = [
    ['the same', bidrag(200_000, 200_000), []],
    ['exactly 12 % more', bidrag(224_000, 200_000), []],
    ['one öre above 12 %', bidrag(224_001, 200_000), ['andrad_inkomst kraver_bedomning']],
    ['exactly 12 % less', bidrag(176_000, 200_000), []],
    ['more than 12 % less', bidrag(175_999, 200_000), ['andrad_inkomst kraver_bedomning']],
    ['new', bidrag(200_000, 0), ['ny_inkomst kraver_bedomning']],
    ['nothing to compare with', bidrag(200_000, null), ['ny_inkomst kraver_bedomning']],
    ['vanished', bidrag(0, 200_000), ['forsvunnen_inkomst kraver_bedomning']],
    ['preliminary', bidrag(200_000, 200_000, { preliminar: true }), ['inkomster kraver_bedomning']],
    ['no date', bidrag(200_000, 200_000, { utbetalningsdatum: 'okant' }), ['inkomster kraver_bedomning']],
    ['deductions unknown', bidrag(200_000, 200_000, { efterSkatt: 'okant' }), ['inkomster kraver_bedomning']],
    ['question not answered', { ...rent, inkomsterUppgivna: 'okant' }, ['inkomster kraver_bedomning']],
    [
      'declared, and the register answered without it',
      bidrag(200_000, 200_000, { kalla: { typ: 'sokande' } }),
      ['deklarerat_mot_register kraver_bedomning'],
    ],
  ];
  it.each(cases)('%s', (_name, underlag, expected) => expect(oppna(underlag)).toEqual(expected));

  it('tolerance 0 is exact, and a benefit can have its own', () => {
    const exact = { parametrar: { andring: { procent: 0, perForman: {} } } };
    const own = { parametrar: { andring: { procent: 12, perForman: { bostadsbidrag: 0 } } } };
    for (const rules of [exact, own]) {
      expect(oppna(bidrag(200_000, 200_000), rules)).toEqual([]);
      expect(oppna(bidrag(200_001, 200_000), rules)).toEqual(['andrad_inkomst kraver_bedomning']);
    }
  });

  it("the comparison month goes before last month's calculation", () => {
    const u = bidrag(200_000, 100_000);
    const september = inkomst('bostadsbidrag', 200_000, {
      id: 'sep',
      utbetalningsdatum: '2026-09-25',
      kalla: FK,
    });
    expect(oppna({ ...u, inkomster: [...u.inkomster, september] })).toEqual([]);
  });

  it('declared and register must agree', () => {
    const u = bidrag(200_000, 200_000);
    const declared = (belopp: number) => inkomst('bostadsbidrag', belopp, { id: 'egen' });
    expect(oppna({ ...u, inkomster: [...u.inkomster, declared(200_000)] })).toEqual([]);
    expect(oppna({ ...u, inkomster: [...u.inkomster, declared(199_999)] })).toEqual([
      'deklarerat_mot_register kraver_bedomning',
    ]);
  });

  it('an income without a payment date is placed by its period', () => {
    const dated = (periodTom: '2026-10-31' | '2026-11-30'): number =>
      rekommendera(bidrag(200_000, 200_000, { utbetalningsdatum: 'okant', periodTom })).normberakning.summor
        .inkomster;
    expect([dated('2026-10-31'), dated('2026-11-30')]).toEqual([200_000, 0]);
  });

  it('jobbstimulans unknown: the whole wage counts and a person is asked', () => {
    const wage = {
      ...forra({ inkomster: [{ forman: 'lon', vem: 'a', belopp: 100_000 }] }),
      inkomster: [inkomst('lon', 100_000)],
    };
    const r = rekommendera({ ...wage, jobbstimulans: [] });
    expect(r.normberakning.summor.inkomster).toBe(100_000);
    expect(r.skal.map(({ kontroll }) => kontroll)).toEqual(['inkomster']);
  });

  it('a benefit applied for but not decided', () => {
    const row = { id: 's', slag: 'sjukpenning', vem: 'a', kalla: FK };
    expect(oppna({ ...rent, soktaFormaner: [{ ...row, beslutad: 'ja' }] })).toEqual([]);
    expect(oppna({ ...rent, soktaFormaner: [{ ...row, beslutad: 'nej' }] })).toEqual([
      'sokt_forman kraver_bedomning',
    ]);
    expect(oppna({ ...rent, soktaFormaner: [{ ...row, beslutad: 'okant' }] })).toEqual([
      'sokt_forman kraver_bedomning',
    ]);
    expect(oppna({ ...rent, soktaFormaner: 'okant' })).toEqual(['sokt_forman kraver_bedomning']);
  });
});

describe('assets (Botkyrka, Skövde, Enköping)', () => {
  const asset = (more: Partial<Tillgang>, base = rent): Underlag => ({
    ...forra({ tillgangar: ['t'] }, base),
    tillgangar: [
      {
        id: 't',
        slag: 'fordon',
        varde: 2_000_000,
        vem: 'a',
        kalla: { typ: 'sokande' },
        behovs: 'ja',
        ...more,
      },
    ],
  });
  const asked = ['tillgangar kraver_bedomning'];
  const never = {
    parametrar: { tillgangar: { raknas: ['konto'], fordonHogst: 'aldrig', bostadEfterManader: 6 } },
  };
  it('a car may stay when it is needed and worth at most 20 000', () => {
    expect(oppna(asset({}))).toEqual([]);
    expect(oppna(asset({ varde: 2_000_001 }))).toEqual(asked);
    expect(oppna(asset({ behovs: 'nej' }))).toEqual(asked);
    expect(oppna(asset({ behovs: 'okant' }))).toEqual(asked);
    expect(oppna(asset({ varde: 'okant' }))).toEqual(asked);
  });
  it('never, where the city says so', () => expect(oppna(asset({}), never)).toEqual(asked));
  it('a home is a question after six months', () => {
    expect(oppna(asset({ slag: 'bostad' }, arende({ manaderIRad: 5 })))).toEqual([]);
    expect(oppna(asset({ slag: 'bostad' }, arende({ manaderIRad: 6 })))).toEqual(asked);
    expect(oppna(asset({ slag: 'bostad' }, arende({ manaderIRad: 'okant' })))).toEqual(asked);
  });
  it('others are questions; unknown assets too', () => {
    expect(oppna(asset({ slag: 'foretag' }))).toEqual(asked);
    expect(oppna({ ...rent, tillgangar: 'okant' })).toEqual([...asked, 'ny_tillgang kraver_bedomning']);
  });
  it('a new asset', () => {
    expect(oppna({ ...asset({}), foregaende: rent.foregaende })).toEqual(['ny_tillgang kraver_bedomning']);
    expect(oppna({ ...rent, tidigareOverskott: 'okant' })).toEqual(['tidigare_overskott kraver_bedomning']);
  });
});

describe('costs', () => {
  it('a new kind of cost sends the case to a person but leaves the outcome', () => {
    const u = { ...rent, kostnader: [kostnad('internet', 25_000)] };
    expect(oppna(u)).toEqual(['ny_kostnad kraver_bedomning']);
    expect(rekommendera(u)).toMatchObject({ utfall: 'bifall', spar: 'manuell' });
    expect(oppna(medKostnader(rent, kostnad('internet', 25_000)))).toEqual([]);
  });
});
