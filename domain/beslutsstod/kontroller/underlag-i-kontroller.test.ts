import { describe, expect, it } from 'vitest';
import type { Andringar } from '../test/regelverk.ts';
import { forra, rekommendera, rent } from '../test/kontrollprov.ts';
import { barnFott, inkomst, kostnad, medBarn } from '../test/underlag.ts';
import type { Underlag } from '../underlag.ts';
import type { Tillgang } from '../underlag-ekonomi.ts';

const FK = { typ: 'register', myndighet: 'FK', hamtad: '2026-11-02T08:00:00Z' } as const;
const TNS = { typ: 'register', myndighet: 'TNS', hamtad: '2026-11-02T09:00:00Z' } as const;

/** What a check says and from what. */
const told = (id: string, underlag: Underlag, andringar: Andringar = {}) => {
  const found = rekommendera(underlag, andringar).kontroller.find((one) => one.id === id);
  return { utfall: found?.utfall, mening: found?.mening, inputs: found?.inputs };
};

const tillgang = (more: Partial<Tillgang>): Tillgang => ({
  id: 't',
  slag: 'fordon',
  varde: 2_500_000,
  vem: 'a',
  kalla: TNS,
  behovs: 'ja',
  ...more,
});

describe('assets: what is said, from what', () => {
  it('each asset with value and source; only those that are open are named', () => {
    const u = {
      ...forra({ tillgangar: ['t', 'k'] }),
      tillgangar: [
        tillgang({}),
        tillgang({ id: 'k', slag: 'konto', varde: 100_000, kalla: { typ: 'sokande' } }),
      ],
    };
    expect(told('tillgangar', u)).toEqual({
      utfall: 'kraver_bedomning',
      mening: 'Tillgångar att bedöma: Fordon: behövs och är av lågt värde.',
      inputs: [
        { namn: 'Pengar på konto', varde: '1\u00a0000\u00a0kr', kalla: 'sokande' },
        { namn: 'Fordon', varde: '25\u00a0000\u00a0kr', kalla: 'TNS, hämtat 2026-11-02T09:00:00Z' },
      ],
    });
  });

  it('a value that is not known is said so, and is not counted', () => {
    const u = { ...forra({ tillgangar: ['t'] }), tillgangar: [tillgang({ slag: 'konto', varde: 'okant' })] };
    expect(told('tillgangar', u)).toMatchObject({
      mening: 'Tillgångar att bedöma: Pengar på konto: värdet är inte känt.',
      inputs: [{ varde: 'inte känt' }],
    });
    expect(rekommendera(u).normberakning.tillgangar).toEqual([]);
  });

  it('not known at all', () => {
    const u = { ...rent, tillgangar: 'okant' as const };
    expect(told('tillgangar', u)).toEqual({
      utfall: 'kraver_bedomning',
      mening: 'Det är inte känt om det finns tillgångar.',
      inputs: [],
    });
    expect(told('ny_tillgang', u)).toEqual({
      utfall: 'kraver_bedomning',
      mening: 'Det är inte känt om det finns nya tillgångar.',
      inputs: [],
    });
  });

  it('a new one is named; with no month before, all are new', () => {
    const ny = {
      utfall: 'kraver_bedomning',
      mening: 'Nya tillgångar sedan förra månaden: Fordon.',
      inputs: [{ namn: 'Fordon', varde: 't', kalla: 'jämförelse med förra månaden' }],
    };
    const u = { ...rent, tillgangar: [tillgang({})] };
    expect(told('ny_tillgang', u)).toEqual(ny);
    expect(told('ny_tillgang', { ...u, foregaende: 'ingen' })).toEqual(ny);
    expect(told('ny_tillgang', { ...u, foregaende: 'okant' })).toEqual(ny);
  });

  it('what counts stands as a line with its source', () => {
    const line = (kalla: Tillgang['kalla']) =>
      rekommendera({ ...rent, tillgangar: [tillgang({ slag: 'konto', kalla })] }).normberakning.tillgangar[0];
    expect(line(TNS)).toMatchObject({ belopp: 2_500_000, kalla: { text: 'TNS' } });
    expect(line({ typ: 'sokande' })).toMatchObject({
      kalla: { text: 'ansökan', reference: { title: expect.stringContaining('Botkyrka') as string } },
    });
  });

  it('a property is no home: a question whatever the months', () => {
    const arende = { ...rent.arende, manaderIRad: 1 };
    expect(
      told('tillgangar', { ...rent, arende, tillgangar: [tillgang({ slag: 'fastighet' })] }).mening,
    ).toBe('Tillgångar att bedöma: Fastighet: behöver en bedömning.');
  });
});

describe('benefits applied for, and earlier surplus', () => {
  it('names what waits, for whom and who said it', () => {
    const row = { id: 's', slag: 'sjuk_penning', vem: 'a', kalla: FK, beslutad: 'nej' } as const;
    const own = { ...row, id: 'u', slag: 'bostadsbidrag', kalla: { typ: 'sokande' } } as const;
    const decided = { ...row, id: 'v', slag: 'pension', beslutad: 'ja' } as const;
    expect(told('sokt_forman', { ...rent, soktaFormaner: [row, own, decided] })).toEqual({
      utfall: 'kraver_bedomning',
      mening: 'Väntar på beslut: sjuk penning och bostadsbidrag.',
      inputs: [
        { namn: 'sjuk penning', varde: 'inte beslutad (a)', kalla: 'FK, hämtat 2026-11-02T08:00:00Z' },
        { namn: 'bostadsbidrag', varde: 'inte beslutad (a)', kalla: 'sokande' },
      ],
    });
    expect(told('sokt_forman', { ...rent, soktaFormaner: 'okant' })).toEqual({
      utfall: 'kraver_bedomning',
      mening: 'Det är inte känt om en förmån är sökt.',
      inputs: [],
    });
  });

  it('earlier surplus: named by month; nothing to ask about when it is zero', () => {
    const row = { id: 'o', manad: '2026-09', belopp: 50_000, valdAvHandlaggare: false } as const;
    expect(told('tidigare_overskott', { ...rent, tidigareOverskott: [row] })).toEqual({
      utfall: 'kraver_bedomning',
      mening: 'Det fanns överskott en tidigare månad. En handläggare avgör om det ska räknas.',
      inputs: [{ namn: 'överskott 2026-09', varde: '500\u00a0kr', kalla: 'tidigare beräkning' }],
    });
    expect(told('tidigare_overskott', { ...rent, tidigareOverskott: [{ ...row, belopp: 0 }] }).utfall).toBe(
      'uppfyllt',
    );
    expect(told('tidigare_overskott', { ...rent, tidigareOverskott: 'okant' }).mening).toBe(
      'Det är inte känt om det fanns överskott tidigare månader.',
    );
  });

  it('surplus counts from the month before, by whom the regelverk says', () => {
    const deducted = (manad: '2026-10' | '2026-11', valdAvHandlaggare: boolean, foreslas: string): number =>
      rekommendera(
        { ...rent, tidigareOverskott: [{ id: 'o', manad, belopp: 50_000, valdAvHandlaggare }] },
        { parametrar: { tidigareOverskott: { manaderBakat: 3, foreslas } } },
      ).normberakning.summor.avdrag;
    expect(deducted('2026-10', true, 'handlaggare')).toBe(50_000);
    expect(deducted('2026-10', false, 'handlaggare')).toBe(0);
    expect(deducted('2026-10', false, 'modul')).toBe(50_000);
    expect(deducted('2026-10', true, 'nej')).toBe(0);
    expect(deducted('2026-11', true, 'handlaggare')).toBe(0);
  });

  it('deductions and surplus stand as lines with their source', () => {
    const r = rekommendera({
      ...rent,
      avdrag: [{ id: 'd', skal: 'redan utbetalt', belopp: 10_000 }],
      tidigareOverskott: [{ id: 'o', manad: '2026-10', belopp: 50_000, valdAvHandlaggare: true }],
    });
    expect(r.normberakning.avdrag).toMatchObject([
      { belopp: 10_000, kalla: { text: 'handläggare' } },
      { belopp: 50_000, kalla: { text: expect.stringContaining('Sundsvall') as string } },
    ]);
    // 5 220 − 600
    expect(r.belopp).toBe(462_000);
    expect(r.motiveringsutkast.stycken[2]).toContain('600\u00a0kr');
    expect(r.motiveringsutkast.utkast).toBe(true);
    expect(r.kontroller.filter(({ utfall }) => utfall === 'uppfyllt').map(({ mening }) => mening)).toEqual(
      r.talarFor,
    );
    expect(r.talarMot).toEqual([]);
    expect(rekommendera({ ...rent, uppslag: [] }).talarMot).toHaveLength(1);
  });
});

describe('incomes: what is said, from what', () => {
  it('a change above the tolerance is named with both sums', () => {
    const u = {
      ...forra({ inkomster: [{ forman: 'bostadsbidrag', vem: 'a', belopp: 100_000 }] }),
      inkomster: [inkomst('bostadsbidrag', 200_000, { kalla: FK })],
    };
    expect(told('andrad_inkomst', u)).toEqual({
      utfall: 'kraver_bedomning',
      mening: 'Större ändring än toleransen: bostadsbidrag.',
      inputs: [
        {
          namn: 'Bostadsbidrag',
          varde: '1\u00a0000\u00a0kr → 2\u00a0000\u00a0kr',
          kalla: 'FK, hämtat 2026-11-02T08:00:00Z',
        },
      ],
    });
    expect(told('ny_inkomst', { ...u, foregaende: 'ingen' }).inputs).toEqual([
      {
        namn: 'Bostadsbidrag',
        varde: 'inte känt → 2\u00a0000\u00a0kr',
        kalla: 'FK, hämtat 2026-11-02T08:00:00Z',
      },
    ]);
  });

  it('what has gone is named, by benefit and person', () => {
    const before = (forman: string, vem: string, belopp: number) => ({ forman, vem, belopp });
    const u = {
      ...forra({ inkomster: [before('sjuk_penning', 'a', 70_000), before('gava', 'a', 0)] }),
      inkomster: [inkomst('bostadsbidrag', 90_000, { utbetalningsdatum: '2026-09-25', kalla: FK })],
    };
    expect(told('forsvunnen_inkomst', u)).toEqual({
      utfall: 'kraver_bedomning',
      mening: 'Inkomster som fanns månaden innan saknas: bostadsbidrag och sjuk penning.',
      inputs: [
        { namn: 'Bostadsbidrag', varde: '900\u00a0kr → 0\u00a0kr', kalla: 'FK, hämtat 2026-11-02T08:00:00Z' },
        { namn: 'sjuk_penning', varde: '700\u00a0kr → saknas', kalla: 'förra månadens beräkning' },
      ],
    });
    const barn = medBarn(rent, barnFott('c', '2010-01-01'));
    const other = {
      ...forra({ inkomster: [before('bostadsbidrag', 'c', 90_000)] }, barn),
      inkomster: [inkomst('bostadsbidrag', 90_000, { kalla: FK })],
    };
    expect(told('forsvunnen_inkomst', other).utfall).toBe('kraver_bedomning');
    const samePerson = {
      ...forra({ inkomster: [before('sjukpenning', 'a', 90_000)] }),
      inkomster: [inkomst('bostadsbidrag', 90_000, { kalla: FK })],
    };
    expect(told('forsvunnen_inkomst', samePerson).utfall).toBe('kraver_bedomning');
    expect(told('forsvunnen_inkomst', { ...rent, foregaende: 'ingen' }).utfall).toBe('uppfyllt');
  });

  it('only what differs is named', () => {
    const u = {
      ...rent,
      inkomster: [inkomst('bostadsbidrag', 200_000), inkomst('gava', 10_000)],
    };
    expect(told('deklarerat_mot_register', u).mening).toBe(
      'Uppgifterna skiljer sig åt. Bostadsbidrag: uppgiven men finns inte i registret.',
    );
  });

  it('nothing answered and nothing told', () => {
    expect(told('inkomster', { ...rent, inkomsterUppgivna: 'okant' }).mening).toBe(
      'Det är inte känt vilka inkomster som finns.',
    );
  });
});

describe('costs and look-ups', () => {
  it('the same kind for another person is a new cost', () => {
    const u = forra({ kostnader: [{ slag: 'medicin', vem: 'hushallet', godkant: 10_000 }] });
    const cost = (vem: 'a' | 'hushallet') => ({ ...u, kostnader: [kostnad('medicin', 10_000, { vem })] });
    expect(told('ny_kostnad', cost('hushallet')).utfall).toBe('uppfyllt');
    expect(told('ny_kostnad', cost('a'))).toMatchObject({
      utfall: 'kraver_bedomning',
      inputs: [{ varde: '100\u00a0kr', kalla: 'ansökan' }],
    });
    expect(told('ny_kostnad', { ...cost('a'), foregaende: 'ingen' }).utfall).toBe('kraver_bedomning');
  });

  it('of several answers from one agency, the one that is no answer counts, in either order', () => {
    const others = rent.uppslag.filter(({ myndighet }) => myndighet !== 'FK');
    const svar = { myndighet: 'FK', vem: 'a', status: 'svar', hamtad: 'kl 9' } as const;
    const fel = {
      myndighet: 'FK',
      vem: 'a',
      status: 'kunde_inte_kontrolleras',
      forsokt: 'kl 8',
      skal: 'tidsgräns',
    } as const;
    for (const rows of [
      [svar, fel],
      [fel, svar],
    ]) {
      expect(told('uppslag', { ...rent, uppslag: [...others, ...rows] })).toMatchObject({
        utfall: 'kraver_bedomning',
        mening: 'Inte kontrollerat: Försäkringskassan kunde inte kontrolleras.',
        inputs: [{ namn: 'Försäkringskassan (a)', kalla: 'kl 8' }, ...others.slice(0, 6).map(() => ({}))],
      });
    }
    const asked = { myndighet: 'FK', vem: 'a', status: 'ej_fragad' } as const;
    expect(told('uppslag', { ...rent, uppslag: [...others, asked] }).inputs?.[0]).toEqual({
      namn: 'Försäkringskassan (a)',
      varde: 'inget uppslag gjort',
      kalla: 'inte frågad',
    });
  });
});

describe('the household: what is said, from what', () => {
  const barn = (fodelsedatum: '2026-11-20' | '2020-05-01' | '2019-05-01' | '2006-05-01' | '2005-05-01') =>
    medBarn(rent, barnFott('c', fodelsedatum, { lunchHemma: 'okant', gymnasium: 'okant' }));

  it('lunch matters to and with six years, gymnasium from 18 to and with 20', () => {
    const asked = (u: Underlag) => told('uppgifter', u).mening;
    expect(asked(barn('2020-05-01'))).toBe('Uppgifter saknas: Barnets lunch (c).');
    expect(asked(barn('2019-05-01'))).toBe('Alla uppgifter som normen räknas på är kända.');
    expect(asked(barn('2006-05-01'))).toBe('Uppgifter saknas: Gymnasiestudier (c).');
    expect(asked(barn('2005-05-01'))).toBe('Alla uppgifter som normen räknas på är kända.');
    expect(asked(barn('2026-11-20'))).toBe('Uppgifter saknas: Barnets lunch (c).');
  });

  it('what is missing is listed, also the days of an adult', () => {
    const [vuxen] = rent.hushall.vuxna;
    const u = {
      ...rent,
      hushall: { ...rent.hushall, vuxna: vuxen === undefined ? [] : [{ ...vuxen, dagar: 'okant' as const }] },
      boende: { ...rent.boende, delarHushallMed: 'okant' as const },
    };
    expect(told('uppgifter', u)).toEqual({
      utfall: 'kraver_bedomning',
      mening: 'Uppgifter saknas: Den vuxnas dagar i hushållet (a); Hur många som delar hushållskostnader.',
      inputs: [
        { namn: 'Den vuxnas dagar i hushållet (a)', varde: 'inte känt', kalla: 'ansökan' },
        { namn: 'Hur många som delar hushållskostnader', varde: 'inte känt', kalla: 'ansökan' },
      ],
    });
  });

  it('another adult is another household, as many as before', () => {
    expect(told('hushall_oforandrat', forra({ hushall: ['z'] })).utfall).toBe('ej_uppfyllt');
    expect(told('hushall_oforandrat', forra({ hushall: ['a', 'z'] })).utfall).toBe('ej_uppfyllt');
  });

  it('only the children of the household are reminded of', () => {
    const grown = medBarn(rent, barnFott('c', '2005-05-01'), barnFott('d', '2015-05-01'));
    expect(told('barn', grown).mening).toContain('Det finns 1 barn i hushållet.');
  });
});
