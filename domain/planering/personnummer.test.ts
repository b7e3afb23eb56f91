import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNummercell } from './personnummer.ts';

const IDAG = '2026-11-20';
const valueOf = (text: string, idag: typeof IDAG | '2028-03-01' = IDAG) => {
  const result = readNummercell(text, idag);
  return result.ok ? result.value : result.text;
};

/** Numbers of Skatteverket's test series. */
describe('readNummercell', () => {
  it.each(['199001012385', '19900101-2385', '900101-2385', '9001012385', ' 19900101 2385 '])(
    'reads %j',
    (text) => expect(valueOf(text)).toBe('199001012385'),
  );

  it.each([
    ['born this century', '000229-2399', '200002292399'],
    ['born before it', '850709-9805', '198507099805'],
    ['a samordningsnummer: 60 on the day', '260161-2381', '202601612381'],
    // folkbokföringslagen (1991:481) 18 §: plus from the year the person is a hundred
    ['over a hundred', '000229+2399', 'Personnumrets födelsedag finns inte.'],
    [
      'a hundred and more, in twelve',
      '19900101+2385',
      'Personnumret ska ha bindestreck, inte plustecken, när århundradet står med.',
    ],
  ])('%s', (_why, text, value) => expect(valueOf(text)).toBe(value));

  it('takes the nearest century by the day it is read', () => {
    expect(valueOf('260161-2381', '2028-03-01')).toBe('202601612381');
    // 2030 has not come
    expect(valueOf('300101-9805')).toBe('193001019805');
  });

  it.each([
    ['', 'Personnumret saknas.'],
    ['1,99001E+11', 'Personnumret är avrundat av Excel. Gör kolumnen till text och fyll i den på nytt.'],
    ['2292399', 'Personnumret har för få siffror. Excel tar bort nollor i början: gör kolumnen till text.'],
    ['Leila', 'Personnumret ska ha tolv siffror, eller tio med bindestreck.'],
    ['19900101-238', 'Personnumret ska ha tolv siffror, eller tio med bindestreck.'],
    ['19900101--2385', 'Personnumret ska ha tolv siffror, eller tio med bindestreck.'],
  ])('says of %j: %s', (text, words) => expect(valueOf(text)).toBe(words));

  it('refuses a wrong check digit, a day that is not there, and one that has not come', () => {
    const number = (day: string, last: string) => `${day}-${last}`;
    expect(valueOf(number('19900101', '2384'))).toBe('Personnumrets sista siffra stämmer inte.');
    expect(valueOf(number('19900230', '2385'))).toBe('Personnumrets födelsedag finns inte.');
    expect(valueOf(number('20261201', '2385'))).toBe('Personnumrets födelsedag finns inte.');
  });

  it('never repeats what was typed, and gives twelve digits or a sentence', () => {
    const typed = fc.oneof(fc.string({ minLength: 3 }), fc.stringMatching(/^\d{6,12}[-+]?\d{4}$/u));
    fc.assert(
      fc.property(typed, (text) => {
        const result = readNummercell(text, IDAG);
        if (result.ok) expect(result.value).toMatch(/^\d{12}$/u);
        else expect(result.text).not.toMatch(/\d/u);
      }),
    );
  });
});
