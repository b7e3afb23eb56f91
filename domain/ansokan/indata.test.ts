import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOre } from '../pengar.ts';
import { addDays, formatDay } from '../tid.ts';
import { SALDO, SKULDBELOPP } from './belopp.ts';
import { kryss, langtext, text, val, type Falt } from './falt.ts';
import { checkKonto } from './konto.ts';
import { keepSvar, steg } from './steg.ts';
import { ALLT_SKRAP, TOMT, type Prov } from './test/fientligt.ts';
import { DAGPROV, MELLAN } from './test/prov-dagar.ts';
import { CLEARINGPROV, KONTONUMMERPROV, KONTOPAR } from './test/prov-konto.ts';
import { EPOSTPROV, TELEFONPROV, TEXTPROV } from './test/prov-kontakt.ts';
import { PERSONNUMMERPROV, PROVDAG } from './test/prov-personnummer.ts';
import { BELOPPSPROV, HELTALSPROV, SALDOPROV, SKULDPROV } from './test/prov-tal.ts';
import { belopp, clearing, datum, epost, heltal, kontonummer, personnummer, telefon } from './varden.ts';

const read = (falt: Falt, written: string): unknown => {
  const result = falt.schema.safeParse(written);
  return result.success ? result.data : { fel: result.error.issues[0]?.message };
};

const VAL = ['ja', 'nej', 'vet_inte'] as const;
const CHOICES: Prov[] = [
  ...VAL.map((v): Prov => [v, v]),
  ...VAL.map((v): Prov => [` ${v} `, v]),
  ...[...ALLT_SKRAP, ...VAL.map((v) => v.toUpperCase()), 'ja,nej', 'jaja', 'ｊａ', 'ja\u0000', 'vet inte']
    .filter((s) => s !== 'ja' && s !== 'nej')
    .map((s): Prov => [s, { fel: 'ogiltigt' }]),
  ...ALLT_SKRAP.slice(0, 60).map((s): Prov => [`ja${s}`, { fel: 'ogiltigt' }]),
  ...TOMT.map((s): Prov => [s, { fel: 'saknas' }]),
];
const BOXES: Prov[] = [
  ['ja', true],
  ...[...ALLT_SKRAP, ...TOMT, 'JA', ' ja', 'ja ', 'on', 'true', '1', 'nej', 'ja,ja']
    .filter((s) => s !== 'ja')
    .map((s): Prov => [s, false]),
  ...ALLT_SKRAP.slice(0, 80).map((s): Prov => [`ja${s}`, false]),
];

const TABELLER: [string, Falt, Prov[]][] = [
  ['belopp', belopp('x'), BELOPPSPROV],
  ['belopp, skuld', belopp('x', SKULDBELOPP), SKULDPROV],
  ['belopp, saldo', belopp('x', SALDO), SALDOPROV],
  ['datum', datum('x', MELLAN), DAGPROV],
  ['heltal', heltal('x', 1, 30), HELTALSPROV],
  ['telefon', telefon('x'), TELEFONPROV],
  ['epost', epost('x'), EPOSTPROV],
  ['clearing', clearing('x'), CLEARINGPROV],
  ['kontonummer', kontonummer('x'), KONTONUMMERPROV],
  ['personnummer', personnummer('x', PROVDAG), PERSONNUMMERPROV],
  ['text', text('x'), TEXTPROV(200)],
  ['langtext', langtext('x'), TEXTPROV(2000)],
  ['val', val('x', VAL), CHOICES],
  ['kryss', kryss('x', 'g'), BOXES],
];

const short = (s: string) => (s.length > 60 ? `${s.slice(0, 20)}… × ${s.length}` : s);

describe.each(TABELLER)('%s', (_slag, falt, prov) => {
  it('has at least 300 different inputs', () => {
    expect(new Set(prov.map(([written]) => written)).size).toBeGreaterThanOrEqual(300);
  });

  it('reads each as what it means, or says why not', () => {
    const wrong = prov
      .map(([written, expected]) => ({ written: short(written), expected, got: read(falt, written) }))
      .filter(({ expected, got }) => JSON.stringify(expected) !== JSON.stringify(got));
    expect(wrong).toEqual([]);
  });

  it('never throws, whatever comes and however long', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d\s.,:\-+kr]{0,40}$/u)),
        (s) => {
          expect(() => read(falt, s)).not.toThrow();
        },
      ),
    );
    for (const mark of ['1', ' ', '.', '1 ', '1.', '-', 'kr', ',5'])
      expect(() => read(falt, mark.repeat(50_000))).not.toThrow();
  });
});

describe.each([
  ['text', text('x'), 200],
  ['langtext', langtext('x'), 2000],
] as const)('what is kept of a free text: %s', (_slag, falt, max) => {
  const kept = (typed: string): string => keepSvar(steg('s', [falt]), { x: typed }).x ?? '';

  const check = (typed: string) => {
    const stored = kept(typed);
    expect(stored).not.toContain('\0');
    expect(stored.isWellFormed()).toBe(true);
    const value = read(falt, stored);
    if (typeof value === 'string') expect([...value].length).toBeLessThanOrEqual(max);
  };

  it('has no NUL and no half of a pair, whatever was typed', () => {
    for (const [typed] of TEXTPROV(max)) check(typed);
    for (const typed of ['a\0b', '\0', '\ud83d', 'a\ude00b', `${'x'.repeat(3999)}😀`, '\ud83d\0\ude00'])
      check(typed);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\0', '\ud83d', '\ude00', 'å', ' ', '😀')), (parts) => {
        check(parts.join(''));
      }),
    );
  });

  it('is the words that were typed', () => {
    expect(kept('Jag är sjuk\0, och\nkan inte 😀')).toBe('Jag är sjuk, och\nkan inte 😀');
    expect(kept('halv \ud83d smiley')).toBe('halv \ufffd smiley');
  });
});

describe('what the pages write is read back', () => {
  it('sums', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (ore) => {
        expect(read(belopp('x'), formatOre(ore))).toBe(ore);
      }),
    ));

  it('sums of what one owns, and of an overdrawn account', () =>
    fc.assert(
      fc.property(fc.integer({ min: -SALDO.max, max: SALDO.max }), (ore) => {
        expect(read(belopp('x', SALDO), formatOre(ore))).toBe(ore);
      }),
    ));

  it('days', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (n) => {
        const day = addDays(MELLAN.from, n);
        expect([read(datum('x', MELLAN), day), read(datum('x', MELLAN), formatDay(day))]).toEqual([day, day]);
      }),
    ));

  it('counts and telephone numbers', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1_000_000, max: 9_999_999 }), (n, t) => {
        expect(read(heltal('x', 1, 30), String(n))).toBe(n);
        expect(read(telefon('x'), `+4670${t}`)).toBe(`+4670${t}`);
      }),
    ));
});

describe('a clearing number with an account number', () => {
  it('goes together exactly when the check digit is right', () => {
    expect(KONTOPAR.length).toBeGreaterThanOrEqual(300);
    const wrong = KONTOPAR.filter(
      ({ clearing: c, konto, stammer }) => (checkKonto(c, konto) !== null) !== stammer,
    );
    expect(wrong).toEqual([]);
  });

  it('names the bank, and says when the bank has accounts that cannot be counted', () => {
    expect(checkKonto('6000', '806967498')?.bank).toBe('Handelsbanken');
    expect(checkKonto('6000', '12')).toMatchObject({ svar: 'osaker' });
    expect(checkKonto('0001', '1234567')).toBeNull();
    expect(checkKonto('', '')).toBeNull();
  });
});
