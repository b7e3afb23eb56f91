import { describe, expect, it } from 'vitest';
import { loadExempelstad } from '@/domain/beslutsstod/exempelstad';
import { provrakna } from './provrakna';

const NU = new Date('2026-11-22T12:00:00Z');
const regelverk = loadExempelstad({ tillatBeraknadTabell: true });

const ENSAM = {
  manad: '2026-11',
  vuxna: 'en',
  alder: '41',
  boende: 'hyresratt',
  hyra: '5 000',
  kontrakt: 'ja',
};

const raknat = (svar: Record<string, string>) => {
  const made = provrakna(svar, NU, regelverk);
  if (made.utfall !== 'raknat') throw new Error(`räknade inte: ${JSON.stringify(made)}`);
  return made.rekommendation;
};
const fel = (svar: Record<string, string>) => {
  const made = provrakna(svar, NU, regelverk);
  return made.utfall === 'fel' ? made.fel.map(({ namn, kod }) => `${namn} ${kod}`) : [];
};

describe('a trial calculation', () => {
  it('is the decision support on what was typed', () => {
    const made = raknat({
      ...ENSAM,
      kostnad_el: '400:-',
      har_bostadsbidrag: 'ja',
      inkomst_bostadsbidrag: '1.300',
    });
    // data/riksnorm.json 2026, read: 3 940 + 1 280 = 5 220. Costs within their schablon: 5 000 + 400.
    // 5 220 + 5 400 − 1 300 = 9 320 kr
    expect(made.normberakning.summor).toMatchObject({
      norm: 522_000,
      kostnader: 540_000,
      inkomster: 130_000,
    });
    expect(made.belopp).toBe(932_000);
  });

  it('counts a child by days, with lunch in preschool, and a home of one’s own', () => {
    const made = raknat({
      ...ENSAM,
      vuxna: 'tva',
      barn_1: 'ja',
      barnAlder_1: '5',
      barnDagar_1: '15',
      barnLunch_1: 'ja',
      boende: 'bostadsratt',
      hyra: '4000',
    });
    // data/riksnorm.json 2026, computed: two adults 7 100; 4–6 years without lunch 2 720 × 15/30 = 1 360;
    // common costs of two 1 410, of three 1 790: 1 410 + 380 × 15/30 = 1 600. In all 10 060 kr
    expect(made.normberakning.summor).toMatchObject({ norm: 1_006_000, kostnader: 400_000 });
  });

  it('takes the rent of the young to the schablon of the young', () => {
    // data/exempelstad/kostnadsregler.json: 5 200 kr for one adult, 80 % when all are under 25: 4 160 kr
    expect(raknat({ ...ENSAM, alder: '24' }).normberakning.kostnader[0]?.godkant).toBe(416_000);
    expect(raknat({ ...ENSAM, alder: '25' }).normberakning.kostnader[0]?.godkant).toBe(500_000);
  });

  it('is never a yes: what no agency has been asked is not known', () => {
    const made = raknat(ENSAM);
    expect(made.utfall).toBe('kraver_bedomning');
    expect(made.skal.map(({ kontroll }) => kontroll)).toEqual(
      expect.arrayContaining(['uppslag', 'tillgangar', 'tidigare_overskott', 'aktivitetskrav']),
    );
  });

  it('counts savings, and tells nothing saved from not answered', () => {
    expect(raknat({ ...ENSAM, sparat: '2 000' }).normberakning.summor.tillgangar).toBe(200_000);
    const asked = (sparat: string) =>
      raknat({ ...ENSAM, sparat }).kontroller.find(({ id }) => id === 'tillgangar')?.utfall;
    expect([asked('0'), asked('')]).toEqual(['uppfyllt', 'kraver_bedomning']);
  });

  it('ignores what stands in a closed box', () => {
    const made = raknat({ ...ENSAM, barnAlder_1: '5', inkomst_lon: '9000', boende: 'bostadslos' });
    expect(made.normberakning.summor).toMatchObject({ norm: 522_000, kostnader: 0, inkomster: 0 });
  });
});

describe('a month without rules', () => {
  it('is said to be one, with what was typed', () => {
    const svar = { ...ENSAM, manad: '2027-01' };
    expect(provrakna(svar, NU, regelverk)).toEqual({ utfall: 'okand_manad', svar, manad: '2027-01' });
  });

  it('is also one whose norm may not be used here', () => {
    const skarp = loadExempelstad({ tillatBeraknadTabell: false });
    expect(provrakna({ ...ENSAM, vuxna: 'tva' }, NU, skarp).utfall).toBe('okand_manad');
    expect(provrakna(ENSAM, NU, skarp).utfall).toBe('raknat');
  });
});

describe('answers that cannot be read', () => {
  it('are all told at once, each at its field, and are kept', () => {
    expect(fel({})).toEqual(['manad saknas', 'vuxna saknas', 'alder saknas', 'boende saknas']);
    expect(
      fel({
        ...ENSAM,
        manad: '2026-10',
        alder: '17',
        hyra: '-5',
        kostnad_el: 'mycket',
        barn_1: 'ja',
        barnAlder_1: '21',
        barnDagar_1: '32',
        har_lon: 'ja',
      }),
    ).toEqual([
      'manad ogiltigt',
      'alder utanfor',
      'barnAlder_1 utanfor',
      'barnDagar_1 utanfor',
      'hyra negativt',
      'kostnad_el ogiltigt',
      'inkomst_lon saknas',
    ]);
    expect(provrakna({ ...ENSAM, hyra: 'x', okand: 'y' }, NU, regelverk).svar).toEqual({
      ...ENSAM,
      hyra: 'x',
    });
  });
});
