import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInMonth, dayOf, isWithin, type Day } from './clock.ts';
import { writeFormansinformation } from './agencies/fk-model.ts';
import { writePm } from './agencies/pm-model.ts';
import { FK_CODES, PM_CODES } from '../testing/ssbtek-client.ts';
import { allPersons, findById } from './person.ts';

function hasCheckDigit(number: string): boolean {
  const doubled = [...number.slice(2)].map((c, i) => Number(c) * (i % 2 === 0 ? 2 : 1));
  return doubled.reduce((sum, n) => sum + (n > 9 ? n - 9 : n), 0) % 10 === 0;
}

describe('the persons', () => {
  it('are thirty, each with a number of the test series', () => {
    expect(allPersons).toHaveLength(30);
    expect(new Set(allPersons.map((p) => p.personnummer)).size).toBe(30);
    expect(new Set(allPersons.map((p) => p.id)).size).toBe(30);
    for (const { personnummer } of allPersons) {
      expect(personnummer).toMatch(personnummer < '1990' ? /98[01]\d$/u : /23[89]\d$/u);
      expect(hasCheckDigit(personnummer)).toBe(true);
    }
  });

  it('are at least ten without anything odd: everyone answers, reports are handed in, no vehicle, no business', () => {
    const clean = allPersons.filter((p) => p.ren);
    expect(clean.length).toBeGreaterThanOrEqual(10);
    for (const p of clean) {
      expect(p.fel).toEqual([]);
      expect([p.tns, p.csn]).toEqual([[], []]);
      expect(p.af?.rapport ?? '200').toBe('200');
      expect(p.skv).toMatchObject({ foretag: { fskatt: false, moms: false }, sumKapital: 0 });
      expect(p.skv?.aterbaring).toBeUndefined();
    }
  });

  it('have no income in Emil, whose household in the demo declares none', () => {
    const emil = findById('emil-strand');
    expect(emil?.personnummer).toBe('200002292399');
    expect([emil?.fk?.utbetalningar, emil?.pm, emil?.so, emil?.csn]).toEqual([[], undefined, [], []]);
    expect(emil?.af?.registrerad).toBe('-7:4');
  });
});

const anyDay = fc
  .integer({ min: Date.parse('2026-01-01T12:00:00Z'), max: Date.parse('2030-12-31T12:00:00Z') })
  .map(dayOf);

/** The usual question: from the first day two months ago to the last day of this month. */
const askedOn = (today: Day) => ({
  personnummer: '',
  period: { from: dayInMonth(today, -2, 1), tom: dayInMonth(today, 0, 31) },
  formansinformation: FK_CODES,
  ansprak: PM_CODES,
  beslut: PM_CODES,
  preliminaraUtbetalningar: [...FK_CODES, ...PM_CODES],
  utbetalningar: [...FK_CODES, ...PM_CODES],
  ovrigInformation: [],
});

describe('on any day of any month', () => {
  it('a payment is paid or preliminary, never both, and lies within the period', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...allPersons), (today, person) => {
        const asked = askedOn(today);
        const fk = writeFormansinformation(person, asked, today, { hidden: false, down: undefined });
        const pm = writePm(person, asked, today);
        const paid = [
          ...(fk.utbetalningsuppgift ?? []).map((p) => p.datum),
          ...pm.utbetalningar.map((p) => p.utbetalningsdatum),
        ];
        const planned = [
          ...(fk.preliminarautbetalningar ?? []).map((p) => p.datum),
          ...pm.preliminaraUtbetalningar.map((p) => p.utbetalningsdatum),
        ];
        expect(paid.every((day) => day <= today)).toBe(true);
        expect(planned.every((day) => day > today)).toBe(true);
        expect([...paid, ...planned].every((day) => isWithin(day, asked.period))).toBe(true);
      }),
    );
  });

  it('a steady income is there in both months that are compared, with the same net', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        for (const [id, net] of [
          ['maria-lund', [3900, 10_830]],
          ['ali-karimi', [4416]],
        ] as const) {
          const fk = writeFormansinformation(findById(id), askedOn(today), today, {
            hidden: false,
            down: undefined,
          });
          for (const back of [-2, -1]) {
            const month = dayInMonth(today, back, 1).slice(0, 7);
            const sums = (fk.utbetalningsuppgift ?? [])
              .filter((p) => p.datum.startsWith(month))
              .map((p) => p.nettobelopp.summa);
            expect(sums.sort((a, b) => a - b)).toEqual(net);
          }
        }
      }),
    );
  });
});
