import { describe, expect, it } from 'vitest';
import { loadExempelstad } from '@/domain/beslutsstod/exempelstad';
import { renderForMedborgare } from '@/domain/beslutsstod/render';
import { ALLA_SPRAK } from '@/domain/sprak';
import { provrakna } from '@/server/oppet/provrakna';
import { skrivsattFor } from '@/server/sprak/skrivsatt';
import { texterPa } from '@/server/sprak/texter';
import { felOrd } from './fel';
import { toSvar } from './svar';

const NU = new Date('2026-11-22T12:00:00Z');
const regelverk = loadExempelstad({ tillatBeraknadTabell: true });
const made = provrakna(
  {
    manad: '2026-11',
    vuxna: 'tva',
    alder: '41',
    boende: 'hyresratt',
    hyra: '6 500',
    kontrakt: 'ja',
    har_lon: 'ja',
    inkomst_lon: '4000',
  },
  NU,
  regelverk,
);
if (made.utfall !== 'raknat') throw new Error('räknade inte');
const { rekommendation } = made;

describe('the answer to a visitor', () => {
  const svar = toSvar(rekommendation, texterPa('sv', 'provrakna'), skrivsattFor('sv'));

  it('has every line that the applicant reads, with the same sum and sentence', () => {
    const lines = svar.tabeller.flatMap(({ rader }) => rader);
    const belopp = skrivsattFor('sv').belopp;
    const told = renderForMedborgare(rekommendation).flatMap((part) =>
      part.typ === 'rad' ? [{ svenska: part.text, belopp: belopp(part.belopp), mening: part.mening }] : [],
    );
    expect(told.length).toBe(4);
    expect(lines).toMatchObject(told);
  });

  it('says the schablon and where each sum comes from', () => {
    const [norm, kostnader] = svar.tabeller;
    // data/riksnorm.json 2026: the amount of two adults is computed
    expect(norm?.rader[0]?.marken).toEqual(['Beräknat belopp, inte läst i en officiell tabell.']);
    // data/exempelstad/kostnadsregler.json: 5 900 kr for two adults, an example
    expect(kostnader?.rader[0]).toMatchObject({
      duSkrev: '6\u00a0500\u00a0kr',
      belopp: '5\u00a0900\u00a0kr',
      marken: ['Schablon: 5\u00a0900\u00a0kr.', 'Exempelvärde, inte kontrollerat.'],
      mindre: true,
    });
    // 7 100 + 1 410 + 5 900 − 4 000 = 10 410 kr
    expect(svar.resultat).toEqual({ label: 'Det saknas', value: '10\u00a0410\u00a0kr' });
  });

  it('tells what a person would look at from what is not known, and leaves the office’s routine out', () => {
    expect(svar.tittar.meningar).toContain('Hyra: Kostnaden är högre än schablonen.');
    expect(svar.vetInte.meningar).toContain('Det är inte känt om det finns tillgångar.');
    expect(JSON.stringify(svar)).not.toMatch(/stickprov|skyddade uppgifter|redan sökt/u);
  });

  it('calls a surplus one, and never a refusal', () => {
    const rich = { ...rekommendation, belopp: 0, overskott: 150_000 };
    const said = toSvar(rich, texterPa('sv', 'provrakna'), skrivsattFor('sv'));
    expect(said.resultat).toEqual({
      label: 'Inkomsterna är högre än behovet med',
      value: '1\u00a0500\u00a0kr',
    });
    expect(said.ansok.text).toContain('du får alltid ansöka');
  });
});

describe.each(ALLA_SPRAK)('faults in %s', (sprak) => {
  it('have a sentence each', () => {
    const fel = [
      { namn: 'manad', kod: 'ogiltigt' },
      { namn: 'barnAlder_3', kod: 'utanfor' },
      { namn: 'hyra', kod: 'negativt' },
      { namn: 'kostnad_el', kod: 'for_langt' },
      { namn: 'inkomst_lon', kod: 'saknas' },
      { namn: 'sparat', kod: 'oklart' },
    ] as const;
    const said = felOrd(fel, texterPa(sprak, 'provrakna')).map(({ message }) => message);
    expect(new Set(said).size).toBe(fel.length);
    for (const message of said) expect(message).not.toMatch(/^(?:fel|belopp)\.|\{/u);
  });
});
