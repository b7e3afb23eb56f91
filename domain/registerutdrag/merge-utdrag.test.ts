import { describe, expect, it } from 'vitest';
import { mergeUtdrag, unanswered } from './merge-utdrag.ts';
import type { Kalla, RegisterutdragInnehall, Tillstand } from './registerutdrag.ts';

const at = (minut: number) => `2026-11-20T10:${String(minut).padStart(2, '0')}:00.000Z`;

function utdrag(minut: number, states: Partial<Record<Kalla['myndighet'], Tillstand>>, belopp = 0) {
  const kallor = Object.entries(states).map(([myndighet, tillstand]): Kalla => ({
    myndighet: myndighet as Kalla['myndighet'],
    tillstand,
    tid: tillstand === 'ej_fragad' ? null : at(minut),
    skal: tillstand === 'misslyckad' ? 'svarade inte i tid' : null,
  }));
  const inkomster = kallor
    .filter(({ tillstand }) => tillstand === 'svar')
    .map(({ myndighet }) => ({
      id: `${myndighet}-1`,
      myndighet,
      slag: 'bostadsbidrag',
      rubrik: 'Bostadsbidrag',
      belopp,
      efterSkatt: null,
      utbetalningsdatum: null,
      period: null,
      preliminar: false,
      avdrag: [],
    }));
  return {
    ssbtek: '11',
    korrelationsid: `k${minut}`,
    fragad: at(minut),
    besvarad: at(minut),
    period: { from: '2026-09-01', tom: '2026-11-30' },
    kallor,
    inkomster,
    signaler: [],
  } satisfies RegisterutdragInnehall as RegisterutdragInnehall;
}
const stateOf = (u: RegisterutdragInnehall, myndighet: string) =>
  u.kallor.find((k) => k.myndighet === myndighet);

describe('several look-ups of one person and month', () => {
  const first = utdrag(1, { FK: 'misslyckad', AF: 'svar', CSN: 'inget_hos_oss' }, 100);
  const second = utdrag(9, { FK: 'svar', AF: 'ej_fragad', CSN: 'ej_fragad' }, 200);

  it('take each agency from where it answered, with that time', () => {
    const merged = mergeUtdrag([first, second]);
    expect(stateOf(merged, 'FK')).toMatchObject({ tillstand: 'svar', tid: at(9) });
    expect(stateOf(merged, 'AF')).toMatchObject({ tillstand: 'svar', tid: at(1) });
    expect(stateOf(merged, 'CSN')).toMatchObject({ tillstand: 'inget_hos_oss', tid: at(1) });
    expect(merged.inkomster.map((i) => [i.myndighet, i.belopp])).toEqual([
      ['FK', 200],
      ['AF', 100],
    ]);
  });

  it('never lose an answer to a later try that failed', () => {
    const again = utdrag(20, { FK: 'misslyckad', AF: 'misslyckad', CSN: 'misslyckad' });
    expect(mergeUtdrag([first, second, again]).inkomster).toHaveLength(2);
  });

  it('let a newer answer replace an older one whole', () => {
    const newer = utdrag(30, { FK: 'inget_hos_oss' });
    const merged = mergeUtdrag([second, newer]);
    expect(stateOf(merged, 'FK')).toMatchObject({ tillstand: 'inget_hos_oss', tid: at(30) });
    expect(merged.inkomster).toEqual([]);
  });

  it('say when the last failed try was, where none answered', () => {
    const merged = mergeUtdrag([first, utdrag(12, { FK: 'misslyckad' })]);
    expect(stateOf(merged, 'FK')).toMatchObject({ tillstand: 'misslyckad', tid: at(12) });
  });

  it('know whom to ask again: only those that did not answer', () => {
    expect(unanswered(null, ['FK', 'AF'])).toEqual(['FK', 'AF']);
    expect(unanswered(first, ['FK', 'AF', 'CSN', 'SO'])).toEqual(['FK', 'SO']);
    expect(unanswered(mergeUtdrag([first, second]), ['FK', 'AF', 'CSN'])).toEqual([]);
  });
});
