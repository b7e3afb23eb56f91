import { describe, expect, it } from 'vitest';
import { ALLT, answer, PERSON } from './test/exempel';
import { signals, stateOf, reasonOf, utdragOf } from './test/las';

const utdrag = utdragOf(answer(ALLT));

/** Counted by hand in the description of the interface: 2 100 + 3 150 + 4 160 + 5 120,50 + 2 340. */
describe('the worked example: November asked for, October decides', () => {
  it('gives 16 870,50 for October, after tax', () => {
    const october = utdrag.inkomster.filter(({ utbetalningsdatum }) =>
      utbetalningsdatum?.startsWith('2026-10'),
    );
    expect(
      october.map(({ slag, efterSkatt, utbetalningsdatum }) => [utbetalningsdatum, slag, efterSkatt]),
    ).toEqual([
      ['2026-10-27', 'bostadsbidrag', 210_000],
      ['2026-10-23', 'sjukpenning', 315_000],
      ['2026-10-19', 'omstallningspension', 416_000],
      ['2026-10-06', 'skatteaterbaring', 234_000],
      ['2026-10-22', 'a_kassa', 512_050],
    ]);
    const sum = october.reduce((total, { efterSkatt }) => total + (efterSkatt ?? 0), 0);
    expect(sum).toBe(1_687_050);
  });

  it("keeps November's announced bostadsbidrag apart", () => {
    const [coming, ...more] = utdrag.inkomster.filter(({ preliminar }) => preliminar);
    expect(coming).toMatchObject({ slag: 'bostadsbidrag', belopp: 210_000, utbetalningsdatum: '2026-11-27' });
    expect(more).toEqual([]);
  });

  it('ends each agency in one state', () => {
    expect(Object.fromEntries(utdrag.kallor.map((k) => [k.myndighet, k.tillstand]))).toEqual({
      FK: 'delvis',
      PM: 'svar',
      AF: 'svar',
      CSN: 'inget_hos_oss',
      SO: 'delvis',
      SKV: 'svar',
      TNS: 'svar',
      MIV: 'inget_hos_oss',
    });
    expect(stateOf(utdrag, 'FK')).toBe('delvis');
    expect(reasonOf(utdrag, 'FK')).toContain('Försäkringskassan');
  });

  it('has every warning of the example', () => {
    expect(signals(utdrag, 'a_kassa').map(({ text }) => text)).toContain(
      'Andra Exempelkassan kunde inte kontrolleras.',
    );
    expect(signals(utdrag, 'overlappning')).toMatchObject([{ from: '2026-10-05', tom: '2026-10-14' }]);
    expect(signals(utdrag, 'sokt_forman')).toMatchObject([{ myndighet: 'FK', varde: 'sjukpenning' }]);
    expect(signals(utdrag, 'avstangning')).toMatchObject([{ from: '2026-09-14', tom: '2026-09-18' }]);
    expect(signals(utdrag, 'fordon')).toHaveLength(1);
    const kassa = utdrag.inkomster.find(({ slag }) => slag === 'a_kassa');
    expect(kassa).toMatchObject({ belopp: 498_050, avdrag: [{ kod: 'AVDRAG', belopp: 14_000 }] });
    expect(signals(utdrag, 'lon_enligt_arbetsgivare')).toEqual([]);
  });

  it('tells what else the checks read', () => {
    expect(signals(utdrag, 'inskriven')).toMatchObject([{ varde: 'ja', from: '2026-08-10', tom: null }]);
    expect(signals(utdrag, 'aktivitetsrapport')).toMatchObject([{ varde: 'ja', from: '2026-10-12' }]);
    expect(signals(utdrag, 'beslut_forman')).toMatchObject([
      { myndighet: 'FK', varde: 'bostadsbidrag', from: '2026-08-01', tom: '2027-07-31' },
      { myndighet: 'SO', varde: 'a_kassa', from: '2026-08-24' },
    ]);
    expect(signals(utdrag, 'skyddad').map(({ myndighet, varde }) => [myndighet, varde])).toEqual([
      ['AF', 'nej'],
      ['CSN', 'nej'],
      ['FK', 'nej'],
    ]);
  });

  it('keeps no name, number or country of the answers', () => {
    expect(JSON.stringify(utdrag)).not.toMatch(
      new RegExp(`${PERSON}|9001012385|Exempelsson|Provsson|TST001|hemland|1990-01-01`, 'u'),
    );
  });

  it('does not depend on the order of what came', () => {
    const turned = Object.fromEntries(Object.entries(ALLT).toReversed());
    expect(utdragOf(answer(turned))).toEqual(utdrag);
  });
});
