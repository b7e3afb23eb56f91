import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { behovslista } from '@/domain/ansokan/behovslista';
import type { Medlem } from '@/domain/ansokan/kontext';
import { FELKODER, type Slag } from '@/domain/ansokan/falt';
import { platser, toFormular } from '@/domain/ansokan/formular';
import { BLANKETTER, formularFor } from '@/domain/ansokan/register';
import { REGELTAL } from '@/domain/ansokan/regeltal';
import { reglerOf } from '@/domain/ansokan/regler';
import { allaFalt } from '@/domain/ansokan/steg';
import { felText, texterFor, textnyckel, valText, type Texter } from '@/domain/ansokan/texter';
import sv from '@/messages/sv.json';
import { formularordPa, platserPa } from '@/server/sprak/formular';
import { KONTEXT, KONTEXT_PAR, KONTEXT_UTAN_FORRA, SVAR } from './ansokan.ts';

const known = { konto: 'Banken', andra: { antal: 0, delar: 0 }, barn: {}, tillgangar: [] };
const begart = [
  { id: 'b1', slag: 'svar', fraga: 'Vad hände?' },
  { id: 'b2', slag: 'bilaga', fraga: 'Hyresavin.' },
] as const;
const filer = [
  { id: 'f1', namn: 'Avin.pdf' },
  { id: 'f2', namn: 'Kvittot.pdf' },
];
const KONTEXTER = [KONTEXT, KONTEXT_UTAN_FORRA, KONTEXT_PAR, { ...KONTEXT, senast: known, begart, filer }];
const steps = BLANKETTER.flatMap((b) => KONTEXTER.flatMap((k) => b.steg(k)));
const every = steps.flatMap((s) => allaFalt(s.falt));
const fields = every.filter((f) => f.slag !== 'rader');
const keys = (part: object) => Object.keys(part).toSorted();
const unique = (names: readonly string[]) => [...new Set(names)].toSorted();

const ROLLER: Record<Medlem['roll'], true> = { SOKANDE: true, MEDSOKANDE: true, BARN: true };
const BARN_BOENDE: Record<Medlem['boende'], true> = { HELTID: true, VAXELVIS: true, UMGANGE: true };

/** Every piece of text in the language file. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(texts)
      : [];

/** Faults that only a rule between answers finds. */
const MELLAN_SVAR: Readonly<Record<string, readonly string[]>> = {
  andraDelar: ['for_stort'],
  ingenForman: ['oklart'],
};

describe('the words of the form', () => {
  it('name every step, group and field there is, and no other', () => {
    expect(keys(sv.steg)).toEqual(unique(steps.map((s) => s.id)));
    expect(keys(sv.falt)).toEqual(unique(fields.map((f) => textnyckel(f.namn))));
    expect(keys(sv.grupp)).toEqual(unique(fields.flatMap((f) => (f.grupp ? [textnyckel(f.grupp)] : []))));
    const rader = every.filter((f) => f.slag === 'rader');
    expect(keys(sv.rader)).toEqual(unique(rader.map((f) => textnyckel(f.namn))));
  });

  it('label every answer offered, and none that is not', () => {
    for (const falt of fields)
      for (const value of falt.val ?? [])
        expect(valText(sv, falt, value), `${falt.namn}: ${value}`).not.toBe(value);
    for (const [namn, text] of Object.entries(sv.falt)) {
      const offered = fields.filter((f) => textnyckel(f.namn) === namn).flatMap((f) => f.val ?? []);
      const labelled = 'val' in text ? keys(text.val) : [];
      expect(
        labelled.filter((value) => !offered.includes(value)),
        namn,
      ).toEqual([]);
    }
  });

  it('say what to do about every fault that the field can have, and of no other', () => {
    for (const falt of fields)
      for (const kod of FELKODER[falt.slag])
        expect(felText(sv, falt, kod), `${falt.namn}: ${kod}`).not.toBe(kod);
    for (const [namn, text] of Object.entries(sv.falt)) {
      const slag = fields.find((f) => textnyckel(f.namn) === namn)?.slag ?? 'rader';
      const possible: readonly string[] = [...FELKODER[slag], ...(MELLAN_SVAR[namn] ?? [])];
      if ('fel' in text)
        expect(
          keys(text.fel).filter((kod) => !possible.includes(kod)),
          namn,
        ).toEqual([]);
    }
  });

  it('say the limit of the very sum that is too much', () => {
    const tooMuch = (namn: string) => {
      const falt = fields.find((f) => f.namn === namn);
      return falt && felText(sv, falt, 'for_stort');
    };
    expect(tooMuch('hyra')).toContain('999\u00a0999\u00a0kr');
    expect(tooMuch('kontoSaldo_1')).toContain('20\u00a0000\u00a0000\u00a0kr');
    expect(tooMuch('skuldBelopp_1')).toContain('100\u00a0000\u00a0000\u00a0kr');
  });

  it('know every fault that the browser can find', () => {
    for (const falt of fields) {
      const { required, maxLength, pattern } = reglerOf(falt);
      const codes = [required, maxLength?.kod, pattern?.kod].filter((kod) => kod !== undefined);
      expect(
        codes.filter((kod) => !FELKODER[falt.slag].includes(kod)),
        falt.namn,
      ).toEqual([]);
    }
  });

  it('have a sentence for every fault of every kind of field', () => {
    expect(keys(sv.fel)).toEqual(unique(fields.map((f) => f.slag)));
    for (const [slag, own] of Object.entries(sv.fel))
      expect(keys(own), slag).toEqual(FELKODER[slag as Slag].toSorted());
  });

  it('have a sentence for each thing the form says of itself, and no other', () => {
    const files = globSync('domain/ansokan/**/*.ts', {
      exclude: ['**/*.test.ts', '**/krav.ts', '**/vag.ts'],
    });
    const source = files.map((file) => readFileSync(file, 'utf8'));
    const inSource = (pattern: RegExp) =>
      unique(source.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
    expect(keys(sv.kant)).toEqual(inSource(/texter\.kant\.(\w+)/gu));
    const faults: readonly string[] = Object.values(FELKODER).flat();
    const codes = inSource(/\bkod: '(\w+)'/gu).filter((kod) => !faults.includes(kod));
    expect(keys(sv.bilagekrav)).toEqual(codes);
    expect(keys(sv.behovs)).toEqual(unique(KONTEXTER.flatMap(behovslista)));
    expect(keys(sv.roll)).toEqual(Object.keys(ROLLER).toSorted());
    expect(keys(sv.barnBoende)).toEqual(Object.keys(BARN_BOENDE).toSorted());
  });

  it('know every kind of home that can be told of, and one word for the rest', () => {
    const told = fields.filter((f) => f.namn === 'boendeform').flatMap((f) => f.val ?? []);
    expect(keys(sv.boendeform)).toEqual(unique([...told, 'annat']));
  });

  it('share the words of an answer only where an answer has none of its own', () => {
    const own = (namn: string): object => {
      const text: object = sv.falt[textnyckel(namn) as keyof typeof sv.falt];
      return 'val' in text ? (text.val as object) : {};
    };
    const shared = fields.flatMap((f) =>
      (f.val ?? [])
        .filter((value) => !(value in own(f.namn)) && !f.etiketter?.[value])
        .map((value) => (value === 'andrats' && !f.val?.includes('stammer') ? 'ny' : value)),
    );
    expect(keys(sv.kostnadSvar)).toEqual(unique(shared));
  });

  it('say for how long receipts are kept as the regelverk does, and nothing where it does not', () => {
    const ord = formularordPa('sv');
    const said = (sparaKvitton?: { manader: number; exempel: boolean }) =>
      platserPa({ ...KONTEXT, ...(sparaKvitton && { sparaKvitton }) }, ord).sparaTid;
    expect(said({ manader: 3, exempel: true })).toBe(' i 3 månader (exempelvärde)');
    expect(said({ manader: 1, exempel: false })).toBe(' i 1 månad');
    expect(said()).toBe('');
  });

  it('name only places that are filled in', () => {
    const own = fields.flatMap((f) => Object.keys(f.platser ?? {}));
    const known = [
      ...keys(platserPa(KONTEXT, formularordPa('sv'))),
      ...keys(REGELTAL),
      ...own,
      'namn',
      'dag',
      'nr',
      'kostnad',
      'grans',
      'fraga',
    ];
    const named = texts(sv).flatMap((t) => [...t.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''));
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('to two applicants stand only where they differ, and where there is something to differ from', () => {
    const pairs = (own: unknown, over: unknown): [unknown, unknown][] =>
      typeof over === 'string'
        ? [[own, over]]
        : Object.entries(over as object).flatMap(([key, value]) =>
            pairs((own as Readonly<Record<string, unknown>> | undefined)?.[key], value),
          );
    for (const [own, over] of pairs(sv, sv.ni)) {
      expect(typeof own, String(over)).toBe('string');
      expect(over).not.toBe(own);
    }
  });

  it('never say "du" to two', () => {
    const { ni, ...du } = sv;
    const two = texterFor({ ...du, ni } as Texter, KONTEXT_PAR);
    const { fel: _fel, ni: _ni, ...shown } = two;
    const alone = texts(shown).filter((t) => /\b(?:du|dig|din|ditt|dina)\b/iu.test(t));
    expect(alone).toEqual([]);
  });

  it('are sentences of at most 20 words, and none is empty', () => {
    const long = texts(sv)
      .flatMap((t) => t.split(/[.?!]\s/u))
      .filter((sentence) => sentence.split(/\s+/u).length > 20 || sentence.trim() === '');
    expect(long).toEqual([]);
  });
});

it('a required file is asked for by its reason, and what was said of it is signed', () => {
  const blankett = formularFor('ateransokan-3');
  const place = { kontext: KONTEXT, texter: sv, platser: platser(KONTEXT) };
  const { delar } = toFormular(blankett, SVAR, [], place);
  expect(delar.find((d) => d.steg === 'skicka-med')?.rader).toEqual([
    { fraga: 'El: kostnaden är ny sedan förra månaden. Bifoga fakturan.', svar: 'Jag kan inte lämna det nu' },
    { fraga: 'Varför går det inte att lämna nu?', svar: 'Den kommer i nästa vecka' },
  ]);
});
