import { describe, expect, it } from 'vitest';
import { loadExempelstad } from '@/domain/beslutsstod/exempelstad';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import { MYNDIGHETER } from '@/domain/beslutsstod/underlag-ekonomi';
import { ALLA_SPRAK } from '@/domain/sprak';
import { myndigheter } from '../oppet/myndigheter';
import { skrivMyndigheter } from './myndigheter';
import { skrivsattFor } from './skrivsatt';
import { SIDTEXTER, texterPa } from './texter';

describe('the agencies in a sentence', () => {
  it('are called in Swedish what the staff call them, and keep that name in every language', () => {
    expect(SIDTEXTER.sv.gemensamt.myndighet).toEqual(MYNDIGHETSNAMN);
    for (const sprak of ALLA_SPRAK)
      for (const one of MYNDIGHETER)
        expect(SIDTEXTER[sprak].gemensamt.myndighet[one]).toContain(MYNDIGHETSNAMN[one]);
  });

  it.each([
    ['sv', 'Skatteverket, CSN och a-kassorna'],
    ['en', 'Skatteverket (tax), CSN (student aid) and the unemployment funds (a-kassorna)'],
    ['fi', 'Skatteverket (vero), CSN (opintotuki) ja työttömyyskassat (a-kassorna)'],
  ] as const)('are a list as one writes it in %s', (sprak, said) =>
    expect(skrivMyndigheter(skrivsattFor(sprak), ['SKV', 'CSN', 'SO'])).toBe(said),
  );

  it.each(ALLA_SPRAK)('before signing in %s are those that are asked, and no other', (sprak) => {
    const asked = myndigheter(loadExempelstad({ tillatBeraknadTabell: true }), '2026-11');
    for (const vem of ['du', 'ni']) {
      const namn = skrivMyndigheter(skrivsattFor(sprak), asked);
      const said = texterPa(sprak, 'ansokan')('granska.hamta', { vem, namn });
      const named = MYNDIGHETER.filter((one) => said.includes(MYNDIGHETSNAMN[one]));
      expect(named).toEqual(['FK', 'PM', 'AF', 'CSN', 'SO', 'SKV', 'TNS']);
    }
  });
});
