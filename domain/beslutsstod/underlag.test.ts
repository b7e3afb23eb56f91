import { describe, expect, it } from 'vitest';
import { parseUnderlag } from './underlag.ts';
import { barnFott, inkomst, kostnad, medBarn, rentUnderlag } from './test/underlag.ts';

const faults = (input: unknown): string[] => {
  const parsed = parseUnderlag(input);
  return parsed.ok ? [] : parsed.fel.map(({ path, mening }) => `${path}: ${mening}`);
};
const rent = medBarn(rentUnderlag(), barnFott('c', '2018-01-01'));

describe('parseUnderlag', () => {
  it('takes what is whole', () => expect(faults(rent)).toEqual([]));

  it('tells missing from wrong, and every fault at once, down into the alternatives', () => {
    const tillgang = { id: 't', slag: 'båt', varde: 1, vem: 'a', kalla: { typ: 'sokande' }, behovs: 'ja' };
    const { kanal, ...without } = rent;
    expect(kanal).toBe('etjanst');
    const [adult] = rent.hushall.vuxna;
    const bad = {
      ...without,
      ansokningsmanad: '2026-13',
      tillgangar: [tillgang],
      hushall: { ...rent.hushall, vuxna: [{ ...adult, fodelsedatum: '2026-02-30' }] },
      inkomster: [
        { ...inkomst('lon', 1), belopp: -1 },
        { ...inkomst('lon', 1), belopp: 1.5, extra: 1 },
      ],
      kostnader: 'inga',
    };
    expect(faults(bad)).toEqual([
      'ansokningsmanad: Uppgiften ska vara en månad, till exempel 2026-11.',
      'kanal: Uppgiften saknas.',
      'hushall.vuxna.0.fodelsedatum: Uppgiften finns inte i kalendern.',
      'inkomster.0.belopp: Värdet är för litet eller för kort, minst 0.',
      'inkomster.1.belopp: Uppgiften har fel typ, int väntades.',
      'inkomster.1: Fältet finns inte: extra.',
      'kostnader: Uppgiften har fel typ, array väntades.',
      'tillgangar.0.slag: Värdet ska vara något av: konto, vardepapper, fordon, bostad, fastighet, foretag, ovrigt.',
    ]);
  });

  it('refuses nobody, three adults and far too much money', () => {
    expect(faults({ ...rent, hushall: { ...rent.hushall, vuxna: [] } })[0]).toBe(
      'hushall.vuxna: Värdet är för litet eller för kort, minst 1.',
    );
    expect(faults({ ...rent, kostnader: [kostnad('hyra', 1e15)] })[0]).toBe(
      'kostnader.0.sokt: Värdet är för stort eller för långt, högst 10000000000.',
    );
  });

  it('finds ids used twice', () => {
    const twice = <T>(row: T): T[] => [row, row];
    const overskott = { id: 'o', manad: '2026-09', belopp: 1, valdAvHandlaggare: true };
    const forman = { id: 's', slag: 'x', vem: 'a', kalla: { typ: 'sokande' }, beslutad: 'ja' };
    const tillgang = { id: 't', slag: 'konto', varde: 1, vem: 'a', kalla: { typ: 'sokande' }, behovs: 'ja' };
    const bad = {
      ...rent,
      hushall: {
        ...rent.hushall,
        barn: twice(barnFott('a', '2018-01-01')).slice(1),
        normtillagg: twice({ id: 'n', vem: 'a', skal: 'x', belopp: 1 }),
      },
      inkomster: twice(inkomst('lon', 1)),
      kostnader: twice(kostnad('hyra', 1)),
      tillgangar: twice(tillgang),
      soktaFormaner: twice(forman),
      tidigareOverskott: twice(overskott),
    };
    expect(faults(bad).map((fault) => fault.split(':')[0])).toEqual([
      'hushall.personer.1.id',
      'hushall.normtillagg.1.id',
      'inkomster.1.id',
      'kostnader.1.id',
      'tillgangar.1.id',
      'soktaFormaner.1.id',
      'tidigareOverskott.1.id',
    ]);
  });

  it('finds people who are not in the household', () => {
    const vem = 'okänd';
    const bad = {
      ...rent,
      hushall: { ...rent.hushall, normtillagg: [{ id: 'n', vem, skal: 'x', belopp: 1 }] },
      inkomster: [inkomst('lon', 1, { vem })],
      kostnader: [kostnad('hyra', 1), kostnad('el', 1, { vem }), kostnad('medicin', 1, { vem: 'c' })],
      tillgangar: [{ id: 't', slag: 'konto', varde: 1, vem, kalla: { typ: 'sokande' }, behovs: 'ja' }],
      soktaFormaner: [{ id: 's', slag: 'x', vem, kalla: { typ: 'sokande' }, beslutad: 'ja' }],
      planering: rent.planering.map((row) => ({ ...row, vem })),
      jobbstimulans: [{ vem, fran: 'ingen', manaderIRad: 1 }],
      uppslag: [{ vem, myndighet: 'FK', status: 'ej_fragad' }],
      barnsArbetsinkomst: [{ vem, tidigareIAr: 1 }],
    };
    expect(faults(bad)).toEqual(
      [
        'hushall.normtillagg.0',
        'inkomster.0',
        'kostnader.1',
        'tillgangar.0',
        'soktaFormaner.0',
        'planering.0',
        'jobbstimulans.0',
        'uppslag.0',
        'barnsArbetsinkomst.0',
      ].map((path) => `${path}.vem: Personen "okänd" finns inte i hushållet.`),
    );
  });
});
