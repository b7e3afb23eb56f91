import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { sha256 } from './sha256.ts';

describe('sha256', () => {
  it('is the one everybody else computes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => sha256(text) === createHash('sha256').update(text).digest('hex'),
      ),
    );
    for (const length of [55, 56, 63, 64, 119, 120]) {
      expect(sha256('å'.repeat(length))).toBe(createHash('sha256').update('å'.repeat(length)).digest('hex'));
    }
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: 1, c: 'å' }], a: null, x: undefined })).toBe(
      '{"a":null,"b":[1,{"c":"å","d":1}]}',
    );
  });
});
