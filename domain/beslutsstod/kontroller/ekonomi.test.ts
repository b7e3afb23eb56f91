import { describe, expect, it } from 'vitest';
import { forra, oppna, rekommendera, rent } from '../test/kontrollprov.ts';
import { inkomst, kostnad, medKostnader } from '../test/underlag.ts';
import type { Underlag } from '../underlag.ts';
import type { Tillgang } from '../underlag-ekonomi.ts';

const FK = { typ: 'register', myndighet: 'FK', hamtad: '2026-11-02T08:00:00Z' } as const;
const arende = (more: Partial<Underlag['arende']>): Underlag => ({
  ...rent,
  arende: { ...rent.arende, ...more },
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

  describe('told without a sum', () => {
    const tick = (slag: string, more: Parameters<typeof inkomst>[2] = {}) =>
      inkomst(slag, 'okant', { id: `kryss-${slag}`, utbetalningsdatum: 'okant', ...more });
    const said = (underlag: Underlag): string[] =>
      rekommendera(underlag)
        .skal.filter(({ kontroll }) => kontroll === 'inkomster')
        .map(({ mening }) => mening);
    const withRows = (...inkomster: Underlag['inkomster']): Underlag => ({ ...rent, inkomster });

    it('the agency has answered and shows nothing', () => {
      const u = withRows(tick('bostadsbidrag'));
      expect(said(u)).toEqual([
        'Att bedöma: Bostadsbidrag: Den sökande uppger att hen får bostadsbidrag, men ingen myndighet visar någon utbetalning i oktober 2026.',
      ]);
      expect(rekommendera(u).normberakning.inkomster).toMatchObject([
        {
          belopp: 0,
          mening: 'Beloppet är inte känt. Inget räknas förrän en handläggare har tagit reda på det.',
          kalla: { text: 'ansökan' },
        },
      ]);
      expect(rekommendera(u).kontroller.find(({ id }) => id === 'inkomster')?.inputs).toContainEqual({
        namn: 'Bostadsbidrag',
        varde: '0\u00a0kr, och ett belopp som inte är känt',
        kalla: 'ansökan',
      });
      expect(rekommendera(u).kontroller.find(({ id }) => id === 'deklarerat_mot_register')?.mening).toBe(
        'Uppgifterna skiljer sig åt. Bostadsbidrag: uppgiven men finns inte i registret.',
      );
    });

    it('the agency has not answered, or there is no agency to ask', () => {
      expect(said({ ...withRows(tick('bostadsbidrag')), uppslag: [] })).toEqual([
        'Att bedöma: Bostadsbidrag: Den sökande uppger att hen får bostadsbidrag. Beloppet är inte känt, för myndigheten har inte svarat.',
      ]);
      expect(said(withRows(tick('gava')))).toEqual([
        'Att bedöma: Gåva: Den sökande uppger att hen får gåva, men inte hur mycket.',
      ]);
    });

    it('a sum for the control month from the register or a handläggare settles it, another month does not', () => {
      const paid = (more: Parameters<typeof inkomst>[2]) =>
        said(withRows(tick('bostadsbidrag'), inkomst('bostadsbidrag', 200_000, { kalla: FK, ...more })));
      expect(paid({})).toEqual([]);
      expect(paid({ kalla: { typ: 'handlaggare' } })).toEqual([]);
      expect(paid({ kalla: { typ: 'sokande' } })).toHaveLength(1);
      expect(paid({ utbetalningsdatum: '2026-09-25' })).toHaveLength(1);
      expect(paid({ utbetalningsdatum: '2026-11-25' })).toHaveLength(1);
      expect(paid({ vem: 'b' })).toHaveLength(1);
    });

    it("an agency's own row without a sum is never settled by another", () => {
      const rows = [tick('bostadsbidrag', { kalla: FK }), inkomst('bostadsbidrag', 200_000, { kalla: FK })];
      expect(said(withRows(...rows))).toEqual([
        'Att bedöma: Bostadsbidrag: Myndigheten visar en utbetalning utan belopp.',
      ]);
      expect(rekommendera(withRows(...rows)).normberakning.summor.inkomster).toBe(200_000);
    });

    it('two ticks of the same benefit are one question', () => {
      expect(said(withRows(tick('bostadsbidrag'), tick('bostadsbidrag', { id: 'igen' })))[0]).toMatch(
        /^Att bedöma: Bostadsbidrag: Den sökande uppger att hen får bostadsbidrag, men ingen [^:]*$/,
      );
    });

    it('the sum after tax of such a row is not counted either', () => {
      expect(
        rekommendera(withRows(tick('bostadsbidrag', { efterSkatt: 99_900 }))).normberakning.summor.inkomster,
      ).toBe(0);
    });
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
