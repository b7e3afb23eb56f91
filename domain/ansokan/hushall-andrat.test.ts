import { describe, expect, it } from 'vitest';
import { NY_KONTEXT, NYANSOKAN } from '@/scripts/test/nyansokan';
import { fyllPa, hushalletAndrat, sagerAndrat, taMed } from './hushall-andrat';

describe('hushalletAndrat', () => {
  it.each([
    ['the same two', ['a', 'b'], ['b', 'a'], false, false],
    ['somebody has come', ['a', 'b'], ['a'], false, true],
    ['somebody has gone', ['a'], ['a', 'b'], false, true],
    ['one has come and one has gone', ['a', 'c'], ['a', 'b'], false, true],
    ['nothing is sent to compare with', ['a', 'b'], null, false, false],
    ['the person says so', ['a'], ['a'], true, true],
    ['the person says so, and nothing is sent', ['a'], null, true, true],
  ] as const)('%s', (_case, idag, skickad, sagt, expected) => {
    expect(hushalletAndrat({ idag, skickad, sagt })).toBe(expected);
  });
});

describe('sagerAndrat', () => {
  it.each([
    [{ hemma: { hushall: 'andrats' } }, true],
    [{ hemma: { hushall: 'stammer' } }, false],
    [{ hemma: { boende: 'andrats' } }, false],
    [{}, false],
  ])('%j', (svar, expected) => {
    expect(sagerAndrat(svar)).toBe(expected);
  });
});

describe('taMed', () => {
  it('takes what the other form asks by the same name to the step that asks it, and nothing else', () => {
    const svar = {
      hemma: { hushall: 'andrats', hushallText: 'Min syster har flyttat in', vistas: 'ja', andrat: 'nej' },
      inkomster: { inkomst: 'nej', barnbidrag: 'ja' },
      utgifter: { hyraSvar: 'andrats', hyra: '7 100' },
      bilagor: {},
      granska: { forsakran: 'ja' },
    };
    expect(taMed(svar, NYANSOKAN.steg(NY_KONTEXT))).toEqual({
      'om-dig': { vistas: 'ja' },
      'inkomster-tre': { barnbidrag: 'ja' },
      utgifter: { hyraSvar: 'andrats', hyra: '7 100' },
    });
  });

  it('begins no step that nothing is known of', () => {
    expect(taMed({ hemma: { vistas: '' } }, NYANSOKAN.steg(NY_KONTEXT))).toEqual({});
  });
});

describe('fyllPa', () => {
  it.each([
    ['nothing is answered', {}, { a: { x: '1' } }, { a: { x: '1' } }],
    ['it is answered', { a: { x: '2' } }, { a: { x: '1' } }, {}],
    ['it was left empty', { a: { x: '' } }, { a: { x: '1' } }, { a: { x: '1' } }],
    ['a part is answered', { a: { x: '2' } }, { a: { x: '1', y: '3' } }, { a: { x: '2', y: '3' } }],
    [
      'there are rows',
      { a: { bank_1: 'A' } },
      { a: { bank_1: 'B', saldo_1: '5', soktRader_med: '2', saldo_2_med: '7', y: '3' } },
      { a: { bank_1: 'A', y: '3' } },
    ],
    ['there are none', { a: { y: '3' } }, { a: { bank_1: 'B' } }, { a: { y: '3', bank_1: 'B' } }],
  ] as const)('where %s', (_case, svar, taget, expected) => expect(fyllPa(svar, taget)).toEqual(expected));
});
