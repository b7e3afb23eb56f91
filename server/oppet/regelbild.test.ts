import { describe, expect, it } from 'vitest';
import { loadExempelstad } from '@/domain/beslutsstod/exempelstad';
import { kontrollord } from './kontrollord';
import { myndigheter } from './myndigheter';
import { regelbild } from './regelbild';

const regelverk = loadExempelstad({ tillatBeraknadTabell: true });
const skarp = loadExempelstad({ tillatBeraknadTabell: false });

describe('the checks in their own words', () => {
  const ord = kontrollord(regelverk, '2026-11') ?? [];

  it('are all there, in the regelverk’s order', () => {
    const order = regelverk.data.parametrar.kontrollordning[0]?.amount;
    expect(ord.map(({ id }) => id)).toEqual(order);
  });

  it('say one thing when all is in order and another when nothing is known', () => {
    // kontroller/hushall.ts and kontroller/deltagande.ts
    expect(ord.find(({ id }) => id === 'vistelse')).toEqual({
      id: 'vistelse',
      rubrik: 'Vistelse i kommunen',
      stammer: 'Hushållet vistas i kommunen.',
      annars: 'Det är inte känt om hushållet vistas i kommunen.',
    });
    expect(ord[0]).toEqual({
      id: 'plan_narvaro',
      rubrik: 'Planen och närvaron',
      stammer: 'Planen följs och närvaron är i sin ordning.',
      annars: 'Det är inte känt om planen och närvaron har följts.',
    });
  });

  it('tell no sum of the household that was made up', () =>
    expect(JSON.stringify(ord)).not.toMatch(/\d\u00a0kr/u));

  it('are none for a month without rules, and the same in production', () => {
    expect(kontrollord(regelverk, '2027-01')).toBeNull();
    expect(kontrollord(skarp, '2026-11')?.length).toBe(ord.length);
  });
});

describe('the rules of a month', () => {
  const bild = regelbild(regelverk, '2026-11');

  it('have every cell of the norm, read or computed', () => {
    // data/riksnorm.json: two adults, eight ages, four without lunch, seven household sizes and one adult
    expect(bild?.norm.length).toBe(21);
    expect(bild?.norm[0]).toMatchObject({ cell: 'ensamstaende', ore: 394_000, officiell: true });
    expect(bild?.norm[1]).toMatchObject({ cell: 'par', ore: 710_000, officiell: false });
  });

  it('show no computed amount where none may be used', () => {
    const rows = regelbild(skarp, '2026-11')?.norm.filter(({ ore }) => ore !== null);
    expect(rows?.map(({ cell }) => cell)).toEqual(['ensamstaende', 'gemensamt.1']);
  });

  it('have every kind of cost with its source', () => {
    expect(bild?.kostnader.map(({ slag }) => slag)).toEqual(Object.keys(regelverk.data.kostnadsregler));
    const hyra = bild?.kostnader.find(({ slag }) => slag === 'hyra');
    expect(hyra?.tabell?.rader[0]).toMatchObject({ vuxna: [1, 1], barn: [0, 0], belopp: 520_000 });
    // data/prisbasbelopp.json 2026: 59 200 kr; 30 % is 17 760 kr
    expect(bild?.kostnader.find(({ slag }) => slag === 'begravning')?.avPrisbasbelopp).toBe(1_776_000);
  });

  it('are null for a month without rules', () => expect(regelbild(regelverk, '2027-01')).toBeNull());
});

describe('the agencies that are asked', () => {
  it('are those of the regelverk, and all where it has none for the month', () => {
    // data/exempelstad/parametrar.json: uppslag for adults leaves Migrationsverket out
    expect(myndigheter(regelverk, '2026-11')).toEqual(['FK', 'PM', 'AF', 'CSN', 'SO', 'SKV', 'TNS']);
    expect(myndigheter(regelverk, '2027-01')).toHaveLength(8);
  });
});
