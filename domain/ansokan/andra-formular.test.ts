import { describe, expect, it } from 'vitest';
import { KONTEXT } from '@/scripts/test/ansokan';
import type { Kontext } from './kontext.ts';
import { BLANKETTER, formularFor, SENASTE } from './register.ts';
import { firstOpenSteg, kravdaBilagor, openSteg, toUppgifter } from './utkast.ts';

describe('the register', () => {
  it('has every version once, and begins each kind of form with one that is there', () => {
    const versions = BLANKETTER.map((b) => b.version);
    expect(new Set(versions).size).toBe(versions.length);
    for (const [typ, version] of Object.entries(SENASTE)) expect(formularFor(version).typ).toBe(typ);
    expect(formularFor('ateransokan-1').version).toBe('ateransokan-1');
    expect(() => formularFor('ateransokan-0')).toThrow('finns inte');
    expect(() => formularFor('__proto__')).toThrow('finns inte');
  });
});

describe('tilläggsansökan', () => {
  const form = formularFor(SENASTE.tillaggsansokan);
  const sent = { ...KONTEXT, antalBilagor: 1 };
  const svar = {
    kostnad: {
      tillaggSlag: 'glasogon',
      tillaggVad: 'Nya glasögon',
      tillaggBelopp: '1.200',
      tillaggDatum: '2026-11-28',
      tillaggBetald: 'nej',
      tillaggVem: 'm2',
      tillaggSkal: 'De gamla gick sönder',
    },
    bilagor: {},
    'skicka-med': { medBilaga_glasogon: 'bifogad' },
    granska: { forsakran: 'ja' },
  };

  it('is one cost, its reason and its file', () => {
    expect(firstOpenSteg(form, svar, KONTEXT)).toBe('skicka-med');
    expect(firstOpenSteg(form, svar, sent)).toBeNull();
    expect(kravdaBilagor(form, svar, KONTEXT)).toEqual([
      { kod: 'tillaggskostnad', kostnad: 'glasogon', platser: {} },
    ]);
    expect(toUppgifter(form, svar, sent)).toMatchObject({
      typ: 'tillaggsansokan',
      kostnader: [{ slag: 'glasogon', beloppOre: 120_000, vad: 'Nya glasögon', kravBilaga: true }],
      tillagg: { skal: 'De gamla gick sönder', datum: '2026-11-28', betald: false, vem: 'm2' },
      inkomster: [],
    });
    expect(firstOpenSteg(form, { ...svar, kostnad: { ...svar.kostnad, tillaggSkal: ' ' } }, KONTEXT)).toBe(
      'kostnad',
    );
  });
});

describe('komplettering', () => {
  const form = formularFor(SENASTE.komplettering);
  const fraga = { id: 'b1', slag: 'svar', fraga: 'Vem är insättningen från?' } as const;
  const fil = { id: 'b2', slag: 'bilaga', fraga: 'Hyresavin för november' } as const;
  const ids = (begart: Kontext['begart']) =>
    openSteg(form, {}, { ...KONTEXT, ...(begart && { begart }) }).map((s) => s.id);

  it('asks only for what was asked for', () => {
    expect(ids([fraga, fil])).toEqual(['komplettering', 'bilagor', 'skicka-med', 'granska', 'skriv-under']);
    expect(ids([fraga])).toEqual(['komplettering', 'granska', 'skriv-under']);
    expect(ids([fil])).toEqual(['bilagor', 'skicka-med', 'granska', 'skriv-under']);
  });

  it('takes what the person wants to add when nothing more is asked for: a file or words', () => {
    expect(ids(undefined)).toEqual(['bilagor', 'komplettering', 'granska', 'skriv-under']);
    const only = { bilagor: {}, komplettering: {}, granska: { forsakran: 'ja' } };
    expect(firstOpenSteg(form, only, KONTEXT)).toBe('komplettering');
    expect(firstOpenSteg(form, only, { ...KONTEXT, antalBilagor: 1 })).toBeNull();
    const words = { ...only, komplettering: { merText: 'Hyran är betald.' } };
    expect(firstOpenSteg(form, words, KONTEXT)).toBeNull();
    expect(toUppgifter(form, words, KONTEXT)).toMatchObject({
      merText: 'Hyran är betald.',
      svarPaBegaran: [],
    });
  });

  it('answers each question by its id', () => {
    const kontext = { ...KONTEXT, begart: [fraga, fil] };
    const svar = {
      komplettering: { begart_b1: 'Min syster' },
      bilagor: {},
      'skicka-med': { medBilaga_begard_b2: 'kan_inte', medBilagaSkal_begard_b2: 'Hyresvärden svarar inte' },
      granska: { forsakran: 'ja' },
    };
    expect(toUppgifter(form, svar, kontext)).toMatchObject({
      typ: 'komplettering',
      svarPaBegaran: [{ id: 'b1', svar: 'Min syster' }],
      utanBilaga: [{ kod: 'begard', skal: 'Hyresvärden svarar inte' }],
    });
    expect(kravdaBilagor(form, svar, kontext)).toEqual([
      { kod: 'begard', del: 'b2', platser: { fraga: 'Hyresavin för november' } },
    ]);
    expect(firstOpenSteg(form, { ...svar, komplettering: {} }, kontext)).toBe('komplettering');
  });
});
