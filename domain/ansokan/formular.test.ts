import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATERANSOKAN_1, KONTEXT, KONTEXT_UTAN_FORRA, SVAR_1 as SVAR } from '@/scripts/test/ansokan';
import { NY_KONTEXT, NYANSOKAN_NU } from '@/scripts/test/nyansokan';
import { formularFor } from './register.ts';
import { platser, serializeFormular, toFormular } from './formular.ts';
import { allaFalt, openFalt } from './steg.ts';
import type { AllaSvar } from './svar.ts';
import type { Texter } from './texter.ts';

/** A language in which each thing is called by its own name. */
const named = <T>(make: (name: string) => T) =>
  new Proxy<Record<string, T>>({}, { get: (_t, name) => make(String(name)) });
const TEXTER = {
  blankett: named((typ) => ({ namn: typ, rubrik: `${typ} {manadAr}` })),
  rader: named((namn) => ({ rubrik: `${namn} {nr}`, fler: '', bort: '' })),
  steg: named((namn) => ({ namn, rubrik: namn, ingress: '' })),
  grupp: named((etikett) => ({ etikett, hint: '', inga: 'Inga' })),
  falt: named((etikett) => ({ etikett: `${etikett} i {manad}` })),
  kostnadSvar: named((svar) => svar),
  roll: named((roll) => `roll ${roll}`),
  barnBoende: named((boende) => boende),
  boendeform: named((form) => form),
  kant: {
    boendeform: 'Boendeform',
    antalRum: 'Antal rum',
    fodd: '{namn}, född {dag}',
    andra: 'Andra',
    ingaAndra: 'Ingen',
    konto: 'Konto',
    tillgangar: 'Tillgångar',
    inga: 'Inga',
  },
  fel: {},
} as unknown as Texter;

const draw = (svar: AllaSvar, bilagor: { namn: string; sha256: string }[] = [], kontext = KONTEXT) =>
  toFormular(ATERANSOKAN_1, svar, bilagor, { kontext, texter: TEXTER, platser: platser(kontext) });
const part = (svar: AllaSvar, steg: string) => draw(svar).delar.find((d) => d.steg === steg)?.rader ?? [];

/** Any answers that the form offers or a person could type. */
const steps = ATERANSOKAN_1.steg(KONTEXT);
const answers = fc.record(
  Object.fromEntries(
    steps.map((s) => [
      s.id,
      fc.record(
        Object.fromEntries(
          allaFalt(s.falt).map((f) => [
            f.namn,
            fc.constantFrom('', ...(f.val ?? (f.slag === 'kryss' ? ['ja'] : ['742,50', '2026-10-23']))),
          ]),
        ),
      ),
    ]),
  ),
);

describe('toFormular', () => {
  it('has every open question once, with the answer, and no closed one', () =>
    fc.assert(
      fc.property(answers, (svar) => {
        const asked = draw(svar).delar.flatMap((d) => d.rader.map((r) => r.fraga));
        const falt = steps.filter((s) => s.id !== 'granska').flatMap((s) => [...s.falt]);
        const all = Object.assign({}, ...Object.values(svar)) as Record<string, string>;
        const open = openFalt(falt, all)
          .filter((f) => f.slag !== 'kryss' || all[f.namn] === 'ja')
          .map((f) => `${f.namn} i november`);
        expect(asked.filter((fraga) => fraga.endsWith(' i november')).toSorted()).toEqual(open.toSorted());
      }),
      { numRuns: 30 },
    ));

  it('is the same bytes for the same answers, in whatever order they were saved', () => {
    const reversed = Object.fromEntries(
      Object.entries(SVAR)
        .toReversed()
        .map(([id, own]) => [id, Object.fromEntries(Object.entries(own).toReversed())]),
    );
    expect(serializeFormular(draw(reversed))).toBe(serializeFormular(draw(SVAR)));
  });

  it('gives other bytes when an answer, a file or the household is another', () => {
    const bytes = [
      draw(SVAR),
      draw({ ...SVAR, utgifter: { ...SVAR.utgifter, hyra: '7 101' } }),
      draw(SVAR, [{ namn: 'avi.pdf', sha256: 'a'.repeat(64) }]),
      draw(SVAR, [{ namn: 'avi.pdf', sha256: 'b'.repeat(64) }]),
      draw(SVAR, [], { ...KONTEXT, hushall: KONTEXT.hushall.slice(0, 1) }),
      draw(SVAR, [], { ...KONTEXT, boende: { form: 'andrahand', antalRum: 3 } }),
    ].map(serializeFormular);
    expect(new Set(bytes).size).toBe(bytes.length);
  });

  it('shows sums as they were read, not as they were typed', () => {
    expect(part(SVAR, 'utgifter')).toContainEqual({
      fraga: 'el i november',
      svar: '742,50\u00a0kr',
    });
  });

  it('shows the sum of last month where the person agreed with it', () => {
    const utgifter = { ...SVAR.utgifter, hyraSvar: 'stammer' };
    expect(part({ ...SVAR, utgifter }, 'utgifter')).toContainEqual({
      fraga: 'hyraSvar i november',
      svar: '6\u00a0900\u00a0kr',
      not: 'Samma som i oktober',
    });
  });

  it('says that no box was ticked, and which ones were', () => {
    expect(part(SVAR, 'inkomster')).toContainEqual({ fraga: 'myndighetsinkomster', svar: 'Inga' });
    const inkomster = { ...SVAR.inkomster, barnbidrag: 'ja' };
    const rows = part({ ...SVAR, inkomster }, 'inkomster');
    expect(rows).toContainEqual({ fraga: 'barnbidrag i november', svar: 'Ja' });
    expect(rows.map((r) => r.fraga)).not.toContain('myndighetsinkomster');
  });

  it('freezes what the city knew of the household, and each file by its bytes', () => {
    expect(part(SVAR, 'hushall')[1]).toMatchObject({ fraga: 'roll BARN', svar: 'Elis, född 2018-03-01' });
    const [file] = draw(SVAR, [{ namn: 'avi.pdf', sha256: 'a'.repeat(64) }]).delar.at(-1)?.rader ?? [];
    expect(file).toMatchObject({ fraga: 'avi.pdf', sha256: 'a'.repeat(64) });
    expect(part(SVAR, 'bilagor')).toEqual([{ fraga: 'Bilagor', svar: 'Inga' }]);
  });

  it('names the months in words, the year once', () => {
    expect(draw(SVAR).rubrik).toBe('ateransokan november 2026');
    expect(platser({ ...KONTEXT_UTAN_FORRA, manad: '2027-01', kontrollmanad: '2026-12' })).toMatchObject({
      manad: 'januari',
      kontrollmanad: 'december',
      forraManad: 'december',
    });
  });
});

describe('rows that repeat', () => {
  it('are each named before its questions, and how many they are is no row of its own', () => {
    const svar = {
      inkomster: { inkomst: 'ja', inkomstRader: '2', inkomstBelopp_1: '4 800', inkomstBelopp_2: '200' },
    };
    const { delar } = toFormular(formularFor('ateransokan-2'), svar, [], {
      kontext: KONTEXT,
      texter: TEXTER,
      platser: platser(KONTEXT),
    });
    const rows = delar.find((d) => d.steg === 'inkomster')?.rader ?? [];
    expect(rows.filter((r) => r.fraga.includes('inkomstBelopp')).map((r) => r.fraga)).toEqual([
      'inkomstRader 1: inkomstBelopp i november',
      'inkomstRader 2: inkomstBelopp i november',
    ]);
    expect(rows.some((r) => r.fraga.startsWith('inkomstRader i'))).toBe(false);
  });
});

describe('an account that its bank cannot confirm by counting', () => {
  const noted = (clearing: string, kontonummer: string) => {
    const svar = { utbetalning: { betalas: 'konto', clearing, kontonummer } };
    const place = { kontext: NY_KONTEXT, texter: TEXTER, platser: platser(NY_KONTEXT) };
    const { delar } = toFormular(NYANSOKAN_NU, svar, [], place);
    const rows = delar.find((d) => d.steg === 'utbetalning')?.rader ?? [];
    return rows.filter((row) => row.not).map(({ svar: said, not }) => `${said}: ${not}`);
  };

  it('is to be looked at once more, before signing and by the caseworker; one that is counted is not', () => {
    expect(noted('6000', '12')).toEqual([expect.stringMatching(/^12: .*Kontrollera numret en gång till/u)]);
    expect(noted('6000', '806 967 498')).toEqual([]);
    expect(noted('6000', 'x')).toEqual([]);
    expect(noted('', '12')).toEqual([]);
  });
});
