import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { granskaKontakt, kontaktUr } from './kontakt.ts';

const typed = { kanal: 'INGEN', epost: '', telefon: '' };
const numberOf = (telefon: string) => {
  const read = granskaKontakt({ ...typed, kanal: 'SMS', telefon });
  return read.ok ? read.kontakt.telefon : read.fel;
};

describe('a telephone number', () => {
  // numbers of the series that PTS keeps for fiction: 070-174 06 05 to 99
  it.each([
    ['070-174 06 05', '+46701740605'],
    ['0701740605', '+46701740605'],
    ['+46 70 174 06 05', '+46701740605'],
    ['0046 (70) 174 06 05', '+46701740605'],
    ['070–174 06 05', '+46701740605'],
    ['+358 40 123 4567', '+358401234567'],
  ])('%s is %s', (text, number) => expect(numberOf(text)).toBe(number));

  it.each([
    '08-123 456 78',
    '070-174 06 0',
    '070-174 06 055',
    '+460701740605',
    '070174O605',
    '112',
    '+0701740605',
  ])('%s cannot be sent to', (text) =>
    expect(numberOf(text)).toEqual([{ falt: 'telefon', kod: 'ogiltigt' }]),
  );

  it('is digits alone once it is read, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const number = numberOf(text);
        return typeof number !== 'string' || /^\+[1-9]\d{7,14}$/u.test(number);
      }),
    );
  });
});

describe('an address', () => {
  it.each(['kim@exempelstad.se', ' kim@exempelstad.se '])('%j is read', (epost) => {
    const read = granskaKontakt({ ...typed, kanal: 'EPOST', epost });
    expect(read).toEqual({
      ok: true,
      kontakt: { kanal: 'EPOST', epost: 'kim@exempelstad.se', telefon: null },
    });
  });

  it.each([
    'kim',
    'kim@',
    'kim@exempelstad',
    'kim@a.se, robin@b.se',
    'Kim <kim@a.se>',
    'kim@a.se\r\nBcc: robin@b.se',
    `${'k'.repeat(250)}@a.se`,
  ])('%j is not one', (epost) =>
    expect(granskaKontakt({ ...typed, kanal: 'EPOST', epost })).toEqual({
      ok: false,
      fel: [{ falt: 'epost', kod: 'ogiltigt' }],
    }),
  );
});

describe('the choice', () => {
  it('needs what it is to be sent to', () => {
    expect(granskaKontakt({ ...typed, kanal: 'EPOST' })).toEqual({
      ok: false,
      fel: [{ falt: 'epost', kod: 'saknas' }],
    });
    expect(granskaKontakt({ ...typed, kanal: 'SMS' })).toEqual({
      ok: false,
      fel: [{ falt: 'telefon', kod: 'saknas' }],
    });
    expect(granskaKontakt({ ...typed, kanal: '' })).toEqual({
      ok: false,
      fel: [{ falt: 'kanal', kod: 'saknas' }],
    });
  });

  it('of none needs nothing, and refuses what is wrong all the same', () => {
    expect(granskaKontakt(typed)).toEqual({
      ok: true,
      kontakt: { kanal: 'INGEN', epost: null, telefon: null },
    });
    expect(granskaKontakt({ ...typed, telefon: 'ring mig' }).ok).toBe(false);
  });
});

describe('the choice of a first application', () => {
  const sagt = { telefon: '+46701740605', epost: 'kim@exempelstad.se', sms: true, epostBesked: true };
  it.each([
    [{}, 'SMS'],
    [{ sms: false }, 'EPOST'],
    [{ telefon: null }, 'EPOST'],
    [{ telefon: '+46812345678' }, 'EPOST'],
    [{ sms: false, epostBesked: false }, 'INGEN'],
    [{ epost: null, sms: false }, 'INGEN'],
  ] as const)('%j is %s', (more, kanal) => expect(kontaktUr({ ...sagt, ...more })?.kanal).toBe(kanal));

  it('is none without an address', () => {
    expect(kontaktUr({ ...sagt, telefon: null, epost: null })).toBeNull();
  });
});
