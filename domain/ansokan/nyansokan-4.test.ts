import { describe, expect, it } from 'vitest';
import { ATERANSOKAN_NU, KONTEXT, KONTEXT_PAR, SVAR } from '@/scripts/test/ansokan';
import { HUSHALL, NY_KONTEXT, NY_KONTEXT_PAR, NY_SVAR, NYANSOKAN_NU } from '@/scripts/test/nyansokan';
import type { Kontext } from './kontext.ts';
import { formularFor, SENASTE } from './register.ts';
import { felI } from './steg.ts';
import type { AllaSvar, Svar } from './svar.ts';
import { firstOpenSteg, isDone, openSteg, toUppgifter } from './utkast.ts';

const cases = Object.entries(HUSHALL);
const stepsOf = (svar: AllaSvar, kontext: Kontext = NY_KONTEXT) => openSteg(NYANSOKAN_NU, svar, kontext);
const faults = (id: string, own: Svar, kontext: Kontext = NY_KONTEXT) => {
  const found = stepsOf({ ...NY_SVAR, [id]: own }, kontext).find((s) => s.id === id);
  if (!found) throw new Error(`steget ${id} frågas inte`);
  return felI(found, own);
};
const sent = (own: AllaSvar) => toUppgifter(NYANSOKAN_NU, { ...NY_SVAR, ...own }, NY_KONTEXT);

describe('each household that may apply, on the form as it is begun now', () => {
  it.each(cases)('%s can be signed when all is answered', (_name, { svar, kontext }) => {
    expect(firstOpenSteg(NYANSOKAN_NU, svar, kontext)).toBeNull();
    expect(toUppgifter(NYANSOKAN_NU, svar, kontext)).toMatchObject({ typ: 'nyansokan' });
  });

  it.each(cases)('%s cannot get past any step by leaving it empty', (_name, { svar, kontext }) => {
    for (const { id } of stepsOf(svar, kontext)) {
      if (['forbered', 'bilagor', 'skriv-under'].includes(id)) continue;
      expect(isDone(NYANSOKAN_NU, id, { ...svar, [id]: {} }, kontext), id).toBe(false);
    }
  });
});

describe('the plan', () => {
  const plan = NY_SVAR['egen-planering'];
  const course = { aktivitet: 'ja', aktivitetVad_1: 'Kurs i svets', aktivitetFran_1: '2026-12-01' };

  it('stands in a step of its own, and nothing of it is asked twice', () => {
    const ids = stepsOf(NY_SVAR).map((s) => s.id);
    expect(ids[ids.indexOf('sysselsattning') + 1]).toBe('egen-planering');
    const own = stepsOf(NY_SVAR).find((s) => s.id === 'sysselsattning');
    const names = JSON.stringify(own?.falt);
    expect(names).not.toMatch(/inskriven|soktJobb/u);
    expect(formularFor('nyansokan-3').steg(NY_KONTEXT).map((s) => s.id)).not.toContain('egen-planering');
  }); // prettier-ignore

  it('says what, from and to, and nothing ends before it begins', () => {
    const step = { ...plan, ...course, aktivitetTill_1: '2027-01-31' };
    expect(sent({ 'egen-planering': step }).mer?.planering).toMatchObject([
      { aktiviteter: [{ vad: 'Kurs i svets', fran: '2026-12-01', till: '2027-01-31' }], jobb: [] },
    ]);
    expect(faults('egen-planering', { ...step, aktivitetTill_1: '2026-11-30' })).toEqual([
      { namn: 'aktivitetTill_1', kod: 'utanfor' },
    ]);
    expect(faults('egen-planering', { ...step, aktivitetTill_1: '2026-12-01' })).toEqual([]);
    expect(sent({}).mer?.planering).toMatchObject([{ aktiviteter: [] }]);
  });

  it('says why somebody is not enrolled, and until when somebody is on parental leave', () => {
    expect(faults('egen-planering', { ...plan, inskriven: 'nej' })).toEqual([
      { namn: 'inskrivenSkal', kod: 'saknas' },
    ]);
    const leave = { foraldraledig: 'ja', foraldraledigTill: '2027-03-31', arbete12: 'nej', sjuk: 'nej' };
    const { mer } = sent({
      sysselsattning: leave,
      'egen-planering': { ...plan, inskriven: 'nej', inskrivenSkal: 'Är ledig' },
    });
    expect(mer?.ny?.sysselsattning).toEqual([
      {
        vem: 'm1',
        slag: ['foraldraledig'],
        ord: { inskriven: 'nej', inskrivenSkal: 'Är ledig', foraldraledigTill: '2027-03-31' },
      },
    ]);
    expect(faults('sysselsattning', { ...leave, foraldraledigTill: '' })).toEqual([
      { namn: 'foraldraledigTill', kod: 'saknas' },
    ]);
  });
});

describe("the agencies' incomes", () => {
  const asked = NY_SVAR['inkomster-tre'];
  const { ingenForman: _none, ...unticked } = asked;

  it('are not passed by ticking nothing, and "none of these" contradicts every other', () => {
    const [first] = faults('inkomster-tre', unticked);
    expect(first).toEqual({ namn: 'barnbidrag', kod: 'saknas' });
    expect(faults('inkomster-tre', { ...unticked, pension: 'ja' })).toEqual([]);
    expect(faults('inkomster-tre', { ...asked, pension: 'ja' })).toEqual([{ namn: 'ingenForman', kod: 'oklart' }]);
    expect(sent({}).mer?.formaner).toEqual([]);
  }); // prettier-ignore

  it('are asked of each of two', () => {
    const own = { ...asked, ingenForman_med: 'ja', soktForman_med: 'nej' };
    expect(faults('inkomster-tre', own, NY_KONTEXT_PAR)).toEqual([]);
    expect(faults('inkomster-tre', { ...own, akassa_med: 'ja' }, NY_KONTEXT_PAR)).toEqual([
      { namn: 'ingenForman_med', kod: 'oklart' },
    ]);
  });

  it('are asked the same way every month', () => {
    const at = (inkomster: Svar, kontext = KONTEXT) =>
      firstOpenSteg(ATERANSOKAN_NU, { ...SVAR, inkomster }, kontext);
    const { ingenForman: _box, ...none } = SVAR.inkomster;
    expect(at(SVAR.inkomster)).toBeNull();
    expect(at(none)).toBe('inkomster');
    expect(at({ ...SVAR.inkomster, akassa: 'ja' })).toBe('inkomster');
    expect(at({ ...none, akassa: 'ja' })).toBeNull();
    expect(at(SVAR.inkomster, KONTEXT_PAR)).not.toBeNull();
    expect(firstOpenSteg(formularFor('ateransokan-3'), { ...SVAR, inkomster: none }, KONTEXT)).toBeNull();
  });
});

describe('what is owned', () => {
  const { tillgangar } = NY_SVAR;
  const car = {
    ...tillgangar,
    harFordon: 'ja',
    fordonSlag_1: 'bil',
    fordonVad_1: 'Volvo V70 2009',
    fordonRegnr_1: 'ABC 123',
    tillgangBehovs_fordon_1: 'ja',
    tillgangVarde_fordon_1: '9 000',
  };
  const house = {
    harFastighet: 'ja',
    fastighetSlag_1: 'hus',
    fastighetVad_1: 'Storgatan 1',
    fastighetPris_1: '1,2 miljoner',
    tillgangVarde_fastighet_1: '1 495 000',
  };

  it('is told kind by kind: a vehicle with its number, a house with its year and price', () => {
    expect(sent({ tillgangar: { ...car, ...house } }).mer?.tillgangar?.rader.slice(1)).toEqual([
      {
        id: 'fordon-1',
        slag: 'fordon',
        vad: 'Volvo V70 2009, ABC 123',
        vardeOre: 900_000,
        vem: 'm1',
        behovs: true,
        fakta: { fordonSlag: 'bil', fordonRegnr: 'ABC 123' },
      },
      {
        id: 'fastighet-1',
        slag: 'bostad',
        vad: 'Storgatan 1',
        vardeOre: 149_500_000,
        vem: 'm1',
        behovs: null,
        fakta: { fastighetSlag: 'hus', fastighetPris: '1,2 miljoner' },
      },
    ]);
  });

  it('may leave out what one does not know, but not its worth', () => {
    expect(faults('tillgangar', { ...car, fordonRegnr_1: '' })).toEqual([]);
    expect(faults('tillgangar', { ...car, tillgangVarde_fordon_1: '-1' })).toEqual([
      { namn: 'tillgangVarde_fordon_1', kod: 'negativt' },
    ]);
    expect(faults('tillgangar', { ...tillgangar, harFastighet: '' })).toEqual([
      { namn: 'harFastighet', kod: 'saknas' },
    ]);
  });

  it('an account may be overdrawn', () => {
    const overdrawn = { ...tillgangar, kontoSaldo_1: '\u22121 312,50' };
    expect(sent({ tillgangar: overdrawn }).mer?.tillgangar?.rader).toMatchObject([{ vardeOre: -131_250 }]);
  });
});

it('the other of two is reached in his or her own way', () => {
  const { svar, kontext } = HUSHALL.par ?? { svar: {}, kontext: NY_KONTEXT_PAR };
  const own = { ...svar['om-dig'], medTolk: 'ja', sprak_med: 'somaliska', medHarTelefon: 'ja', telefon_med: '070-123 45 67' };
  const { mer } = toUppgifter(NYANSOKAN_NU, { ...svar, 'om-dig': own }, kontext);
  expect(mer?.ny?.medkontakt).toEqual({ telefon: '+46701234567', epost: null, tolk: 'somaliska' });
  expect(mer?.ny?.kontakt).toMatchObject({ telefon: null, tolk: null });
  expect(sent({}).mer?.ny).not.toHaveProperty('medkontakt');
}); // prettier-ignore

describe('which file shows what', () => {
  const filer = [
    { id: 'f1', namn: 'foto.jpg' },
    { id: 'f2', namn: 'foto.jpg' },
  ];
  const at = (med: Svar, own: Kontext['filer']) => {
    const kontext = { ...NY_KONTEXT, filer: own, antalBilagor: own?.length ?? 0 };
    const found = openSteg(NYANSOKAN_NU, NY_SVAR, kontext).find((s) => s.id === 'skicka-med');
    return { falt: found?.falt, fel: found && felI(found, { ...NY_SVAR['skicka-med'], ...med }) };
  };
  const namn = 'medBilaga_kontoutdrag';

  it('is one of the files that are attached, or several', () => {
    expect(at({}, filer).falt?.[0]).toMatchObject({
      namn,
      val: ['f1', 'f2', 'flera', 'kan_inte'],
      etiketter: { f1: 'foto.jpg', f2: 'foto.jpg (2)' },
    });
    expect(at({ [namn]: 'f2' }, filer).fel).toEqual([]);
    expect(at({ [namn]: 'flera' }, filer).fel).toEqual([]);
    expect(at({}, filer.slice(0, 1)).falt?.[0]?.val).toEqual(['f1', 'kan_inte']);
  });

  it('is never a file that is not there, or is taken away', () => {
    for (const gone of ['f3', 'bifogad'])
      expect(at({ [namn]: gone }, filer).fel).toEqual([{ namn, kod: 'ogiltigt' }]);
    expect(at({ [namn]: 'bifogad' }, []).fel).toEqual([{ namn, kod: 'ogiltigt' }]);
    expect(at({}, []).fel).toEqual([]);
  });

  it.each(Object.values(SENASTE))('is asked in %s', (version) => {
    const begart = [{ id: 'b1', slag: 'bilaga' as const, fraga: 'Hyresavin.' }];
    const kontext = { ...KONTEXT, begart, filer, antalBilagor: filer.length };
    const found = formularFor(version)
      .steg(kontext)
      .find((s) => s.id === 'skicka-med');
    expect(found?.falt.find((f) => f.namn === 'medBilaga_begard_b1')?.val).toContain('flera');
  });
});
