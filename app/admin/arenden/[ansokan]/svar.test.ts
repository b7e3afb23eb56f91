import { describe, expect, it } from 'vitest';
import { asksSkal, faults, inKronor, beloppOf, summa, type Beslutsrad } from './svar';

const norm: Beslutsrad = { radId: 'norm', etikett: 'Norm', soktOre: null, beraknatOre: 394000, tecken: 1 };
const el: Beslutsrad = { radId: 'el', etikett: 'El', soktOre: 74200, beraknatOre: 60000, tecken: 1 };
const bidrag: Beslutsrad = {
  radId: 'bb',
  etikett: 'Barnbidrag',
  soktOre: null,
  beraknatOre: null,
  tecken: -1,
};
const rader = [norm, el, bidrag];

const done = {
  'belopp-norm': '3 940',
  'belopp-el': '742',
  'skal-el': 'Fakturan visar hela beloppet.',
  'belopp-bb': '1250',
  'skal-bb': 'Läst i utbetalningsbeskedet.',
  utgang: 'BIFALL',
  kommunicering: 'svarat',
  barnetsBasta: 'Barnet har det tryggt.',
  motivering: 'Inkomsterna räcker inte till behovet.',
};
const names = (svar: Record<string, string>) => faults(rader, true, svar).map(({ name }) => name);

describe('the decision form', () => {
  it('reads what a column of kronor shows', () => {
    expect(beloppOf(inKronor(394000))).toBe(394000);
    expect(beloppOf(inKronor(50750))).toBe(50750);
    expect(beloppOf('')).toBeNull();
  });

  // 3 940 + 742 − 1 250 = 3 432 kr
  it('takes incomes off without a minus sign, and has no sum while a line is empty', () => {
    expect(summa(rader, done)).toBe(343200);
    expect(summa(rader, { ...done, 'belopp-bb': '' })).toBeNull();
  });

  it('has nothing to say of a form that is done', () => expect(names(done)).toEqual([]));

  it('asks for every choice and word, and for each amount', () =>
    expect(names({})).toEqual([
      'belopp-norm',
      'belopp-el',
      'belopp-bb',
      'utgang',
      'kommunicering',
      'barnetsBasta',
      'motivering',
    ]));

  it('says that an amount is written without minus', () =>
    expect(faults([norm], false, { ...done, 'belopp-norm': '−300' })[0]?.message).toContain('utan minus'));

  it('owes a reason where the amount departs from the calculation, and where less is granted than applied for', () => {
    expect(asksSkal(norm, { 'belopp-norm': '3 940' })).toBe(false);
    expect(asksSkal(norm, { 'belopp-norm': '3 900' })).toBe(true);
    expect(asksSkal(el, { 'belopp-el': '600' })).toBe(true);
    expect(asksSkal(bidrag, { 'belopp-bb': '0' })).toBe(true);
    expect(names({ ...done, 'skal-el': ' ' })).toEqual(['skal-el']);
  });
});
