import { describe, expect, it } from 'vitest';
import { forra, oppna, rekommendera, rent } from '../test/kontrollprov.ts';
import { recommendAs } from '../recommend.ts';
import { testRegelverk } from '../test/regelverk.ts';
import { barnFott, inkomst, medBarn, rentUnderlag } from '../test/underlag.ts';
import type { Underlag } from '../underlag.ts';

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
    ['exempt', planering({ planFoljd: 'ingen_plan', undantag: 'riktalder' }), []],
    [
      'exempt, and nothing known',
      planering({ planFoljd: 'okant', narvaro: 'okant', undantag: 'under_18' }),
      [],
    ],
    [
      'exemption not known',
      planering({ planFoljd: 'ingen_plan', undantag: 'okant' }),
      [`${plan} kraver_bedomning`, krav],
    ],
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

  it('an exemption frees the person it was decided for, and says so', () => {
    const [one] = rent.planering;
    const two = rentUnderlag(['a', 'b']);
    const rows = [
      { ...one, vem: 'a', planFoljd: 'nej', undantag: 'heltidssysselsatt' },
      { ...one, vem: 'b', planFoljd: 'nej', undantag: 'inget' },
    ] as Underlag['planering'];
    expect(oppna({ ...two, planering: rows })).toEqual([`${plan} ej_uppfyllt`, krav]);
    const freed = rekommendera(planering({ planFoljd: 'nej', undantag: 'skola_18_20' }));
    expect(freed.kontroller.find(({ id }) => id === plan)).toMatchObject({
      utfall: 'uppfyllt',
      mening: 'Ett undantag gäller, eller planen följs och närvaron är i sin ordning.',
      inputs: [
        { namn: 'plan (a)', varde: 'nej' },
        { namn: 'närvaro (a)', varde: 'ja' },
        { namn: 'undantag (a)', varde: 'skola 18 20', kalla: 'planeringen' },
      ],
    });
  });

  it.each(['1.0.0', '1.1.0'] as const)(
    'module %s did not read the exemption here, and still does not',
    (version) => {
      const exempted = planering({ planFoljd: 'ingen_plan', undantag: 'riktalder' });
      const result = recommendAs(version, exempted, testRegelverk());
      const found = result.ok ? result.rekommendation.kontroller.find(({ id }) => id === plan) : undefined;
      expect(found).toMatchObject({ utfall: 'kraver_bedomning' });
      expect(found?.inputs.map(({ namn }) => namn)).toEqual(['plan (a)', 'närvaro (a)']);
    },
  );

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
