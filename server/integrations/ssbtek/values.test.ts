import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '@/domain/tid';
import { decodeBase64, decodeJson } from './base64';
import { SsbtekError } from './errors';
import { ALLT, answer } from './test/exempel';
import { utdragOf } from './test/las';
import { isPerson, oreOf, slug, toCompactDatum, toDatum, toOre, toPeriod, toVeckor } from './values';

describe('values', () => {
  it('days: with an offset, compact, and none', () => {
    expect(toDatum('2016-11-18+01:00')).toBe('2016-11-18');
    expect(toCompactDatum('20261023')).toBe('2026-10-23');
    expect([
      toCompactDatum('0'),
      toCompactDatum('20261301'),
      toDatum('2026-02-30'),
      toDatum(undefined),
    ]).toEqual(Array(4).fill(undefined));
  });

  it('periods: a month stands for its days; one that cannot be is none', () => {
    expect(toPeriod('2026-08', '2027-02')).toEqual({ from: '2026-08-01', tom: '2027-02-28' });
    expect([toPeriod('2026-08', undefined), toPeriod('2026-08-02', '2026-08-01')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  /** ISO 8601: 2020 and 2026 have 53 weeks; week 1 of 2027 begins on the fourth of January. */
  it.each([
    ['202636', '202702', '2026-08-31', '2027-01-17'],
    ['202653', '202653', '2026-12-28', '2027-01-03'],
    ['202001', '202001', '2019-12-30', '2020-01-05'],
    ['202101', '202101', '2021-01-04', '2021-01-10'],
  ])('weeks %s–%s', (start, slut, from, tom) => {
    expect(toVeckor(start, slut)).toEqual({ from, tom });
  });

  it('weeks begin on a Monday and follow each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 51 }), (year, week) => {
        const of = (w: number) =>
          toVeckor(`${year}${String(w).padStart(2, '0')}`, `${year}${String(w).padStart(2, '0')}`);
        const [one, next] = [of(week), of(week + 1)];
        expect(one && weekday(one.from)).toBe(1);
        expect(one && addDays(one.tom, 1)).toBe(next?.from);
      }),
    );
    expect([
      toVeckor('202600', '202601'),
      toVeckor('202654', '202654'),
      toVeckor('202602', '202601'),
    ]).toEqual(Array(3).fill(undefined));
  });

  it('sums: decimals to whole öre, and none where there is none', () => {
    expect([toOre('5120.50'), toOre('13300'), toOre('-12.5'), toOre('0')]).toEqual([
      512_050, 1_330_000, -1250, 0,
    ]);
    for (const text of ['', ' ', '5 120', '5120,50', '1e3', 'NaN', '999999999', undefined])
      expect(toOre(text)).toBeUndefined();
    expect([oreOf(0.1 + 0.2), oreOf(Number.NaN), oreOf(1e9)]).toEqual([30, undefined, undefined]);
  });

  it('a person: ten digits stand for twelve', () => {
    const person = '199001012385';
    expect([
      isPerson(person, person),
      isPerson('900101-2385', person),
      isPerson('200106032394', person),
    ]).toEqual([true, true, false]);
    expect(isPerson('', person)).toBeUndefined();
  });

  it('base64 that is none, and text that is none, is not read', () => {
    const pack = (bytes: Buffer) => bytes.toString('base64');
    expect(decodeBase64(pack(Buffer.from('Å')))).toBe('Å');
    expect(decodeBase64(pack(Buffer.from('Å')).replace(/(?<=^..)/u, '\n'))).toBe('Å');
    expect(
      decodeBase64(pack(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Å</a>', 'latin1'))),
    ).toContain('Å');
    for (const bad of ['', 'e*', 'abc', pack(Buffer.from([0xff, 0xfe, 0x41])), undefined])
      expect(decodeBase64(bad)).toBeUndefined();
    expect(decodeJson(pack(Buffer.from('{"a":')))).toBeUndefined();
  });

  it('words become an id', () => {
    expect(slug('  Moped klass II, Årsmodell 2020 ')).toBe('moped-klass-ii-arsmodell-2020');
  });
});

describe('whatever comes over the wire', () => {
  const whole = answer(ALLT);

  it('is an utdrag that fits the contract, or an SsbtekError', () => {
    const cut = fc.record({
      at: fc.nat(whole.length),
      length: fc.integer({ min: 1, max: 60 }),
      put: fc.string(),
    });
    fc.assert(
      fc.property(cut, ({ at, length, put }) => {
        try {
          const utdrag = utdragOf(whole.slice(0, at) + put + whole.slice(at + length));
          expect(utdrag.kallor).toHaveLength(8);
        } catch (error) {
          expect(error).toBeInstanceOf(SsbtekError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
