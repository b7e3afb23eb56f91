import { describe, expect, it } from 'vitest';
import { NY_KONTEXT, NYANSOKAN } from '@/scripts/test/nyansokan';
import { hushalletAndrat, sagerAndrat, taMed } from './hushall-andrat';

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
