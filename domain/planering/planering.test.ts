import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type Datum, type Manad } from '../manad.ts';
import { underlagArende } from '../beslutsstod/underlag-arende.ts';
import {
  ORD,
  toPlanering,
  type Narvaro,
  type Plan,
  type Registrerad,
  type Registrerat,
} from './planering.ts';

const at = (day: number) => new Date(Date.UTC(2026, 9, day));
const source = (day: number) => ({ kalla: 'arbetsmarknadssystemet', registrerad: at(day) });
const narvaro = (more: Partial<Registrerad<Narvaro>> = {}): Registrerad<Narvaro> => ({
  manad: '2026-10',
  planFoljd: 'ja',
  narvaro: 'ja',
  sjuk: 'nej',
  lakarintygTom: null,
  ...source(5),
  ...more,
});
const plan = (more: Partial<Registrerad<Plan>> = {}): Registrerad<Plan> => ({
  from: '2026-03-01',
  tom: null,
  aktivitet: 'Svenska för invandrare',
  undantag: 'inget',
  ...source(1),
  ...more,
});
const about = (rows: Partial<Registrerat>, manad: Manad = '2026-11') =>
  toPlanering('v1', { planer: [], narvaro: [], ...rows }, manad);

const UNKNOWN = {
  vem: 'v1',
  planFoljd: 'okant',
  narvaro: 'okant',
  undantag: 'okant',
  sjuk: 'okant',
  lakarintygTom: 'okant',
};

describe('what the decision support reads of plan and attendance', () => {
  it('for November is October', () => {
    expect(about({ planer: [plan()], narvaro: [narvaro()] })).toEqual({
      vem: 'v1',
      planFoljd: 'ja',
      narvaro: 'ja',
      undantag: 'inget',
      sjuk: 'nej',
      lakarintygTom: 'behovs_inte',
    });
    const others = (['2026-09', '2026-11'] as const).map((manad) => narvaro({ manad }));
    expect(about({ narvaro: others })).toEqual(UNKNOWN);
    expect(about({ narvaro: [narvaro({ manad: '2026-12' })] }, '2027-01').planFoljd).toBe('ja');
  });

  it('is unknown where nothing is registered, also with a plan', () => {
    expect(about({})).toEqual(UNKNOWN);
    expect(about({ planer: [plan()] })).toEqual({ ...UNKNOWN, undantag: 'inget' });
  });

  it('is no plan when the city has said so', () => {
    expect(about({ narvaro: [narvaro({ planFoljd: 'ingen_plan' })] }).planFoljd).toBe('ingen_plan');
  });

  it('is what was registered last, wherever it stands', () => {
    const rows = [
      narvaro({ narvaro: 'ogiltig_franvaro', ...source(5) }),
      narvaro({ narvaro: 'giltig_franvaro', ...source(9) }),
      narvaro({ narvaro: 'ja', ...source(7) }),
    ];
    expect(about({ narvaro: rows }).narvaro).toBe('giltig_franvaro');
    const same = [narvaro({ narvaro: 'ogiltig_franvaro' }), narvaro({ narvaro: 'ja' })];
    expect(about({ narvaro: same }).narvaro, 'the same moment: the later row').toBe('ja');
  });

  it('takes the exemption of the plan that runs in the month', () => {
    const sick = 'sjukpenning_sjukersattning';
    const undantag = (...planer: Registrerad<Plan>[]) => about({ planer }).undantag;
    expect(undantag(plan({ from: '2026-10-31', undantag: sick })), 'begins on the last day').toBe(sick);
    expect(undantag(plan({ tom: '2026-10-01', undantag: sick })), 'ends on the first').toBe(sick);
    expect(undantag(plan({ from: '2026-11-01' }))).toBe('okant');
    expect(undantag(plan({ tom: '2026-09-30' }))).toBe('okant');
    // one that began later stands before one that runs on
    expect(undantag(plan({ from: '2026-09-01', undantag: sick }), plan({ ...source(9) }))).toBe(sick);
    // the same plan told anew, now ended
    expect(undantag(plan(), plan({ tom: '2026-08-31', ...source(2) }))).toBe('okant');
  });

  it('knows a läkarintyg by its last day, and asks for none of who is not sick', () => {
    const lakarintyg = (sjuk: Narvaro['sjuk'], lakarintygTom: Datum | null) =>
      about({ narvaro: [narvaro({ sjuk, lakarintygTom })] }).lakarintygTom;
    expect(lakarintyg('ja', '2026-12-31')).toBe('2026-12-31');
    expect(lakarintyg('ja', null)).toBe('okant');
    expect(lakarintyg('okant', null)).toBe('okant');
    expect(lakarintyg('nej', null)).toBe('behovs_inte');
  });
});

const manad = fc.integer({ min: -4, max: 4 }).map((n) => addMonths('2026-10', n));
const day = fc
  .tuple(manad, fc.integer({ min: 1, max: 28 }))
  .map(([m, d]): Datum => `${m}-${d.toString().padStart(2, '0')}` as Datum);
const oneOf = <T extends string>(words: readonly T[]) => fc.constantFrom(...words);
const anyNarvaro = fc.record({
  manad,
  planFoljd: oneOf(ORD.planFoljd.options),
  narvaro: oneOf(ORD.narvaro.options),
  sjuk: oneOf(ORD.sjuk.options),
  lakarintygTom: fc.option(day),
});
const anyPlan = fc
  .record({ from: day, tom: fc.option(day), undantag: oneOf(ORD.undantag.options) })
  .map((p) => ({ ...p, aktivitet: 'Praktik', tom: p.tom !== null && p.tom < p.from ? null : p.tom }));

/** Rows in any order, each registered at a moment of its own. */
const shuffled = <T extends object>(one: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(one, fc.nat(500)), { selector: ([, n]) => n, maxLength: 8 })
    .map((rows) => rows.map(([row, n]) => ({ ...row, kalla: 'fil', registrerad: new Date(n * 3_600_000) })));
const registrerat = fc.record({ planer: shuffled(anyPlan), narvaro: shuffled(anyNarvaro) });

describe('of anything that is registered', () => {
  it('is always something the decision support can read', () => {
    fc.assert(
      fc.property(registrerat, manad, (rows, m) => {
        const one = toPlanering('v1', rows, m);
        expect(underlagArende.planering.element.parse(one)).toEqual(one);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(registrerat, manad, ({ planer, narvaro: months }, m) => {
        const back = { planer: planer.toReversed(), narvaro: months.toReversed() };
        expect(toPlanering('v1', back, m)).toEqual(toPlanering('v1', { planer, narvaro: months }, m));
      }),
    );
  });

  it('says only what some row of the control month says', () => {
    fc.assert(
      fc.property(registrerat, manad, (rows, m) => {
        const one = toPlanering('v1', rows, m);
        const told = rows.narvaro.filter((row) => row.manad === addMonths(m, -1));
        for (const key of ['planFoljd', 'narvaro', 'sjuk'] as const)
          if (one[key] !== 'okant') expect(told.map((row) => row[key])).toContain(one[key]);
        if (told.length === 0) expect(one).toMatchObject({ planFoljd: 'okant', narvaro: 'okant' });
      }),
    );
  });
});
