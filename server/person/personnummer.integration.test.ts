import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashPersonnummer, open, seal } from './personnummer';

const PNR = '199001012385';

describe('a personnummer at rest', () => {
  it('is sealed anew each time, and opened again', () => {
    const [a, b] = [seal(PNR, 'personnummer'), seal(PNR, 'personnummer')];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(false);
    expect([open(a, 'personnummer'), open(b, 'personnummer')]).toEqual([PNR, PNR]);
    expect(Buffer.from(a).includes(PNR)).toBe(false);
  });

  it('does not open when a byte was changed, or for another use', () => {
    const sealed = seal(PNR, 'personnummer');
    for (let at = 0; at < sealed.length; at++) {
      const altered = Uint8Array.from(sealed, (byte, i) => (i === at ? byte ^ 1 : byte));
      expect(() => open(altered, 'personnummer')).toThrow();
    }
    expect(() => open(sealed, 'bankid-svar')).toThrow();
  });

  it('is found by a hash that nobody can make without the key', () => {
    expect(hashPersonnummer(PNR)).toEqual(hashPersonnummer(PNR));
    expect(hashPersonnummer(PNR)).not.toEqual(hashPersonnummer('198507099805'));
    // there are so few possible numbers that a bare hash could be tried out
    expect(Buffer.from(hashPersonnummer(PNR))).not.toEqual(createHash('sha256').update(PNR).digest());
  });
});
