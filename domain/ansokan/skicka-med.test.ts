import { describe, expect, it } from 'vitest';
import { KONTEXT, SVAR, utanFil } from '@/scripts/test/ansokan';
import { formularFor } from './register.ts';
import { felI } from './steg.ts';
import type { AllaSvar } from './svar.ts';
import { firstOpenSteg, openSteg, toUppgifter } from './utkast.ts';

const form = formularFor('ateransokan-3');
/** The answers ask for one file: el is new since last month. */
const answers = (own: Record<string, string>): AllaSvar => ({ ...SVAR, 'skicka-med': own });
const step = (svar: AllaSvar, antalBilagor = 0) =>
  openSteg(form, svar, { ...KONTEXT, antalBilagor }).find((s) => s.id === 'skicka-med');
const faults = (own: Record<string, string>, antalBilagor = 0) => {
  const found = step(answers(own), antalBilagor);
  return found ? felI(found, own) : null;
};

describe('a file that is required', () => {
  it('is asked for by its own reason, after the files', () => {
    const ids = openSteg(form, SVAR, KONTEXT).map((s) => s.id);
    expect(ids.slice(ids.indexOf('bilagor'))).toEqual(['bilagor', 'skicka-med', 'granska', 'skriv-under']);
    expect(step(SVAR)?.falt.map((f) => f.namn)).toEqual(['medBilaga_el']);
  });

  it('is not passed by only going on', () => {
    expect(faults({})).toEqual([{ namn: 'medBilaga_el', kod: 'saknas' }]);
    expect(faults({ medBilaga_el: 'kan_inte' })).toEqual([{ namn: 'medBilagaSkal_el', kod: 'saknas' }]);
    expect(faults({ medBilaga_el: 'kan_inte', medBilagaSkal_el: ' \u200b ' })).toEqual([
      { namn: 'medBilagaSkal_el', kod: 'saknas' },
    ]);
    expect(firstOpenSteg(form, answers({}), KONTEXT)).toBe('skicka-med');
  });

  it('is there when it is said to be there', () => {
    expect(faults({ medBilaga_el: 'bifogad' })).toEqual([{ namn: 'medBilaga_el', kod: 'ogiltigt' }]);
    expect(faults({ medBilaga_el: 'bifogad' }, 1)).toEqual([]);
    expect(firstOpenSteg(form, answers({ medBilaga_el: 'bifogad' }), { ...KONTEXT, antalBilagor: 1 })).toBeNull();
  }); // prettier-ignore

  it('is told why it cannot be given', () => {
    const svar = answers(utanFil('el'));
    expect(firstOpenSteg(form, svar, KONTEXT)).toBeNull();
    expect(toUppgifter(form, svar, KONTEXT).utanBilaga).toEqual([
      { kod: 'ny_kostnad', kostnad: 'el', skal: 'Den kommer i nästa vecka' },
    ]);
  }); // prettier-ignore

  it('is asked for in no other case, and then nothing is said of it', () => {
    const { el: _el, ...utgifter } = SVAR.utgifter;
    const none = { ...SVAR, utgifter: { ...utgifter, elSvar: 'ingen', villBifoga: 'ja' } };
    const ids = openSteg(form, none, KONTEXT).map((s) => s.id);
    expect(ids).toContain('bilagor');
    expect(ids).not.toContain('skicka-med');
    expect(toUppgifter(form, none, KONTEXT)).not.toHaveProperty('utanBilaga');
  });

  it('is asked for by who it is of', () => {
    const sjuk = { ...SVAR.planering, sjuk: 'ja', lakarintyg: 'ja', lakarintygTom: '2026-12-31' };
    const found = step({ ...SVAR, planering: sjuk });
    expect(found?.falt.map((f) => f.namn)).toEqual(['medBilaga_el', 'medBilaga_lakarintyg']);
    expect(found?.falt[1]).toMatchObject({ platser: { vem: 'du' } });
  });

  it('is no question in a version before', () => {
    const before = openSteg(formularFor('ateransokan-2'), SVAR, KONTEXT).map((s) => s.id);
    expect(before).not.toContain('skicka-med');
  });
});
