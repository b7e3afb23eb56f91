import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '@/domain/ansokan/varden';
import type { Datum } from '@/domain/manad';
import { ALLA_SPRAK, isSprak, onskatSprak } from '@/domain/sprak';
import { addDays } from '@/domain/tid';
import { beskedPa } from './besked';
import { isPersonalsida } from './personalsida';
import { skrivsattFor } from './skrivsatt';

const ID = '0b6e7c1e-6a53-4f0e-9a55-0d1f6c1f2a3b';

describe('which language', () => {
  it('is one of seven', () => {
    expect(ALLA_SPRAK).toEqual(['sv', 'sv-latt', 'en', 'ar', 'so', 'fi', 'uk']);
    for (const kod of ['', 'SV', 'de', 'constructor', '__proto__', undefined])
      expect(isSprak(kod)).toBe(false);
  });

  it.each([
    ['ar-SY,ar;q=0.9,en;q=0.8', 'ar'],
    ['de-DE,de;q=0.9,fi;q=0.5,en;q=0.7', 'en'],
    ['sv-SE,sv;q=0.9', 'sv'],
    ['en;q=0, uk', 'uk'],
    ['de', undefined],
    ['*', undefined],
    ['', undefined],
    ['en;q=abc,;;;,', 'en'],
  ])('%j is asked for: %s', (header, sprak) => expect(onskatSprak(header)).toBe(sprak));

  it.each([
    ['/admin', true],
    ['/admin/arenden/1', true],
    ['/logga-in/personal', true],
    ['/logga-in', false],
    ['/administration', false],
    ['/', false],
  ])('%s belongs to the staff: %s', (path, own) => expect(isPersonalsida(path)).toBe(own));
});

describe('the way of writing', () => {
  // 27 November 2026 is a Friday; 13:02 UTC is 14:02 in Stockholm in winter
  const instant = new Date('2026-11-27T13:02:00Z');
  it.each([
    ['sv', 'november 2026', 'fredag 27 november 2026', 'fredag 27 november 2026 14:02'],
    ['sv-latt', 'november 2026', 'fredag 27 november 2026', 'fredag 27 november 2026 14:02'],
    ['en', 'November 2026', 'Friday, 27 November 2026', 'Friday, 27 November 2026, 14:02'],
    ['fi', 'marraskuu 2026', 'perjantaina 27. marraskuuta 2026', 'perjantaina 27. marraskuuta 2026, 14.02'],
    [
      'uk',
      'листопад 2026 року',
      'пʼятниця, 27 листопада 2026 року',
      'пʼятниця, 27 листопада 2026 року, 14:02',
    ],
  ] as const)('of days in %s', (sprak, manad, dag, tid) => {
    const skriv = skrivsattFor(sprak);
    expect([skriv.manad('2026-11'), skriv.dag('2026-11-27'), skriv.tid(instant)]).toEqual([manad, dag, tid]);
  });

  it.each(ALLA_SPRAK)('of a day in %s is read back as that day', (sprak) => {
    const skriv = skrivsattFor(sprak);
    const { schema } = datum('x');
    const readBack = (day: Datum, written: string) =>
      expect(schema.safeParse(written).data, written).toBe(day);
    for (let n = 0; n < 366; n++) {
      const day = addDays('2028-01-01', n);
      readBack(day, skriv.dag(day));
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.boolean(), (n, isLoud) => {
        const day = addDays('1900-01-01', n);
        const written = skriv.dag(day);
        readBack(day, isLoud ? written.toUpperCase() : ` ${written} `);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps sums Swedish, and from left to right in Arabic', () => {
    expect(skrivsattFor('en').belopp(1234050)).toBe('12\u00a0340,50\u00a0kr');
    expect(skrivsattFor('ar').belopp(50000)).toBe('\u2066500\u00a0kr\u2069');
    expect(skrivsattFor('ar').dag('2026-11-27')).toBe('الجمعة، 27 نوفمبر 2026');
  });
});

describe('a sentence from the server', () => {
  it('is itself in Swedish, with its event id', () => {
    const text = `Det du skrev är kvar. Försök igen om en stund, eller ring oss och säg händelse-id ${ID}.`;
    expect(beskedPa('sv', text)).toBe(text);
    expect(beskedPa('en', text)).toContain(ID);
  });

  it('is shown as it is when nobody has translated it', () => {
    expect(beskedPa('ar', 'Något helt nytt.')).toBe('Något helt nytt.');
  });
});
