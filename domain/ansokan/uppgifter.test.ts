import { describe, expect, it } from 'vitest';
import { ATERANSOKAN_1, KONTEXT, KONTEXT_UTAN_FORRA, SVAR_1 as SVAR } from '@/scripts/test/ansokan';
import { firstOpenSteg, isDone, toUppgifter } from './utkast.ts';

const order = ATERANSOKAN_1.steg(KONTEXT).map((s) => s.id);

describe('firstOpenSteg', () => {
  it('goes through the steps in order as they are done, and is null when all may be signed', () => {
    let done: Record<string, Record<string, string>> = {};
    for (const id of order.filter((x) => x !== 'skriv-under')) {
      expect(firstOpenSteg(ATERANSOKAN_1, done, KONTEXT)).toBe(id);
      done = { ...done, [id]: SVAR[id as keyof typeof SVAR] };
    }
    expect(firstOpenSteg(ATERANSOKAN_1, done, KONTEXT)).toBeNull();
  });

  it('comes back to an early step that is no longer answered', () => {
    expect(firstOpenSteg(ATERANSOKAN_1, { ...SVAR, boende: { boende: 'andrats' } }, KONTEXT)).toBe('boende');
    expect(firstOpenSteg(ATERANSOKAN_1, { ...SVAR, granska: {} }, KONTEXT)).toBe('granska');
    expect(firstOpenSteg(ATERANSOKAN_1, { ...SVAR, granska: { forsakran: 'nej' } }, KONTEXT)).toBe('granska');
  });

  it('asks again when last month is not there to agree with', () => {
    const svar = { ...SVAR, utgifter: { ...SVAR.utgifter, hyraSvar: 'stammer' } };
    expect(firstOpenSteg(ATERANSOKAN_1, svar, KONTEXT)).toBeNull();
    expect(firstOpenSteg(ATERANSOKAN_1, svar, KONTEXT_UTAN_FORRA)).toBe('utgifter');
  });
});

describe('isDone', () => {
  it('needs a step without questions to be visited', () => {
    expect(isDone(ATERANSOKAN_1, 'bilagor', {}, KONTEXT)).toBe(false);
    expect(isDone(ATERANSOKAN_1, 'bilagor', { bilagor: {} }, KONTEXT)).toBe(true);
    expect(isDone(ATERANSOKAN_1, 'finns-inte', { 'finns-inte': {} }, KONTEXT)).toBe(false);
  });
});

describe('toUppgifter', () => {
  it('reads the answers of a person with nothing new', () => {
    expect(toUppgifter(ATERANSOKAN_1, SVAR, KONTEXT)).toEqual({
      vistasIKommunen: { svar: true, text: null },
      andrat: { svar: false, text: null },
      hushallStammer: { svar: true, text: null },
      boendeStammer: { svar: true, text: null },
      inkomster: [],
      myndighetsinkomster: [],
      soktaFormaner: null,
      kostnader: [
        { slag: 'hyra', beloppOre: 710_000, vad: null },
        { slag: 'el', beloppOre: 74_250, vad: null },
      ],
    });
  });

  it('takes the sum from last month for what is the same', () => {
    const utgifter = { ...SVAR.utgifter, hyraSvar: 'stammer', hyra: '1' };
    expect(toUppgifter(ATERANSOKAN_1, { ...SVAR, utgifter }, KONTEXT).kostnader).toContainEqual({
      slag: 'hyra',
      beloppOre: 690_000,
      vad: null,
    });
  });

  it('leaves out what was typed and then closed again', () => {
    const utgifter = { ...SVAR.utgifter, hyraSvar: 'ingen', elSvar: 'nej', medicin: '300' };
    expect(toUppgifter(ATERANSOKAN_1, { ...SVAR, utgifter }, KONTEXT).kostnader).toEqual([]);
  });

  it('reads changes, incomes, ticked benefits and other costs', () => {
    const svar = {
      ...SVAR,
      andringar: { vistas: 'nej', vistasText: ' Hos mamma ', andrat: 'ja', andratText: 'Nytt jobb' },
      inkomster: {
        lon: 'ja',
        lonBelopp: '4 800',
        lonDatum: '2026-10-23',
        lonFran: 'Exempelstads Städ',
        barnbidrag: 'ja',
        pension: 'nej',
        insattning: 'ja',
        insattningBelopp: '500',
        insattningDatum: '2026-10-31',
        insattningFran: 'En vän',
        sokta: 'ja',
        soktaText: 'Bostadsbidrag',
      },
      utgifter: { ...SVAR.utgifter, ovrigtSvar: 'ja', ovrigtVad: 'Glasögon', ovrigt: '1 200' },
    };
    const read = toUppgifter(ATERANSOKAN_1, svar, KONTEXT);
    expect(read.vistasIKommunen).toEqual({ svar: false, text: 'Hos mamma' });
    expect(read.andrat).toEqual({ svar: true, text: 'Nytt jobb' });
    expect(read.inkomster).toEqual([
      { slag: 'lon', beloppOre: 480_000, datum: '2026-10-23', fran: 'Exempelstads Städ' },
      { slag: 'insattning', beloppOre: 50_000, datum: '2026-10-31', fran: 'En vän' },
    ]);
    expect(read.myndighetsinkomster).toEqual(['barnbidrag']);
    expect(read.soktaFormaner).toBe('Bostadsbidrag');
    expect(read.kostnader.at(-1)).toEqual({ slag: 'ovrigt', beloppOre: 120_000, vad: 'Glasögon' });
  });

  it('refuses a draft that is not done', () => {
    expect(() => toUppgifter(ATERANSOKAN_1, { ...SVAR, hushall: {} }, KONTEXT)).toThrow();
  });
});
