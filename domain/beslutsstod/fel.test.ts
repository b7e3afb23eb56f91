import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { felFromZod } from './fel.ts';
import { oreSchema } from './vardetyper.ts';

const belopp = z.strictObject({ belopp: z.union([z.literal('okant'), oreSchema]) });
const faults = (schema: z.ZodType, input: unknown): string[] => {
  const parsed = schema.safeParse(input, { reportInput: true });
  return parsed.success ? [] : felFromZod(parsed.error).map(({ path, mening }) => `${path}: ${mening}`);
};

describe('faults in words', () => {
  it('a sum that is not allowed is told as a sum, also where a word is allowed too', () => {
    expect(faults(belopp, { belopp: -1 })).toEqual(['belopp: Värdet är för litet eller för kort, minst 0.']);
    expect(faults(belopp, { belopp: 10_000_000_001 })).toEqual([
      'belopp: Värdet är för stort eller för långt, högst 10000000000.',
    ]);
    expect(faults(belopp, { belopp: 1.5 })).toEqual(['belopp: Uppgiften har fel typ, int väntades.']);
  });

  it('another word, another type and nothing at all are told as they are', () => {
    const none = 'belopp: Värdet passar inget av de tillåtna sätten att skriva uppgiften.';
    expect(faults(belopp, { belopp: 'mycket' })).toEqual([none]);
    expect(faults(belopp, { belopp: true })).toEqual([none]);
    expect(faults(belopp, {})).toEqual(['belopp: Uppgiften saknas.']);
  });

  it('an alternative that came further into the value is told; every fault of it', () => {
    const row = z.union([z.literal('okant'), z.array(z.strictObject({ a: z.literal('x'), b: oreSchema }))]);
    expect(faults(row, [{ a: 'y', b: -1 }])).toEqual([
      '0.a: Värdet ska vara något av: x.',
      '0.b: Värdet är för litet eller för kort, minst 0.',
    ]);
    expect(faults(row, 'inga')).toEqual([
      ': Värdet passar inget av de tillåtna sätten att skriva uppgiften.',
    ]);
  });

  it('an unknown field is a fault of its own', () => {
    expect(faults(belopp, { belopp: 1, extra: 1 })).toEqual([': Fältet finns inte: extra.']);
    expect(faults(z.strictObject({ a: z.int().multipleOf(5, 'ska vara jämnt delbar') }), { a: 7 })).toEqual([
      'a: Uppgiften ska vara jämnt delbar.',
    ]);
  });
});
