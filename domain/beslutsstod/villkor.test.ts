import { describe, expect, it } from 'vitest';
import type { Utfall } from './villkor.ts';
import { eller, inte, och, villkor } from './villkor.ts';

const [J, N, Q]: Utfall[] = ['uppfyllt', 'ej_uppfyllt', 'kraver_bedomning'];
const of = (...utfall: (Utfall | undefined)[]) =>
  utfall.map((one) => villkor('x', one ?? 'kraver_bedomning'));

/** Kleene's three-valued logic. */
describe('three-valued conditions', () => {
  it.each([
    [J, J, J, J],
    [J, N, N, J],
    [J, Q, Q, J],
    [N, N, N, N],
    [N, Q, N, Q],
    [Q, Q, Q, Q],
  ])('%s, %s: och gives %s, eller gives %s, in both orders', (a, b, both, one) => {
    expect([och('t', of(a, b)).utfall, och('t', of(b, a)).utfall]).toEqual([both, both]);
    expect([eller('t', of(a, b)).utfall, eller('t', of(b, a)).utfall]).toEqual([one, one]);
  });

  it('each keeps its parts, which are the explanation', () => {
    const [del] = of(J);
    expect([och('t', of(J)).delar, eller('t', of(J)).delar]).toEqual([[del], [del]]);
    expect(inte('t', villkor('x', J ?? 'uppfyllt'))).toEqual({
      op: 'inte',
      text: 't',
      delar: [del],
      utfall: N,
    });
  });

  it('inte turns what is known and leaves what is not', () => {
    expect(of(J, N, Q).map((one) => inte('t', one).utfall)).toEqual([N, J, Q]);
  });

  it('nothing to meet is met; nothing to choose from is not', () => {
    expect([och('t', []).utfall, eller('t', []).utfall]).toEqual([J, N]);
  });
});
