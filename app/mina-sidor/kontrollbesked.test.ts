import { describe, expect, it } from 'vitest';
import { UTFALL } from '@/domain/stickprov/kontroll';
import { texterPa } from '@/server/sprak/texter';
import { kontrolltext as kontrolltextPa, type Kontrollbesked } from './kontrollbesked';

const kontrolltext = (besked: Kontrollbesked | null) => kontrolltextPa(besked, texterPa('sv', 'mina-sidor'));

const kontroll = (typ: 'STICKPROV' | 'FORDJUPAD', utfall: (typeof UTFALL)[number]) => ({
  dragen: typ === 'STICKPROV',
  kontroll: { typ, utfall, text: 'Kvittona visar hyran.', avslutad: new Date('2026-11-20T10:00:00Z') },
});

describe('what the applicant is told of a control', () => {
  it('is nothing when there was none', () => {
    expect(kontrolltext(null)).toBeNull();
    expect(kontrolltext({ dragen: false, kontroll: null })).toBeNull();
    expect(kontrolltext({ dragen: null, kontroll: null })).toBeNull();
  });

  it('is that it goes on, from the draw until it is closed', () =>
    expect(kontrolltext({ dragen: true, kontroll: null })).toEqual({
      state: 'open',
      text: 'Din ansökan drogs till stickprov. En lott avgjorde det. Kontrollen pågår.',
      ord: '',
    }));

  it.each([
    ['UTAN_ANMARKNING', 'done', 'Allt stämde.'],
    ['RATTAT_TILLSAMMANS', 'done', 'Vi rättade uppgifter tillsammans.'],
    ['UTREDS_VIDARE', 'open', 'Vi behöver ta reda på mer och hör av oss till dig.'],
  ] as const)('is how it ended, with the words of the caseworker: %s', (utfall, state, how) => {
    expect(kontrolltext(kontroll('STICKPROV', utfall))).toEqual({
      state,
      text: `Din ansökan drogs till stickprov. En lott avgjorde det. Kontrollen är klar. ${how}`,
      ord: 'Kvittona visar hyran.',
    });
    expect(kontrolltext(kontroll('FORDJUPAD', utfall))?.text).toBe(
      `Vi gjorde en fördjupad kontroll. Det gör vi med jämna mellanrum i alla ärenden. Kontrollen är klar. ${how}`,
    );
  });

  it('is in short sentences that blame nobody', () => {
    const all = UTFALL.flatMap((utfall) => [
      kontrolltext(kontroll('STICKPROV', utfall))?.text ?? '',
      kontrolltext(kontroll('FORDJUPAD', utfall))?.text ?? '',
    ]);
    for (const text of all) {
      expect(text.toLowerCase()).not.toMatch(/fusk|brott|misstänk|lögn|felaktig|trots att|du har inte/);
      for (const sentence of text.split(/[.]\s?/u))
        expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
    }
  });
});
