import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATERANSOKAN_1, KONTEXT, KONTEXT_PAR, SVAR_1 } from '@/scripts/test/ansokan';
import { FELKODER, kryss, text, val } from './falt.ts';
import { BLANKETTER } from './register.ts';
import { belopp } from './varden.ts';
import { allaFalt, felI, keepSvar, openFalt, steg } from './steg.ts';

const falt = [
  val('lon', ['ja', 'nej'], {
    vid: ['ja'],
    inuti: [belopp('summa'), kryss('semester', 'mer', [text('vilken')])],
  }),
];
const namn = (svar: Record<string, string>) => openFalt(falt, svar).map((f) => f.namn);
const step = steg('inkomster', falt);

describe('openFalt', () => {
  it('opens what is inside only while every answer on the way is chosen', () => {
    expect(namn({})).toEqual(['lon']);
    expect(namn({ lon: 'nej', semester: 'ja' })).toEqual(['lon']);
    expect(namn({ lon: 'ja' })).toEqual(['lon', 'summa', 'semester']);
    expect(namn({ lon: 'ja', semester: 'ja' })).toEqual(['lon', 'summa', 'semester', 'vilken']);
  });
});

describe('a step', () => {
  it('neither counts nor keeps what stands in closed fields', () => {
    const svar = { lon: 'nej', summa: 'inte en summa', vilken: 'x'.repeat(300) };
    expect(felI(step, svar)).toEqual([]);
    expect(step.schema.parse(svar)).toEqual({ lon: 'nej' });
  });

  it('tells one fault a field, in the order they are asked', () => {
    expect(felI(step, { lon: 'ja', summa: 'tusen', semester: 'ja', vilken: ' ' })).toEqual([
      { namn: 'summa', kod: 'ogiltigt' },
      { namn: 'vilken', kod: 'saknas' },
    ]);
    expect(felI(step, {})).toEqual([{ namn: 'lon', kod: 'saknas' }]);
    expect(felI(step, { lon: 'kanske' })).toEqual([{ namn: 'lon', kod: 'ogiltigt' }]);
  });

  it('reads the answers as meaning', () => {
    const svar = { lon: 'ja', summa: '1 500:-', semester: 'nej' };
    expect(step.schema.parse(svar)).toEqual({ lon: 'ja', summa: 150_000, semester: false });
  });

  it('survives any answers at all', () => {
    const all = BLANKETTER.flatMap((b) => [...b.steg(KONTEXT), ...b.steg(KONTEXT_PAR)]);
    const names = all.flatMap((s) => allaFalt(s.falt).map((f) => f.namn));
    const key = fc.oneof(fc.constantFrom(...names), fc.string());
    const value = fc.oneof(fc.constantFrom('ja', 'andrats', 'stammer'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.dictionary(key, value), fc.nat(all.length - 1), (svar, i) => {
        const faults = all.slice(i, i + 1).flatMap((s) => felI(s, svar));
        return faults.every((f) => names.includes(f.namn) && Object.values(FELKODER).flat().includes(f.kod));
      }),
      { numRuns: 60 },
    );
  });
});

describe('keepSvar', () => {
  it('keeps the own fields as they were typed, closed ones too, and nothing else', () => {
    const sent = { lon: 'nej', summa: ' tusen ', belopp: '1', version: '3', semester: 5 };
    expect(keepSvar(step, sent)).toEqual({ lon: 'nej', summa: ' tusen ' });
  });

  it('gives only text that the database can store, whatever was sent', () => {
    expect(keepSvar(step, { vilken: 'a\u0000b' })).toEqual({ vilken: 'ab' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), (typed, max) => {
        const { vilken = '' } = keepSvar(step, { vilken: typed }, max);
        expect(vilken.length).toBeLessThanOrEqual(max);
        expect(vilken.isWellFormed() && !vilken.includes('\u0000')).toBe(true);
      }),
    );
    expect(keepSvar(step, { vilken: 'xx😀' }, 3).vilken?.isWellFormed()).toBe(true);
  });
});

describe('every form', () => {
  it('uses each name once, over all the steps: the answers are read as one', () => {
    for (const blankett of BLANKETTER)
      for (const kontext of [KONTEXT, KONTEXT_PAR]) {
        const names = blankett.steg(kontext).flatMap((s) => allaFalt(s.falt).map((f) => f.namn));
        expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
      }
  });

  it('offers "Stämmer" for a cost only where there is a sum from last month', () => {
    const offers = (name: string) =>
      allaFalt(ATERANSOKAN_1.steg(KONTEXT).flatMap((s) => s.falt)).find((f) => f.namn === name)?.val;
    expect(offers('hyraSvar')).toEqual(['stammer', 'andrats', 'ingen']);
    expect(offers('fackavgiftSvar')).toEqual(['andrats', 'ingen']);
    const utgifter = ATERANSOKAN_1.steg({ ...KONTEXT, forra: null }).find((s) => s.id === 'utgifter');
    const svar = { ...SVAR_1.utgifter, hyraSvar: 'stammer' };
    expect(utgifter && felI(utgifter, svar)).toEqual([{ namn: 'hyraSvar', kod: 'ogiltigt' }]);
  });
});
