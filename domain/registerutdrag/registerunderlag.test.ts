import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example from '../beslutsstod/examples/01-ensam-oforandrad.json' with { type: 'json' };
import { loadExempelstad } from '../beslutsstod/exempelstad.ts';
import { recommend } from '../beslutsstod/recommend.ts';
import { parseUnderlag } from '../beslutsstod/underlag.ts';
import { MYNDIGHETER, type Myndighet } from '../beslutsstod/underlag-ekonomi.ts';
import { toRegisterunderlag, type Registerunderlag } from './registerunderlag.ts';
import type {
  Registerinkomst,
  RegisterutdragInnehall,
  Signal,
  Tillstand,
  Utdragsrad,
} from './registerutdrag.ts';
import { anyUtdrag, tomt } from './test/godtyckligt.ts';

const MANAD = '2026-11';
const regelverk = loadExempelstad({ tillatBeraknadTabell: true });

/** A whole underlag of the decision support's own example, with what the registers say. */
const wholeUnderlag = (register: Registerunderlag) => {
  const { skyddadIdentitet, ...rest } = register;
  const vuxna = [
    ...example.hushall.vuxna,
    { id: 'b', roll: 'medsokande', fodelsedatum: '1986-01-01', dagar: 'hela' },
  ];
  const parsed = parseUnderlag({
    ...example,
    ...rest,
    hushall: { ...example.hushall, vuxna },
    arende: { ...example.arende, skyddadIdentitet },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
  return parsed.underlag;
};

const withState = (myndighet: Myndighet, tillstand: Tillstand, skal: string | null = null) =>
  tomt({
    kallor: tomt().kallor.map((kalla) =>
      kalla.myndighet === myndighet
        ? { ...kalla, tillstand, skal, tid: tillstand === 'ej_fragad' ? null : kalla.tid }
        : kalla,
    ),
  });
const one = (utdrag: RegisterutdragInnehall | null) => toRegisterunderlag([{ vem: 'a', utdrag }], MANAD);
const rowOf = (register: Registerunderlag, myndighet: Myndighet) =>
  register.uppslag.find((rad) => rad.myndighet === myndighet);

const inkomst = (more: Partial<Registerinkomst> = {}): Registerinkomst => ({
  id: 'FK-1',
  myndighet: 'FK',
  slag: 'bostadsbidrag',
  rubrik: 'Bostadsbidrag',
  belopp: 210_000,
  efterSkatt: 210_000,
  utbetalningsdatum: '2026-10-27',
  period: { from: '2026-10-01', tom: '2026-10-31' },
  preliminar: false,
  avdrag: [],
  ...more,
});
const signal = (myndighet: Myndighet, typ: Signal['typ'], varde: string): Signal => ({
  myndighet,
  typ,
  varde,
  text: 'En mening.',
  from: null,
  tom: null,
});

describe('the states of the sources', () => {
  it.each<[Tillstand, string]>([
    ['ej_fragad', 'ej_fragad'],
    ['misslyckad', 'kunde_inte_kontrolleras'],
    ['overifierbar', 'kunde_inte_kontrolleras'],
    ['delvis', 'delvis'],
    ['inget_hos_oss', 'inget_hos_oss'],
    ['svar', 'svar'],
  ])('%s is told as %s, with time and reason', (tillstand, status) => {
    const rad = rowOf(one(withState('SO', tillstand, tillstand === 'svar' ? null : 'Därför.')), 'SO');
    expect(rad?.status).toBe(status);
    if (rad?.status === 'kunde_inte_kontrolleras' || rad?.status === 'delvis')
      expect(rad.skal).toBe('Därför.');
    if (rad?.status === 'kunde_inte_kontrolleras') expect(rad.forsokt).toBe('2026-11-03T08:15:00.000Z');
    if (rad?.status === 'svar') expect(rad.hamtad).toBe('2026-11-03T08:15:00.000Z');
  });

  it('are eight for each person; one who has not been looked up was not asked', () => {
    expect(one(null).uppslag.map(({ myndighet, status }) => [myndighet, status])).toEqual(
      MYNDIGHETER.map((myndighet) => [myndighet, 'ej_fragad']),
    );
    expect(rowOf(one(tomt({ kallor: [] })), 'FK')?.status).toBe('ej_fragad');
  });

  it('of a look-up that does not cover the month that decides are no answer', () => {
    const october = (from: `2026-${number}-${number}`, tom: `2026-${number}-${number}`) =>
      rowOf(one(tomt({ period: { from, tom } })), 'FK')?.status;
    expect(october('2026-10-01', '2026-10-31')).toBe('inget_hos_oss');
    expect(october('2026-10-02', '2026-11-30')).toBe('delvis');
    expect(october('2026-08-01', '2026-10-30')).toBe('delvis');
  });
});

describe('incomes', () => {
  it('carry their source and what there was after tax', () => {
    const paid = (more: Partial<Registerinkomst>) => one(tomt({ inkomster: [inkomst(more)] })).inkomster[0];
    expect(paid({})).toEqual({
      id: 'a-FK-1',
      slag: 'bostadsbidrag',
      belopp: 210_000,
      efterSkatt: 'samma',
      utbetalningsdatum: '2026-10-27',
      periodTom: '2026-10-31',
      vem: 'a',
      kalla: { typ: 'register', myndighet: 'FK', hamtad: '2026-11-03T08:15:00.000Z' },
      preliminar: false,
    });
    expect(paid({ efterSkatt: null })?.efterSkatt).toBe('okant');
    expect(paid({ efterSkatt: 250_000, avdrag: [{ kod: 'INF', belopp: 40_000 }] })?.efterSkatt).toBe(250_000);
    expect(paid({ utbetalningsdatum: null, period: null, preliminar: true })).toMatchObject({
      utbetalningsdatum: 'okant',
      periodTom: 'okant',
      preliminar: true,
    });
    expect(paid({ slag: 'FK:XYZ' })?.slag).toBe('FK:XYZ');
  });
});

describe('what is applied for and owned', () => {
  it('is empty only when everyone who would tell has told', () => {
    expect(one(tomt())).toMatchObject({ soktaFormaner: [], tillgangar: [] });
    expect(one(withState('PM', 'delvis'))).toMatchObject({ soktaFormaner: 'okant', tillgangar: [] });
    expect(one(withState('TNS', 'misslyckad'))).toMatchObject({ soktaFormaner: [], tillgangar: 'okant' });
    expect(toRegisterunderlag([], MANAD)).toMatchObject({ soktaFormaner: 'okant', tillgangar: 'okant' });
  });

  it('is what the signals say, waiting and of unknown value', () => {
    const register = one(
      tomt({
        signaler: [
          signal('FK', 'sokt_forman', 'sjukpenning'),
          signal('TNS', 'fordon', 'personbil-2011'),
          signal('SKV', 'foretag', 'eget'),
        ],
      }),
    );
    expect(register.soktaFormaner).toMatchObject([
      {
        id: 'a-sokt-FK-sjukpenning',
        slag: 'sjukpenning',
        vem: 'a',
        beslutad: 'nej',
        kalla: { myndighet: 'FK' },
      },
    ]);
    expect(register.tillgangar).toMatchObject([
      { id: 'a-fordon-personbil-2011', slag: 'fordon', varde: 'okant', behovs: 'okant' },
      { id: 'a-foretag-eget', slag: 'foretag', varde: 'okant' },
    ]);
  });
});

describe('protected personal data', () => {
  const of = (...signaler: Signal[]) => one(tomt({ signaler })).skyddadIdentitet;

  it('are told by a mark, or by answers that have none', () => {
    expect(of()).toBe('nej');
    expect(of(signal('AF', 'skyddad', 'nej'), signal('FK', 'skyddad', 'nej'))).toBe('nej');
    expect(of(signal('CSN', 'skyddad', 'ja'))).toBe('ja');
    expect(of(signal('FK', 'skyddad', 'okant'))).toBe('okant');
  });

  it('are not known when Försäkringskassan or Arbetsförmedlingen has not answered, for one of the household', () => {
    expect(one(withState('AF', 'misslyckad')).skyddadIdentitet).toBe('okant');
    expect(one(withState('FK', 'delvis')).skyddadIdentitet).toBe('okant');
    expect(one(withState('CSN', 'misslyckad')).skyddadIdentitet).toBe('nej');
    const rows: Utdragsrad[] = [
      { vem: 'a', utdrag: tomt() },
      { vem: 'b', utdrag: null },
    ];
    expect(toRegisterunderlag(rows, MANAD).skyddadIdentitet).toBe('okant');
    expect(toRegisterunderlag([], MANAD).skyddadIdentitet).toBe('okant');
  });

  it('are known to be there even when others have not answered', () => {
    const signaler = [signal('AF', 'skyddad', 'ja')];
    expect(one({ ...withState('FK', 'misslyckad'), signaler }).skyddadIdentitet).toBe('ja');
  });
});

const anyRows = fc.tuple(fc.option(anyUtdrag), fc.option(anyUtdrag)).map(([a, b]): Utdragsrad[] => [
  { vem: 'a', utdrag: a },
  { vem: 'b', utdrag: b },
]);

/** The look-up as it would have been had this agency not answered. */
const without = (rad: Utdragsrad, myndighet: Myndighet): Utdragsrad => {
  if (rad.utdrag === null) return rad;
  const { kallor, inkomster, signaler } = rad.utdrag;
  const other = (row: { myndighet: Myndighet }) => row.myndighet !== myndighet;
  return {
    ...rad,
    utdrag: {
      ...rad.utdrag,
      kallor: [
        ...kallor.filter(other),
        { myndighet, tillstand: 'misslyckad', tid: rad.utdrag.besvarad, skal: 'Svarade inte.' },
      ],
      inkomster: inkomster.filter(other),
      signaler: signaler.filter(other),
    },
  };
};

const answers = ({ uppslag }: Registerunderlag) =>
  uppslag.filter(({ status }) => status === 'svar' || status === 'inget_hos_oss').length;

describe('whatever came', () => {
  it('is accepted by the decision support', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const underlag = wholeUnderlag(toRegisterunderlag(rows, MANAD));
        expect(recommend(underlag, regelverk).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('no income is lost, and none is added', () => {
    const key = (...parts: unknown[]) => JSON.stringify(parts);
    fc.assert(
      fc.property(anyRows, (rows) => {
        const came = rows.flatMap(({ vem, utdrag }) =>
          (utdrag?.inkomster ?? []).map((i) =>
            key(vem, i.slag, i.belopp, i.myndighet, i.utbetalningsdatum ?? 'okant', i.preliminar),
          ),
        );
        const read = toRegisterunderlag(rows, MANAD).inkomster.map((i) =>
          key(
            i.vem,
            i.slag,
            i.belopp,
            i.kalla.typ === 'register' && i.kalla.myndighet,
            i.utbetalningsdatum,
            i.preliminar,
          ),
        );
        expect(read.toSorted()).toEqual(came.toSorted());
      }),
    );
  });

  it('the order does not matter', () => {
    const turn = ({ vem, utdrag }: Utdragsrad): Utdragsrad => ({
      vem,
      utdrag: utdrag && {
        ...utdrag,
        kallor: utdrag.kallor.toReversed(),
        inkomster: utdrag.inkomster.toReversed(),
        signaler: utdrag.signaler.toReversed(),
      },
    });
    fc.assert(
      fc.property(anyRows, (rows) => {
        const turned = rows.toReversed().map(turn);
        expect(JSON.stringify(toRegisterunderlag(turned, MANAD))).toBe(
          JSON.stringify(toRegisterunderlag(rows, MANAD)),
        );
      }),
    );
  });

  it('a source that fails never takes a doubt away', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...MYNDIGHETER), fc.boolean(), (rows, myndighet, first) => {
        const before = toRegisterunderlag(rows, MANAD);
        const failed = rows.map((rad) => (rad.vem === (first ? 'a' : 'b') ? without(rad, myndighet) : rad));
        const after = toRegisterunderlag(failed, MANAD);
        expect(answers(after)).toBeLessThanOrEqual(answers(before));
        if (before.skyddadIdentitet !== 'nej') expect(after.skyddadIdentitet).not.toBe('nej');
        for (const name of ['soktaFormaner', 'tillgangar'] as const)
          if (before[name].length > 0) expect(after[name]).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('a source that must be asked and fails leads to a person, where answers alone would not have', () => {
    const sparOf = (utdrag: RegisterutdragInnehall) => {
      const { skyddadIdentitet, ...register } = one(utdrag);
      const parsed = parseUnderlag({
        ...example,
        ...register,
        arende: { ...example.arende, skyddadIdentitet },
      });
      const result = parsed.ok && recommend(parsed.underlag, regelverk);
      return result && result.ok && result.rekommendation.spar;
    };
    expect(sparOf(tomt())).toBe('forenklad');
    for (const myndighet of MYNDIGHETER.filter((m) => m !== 'MIV'))
      for (const tillstand of ['ej_fragad', 'misslyckad', 'delvis', 'overifierbar'] as const)
        expect(sparOf(withState(myndighet, tillstand))).toBe('manuell');
  });

  it('one person stands once', () => {
    const rad: Utdragsrad = { vem: 'a', utdrag: null };
    expect(() => toRegisterunderlag([rad, rad], MANAD)).toThrow('samma person två gånger');
  });
});
