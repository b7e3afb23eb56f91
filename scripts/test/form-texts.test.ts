import { describe, expect, it } from 'vitest';
import { ateransokan } from '@/domain/ansokan/ateransokan';
import { platser } from '@/domain/ansokan/formular';
import { reglerOf } from '@/domain/ansokan/regler';
import { allaFalt } from '@/domain/ansokan/steg';
import { felText, valText } from '@/domain/ansokan/texter';
import sv from '@/messages/sv.json';
import { KONTEXT, KONTEXT_UTAN_FORRA } from './ansokan.ts';

const steps = [KONTEXT, KONTEXT_UTAN_FORRA].flatMap(ateransokan);
const fields = steps.flatMap((s) => allaFalt(s.falt));
const keys = (part: object) => Object.keys(part).toSorted();
const unique = (names: readonly string[]) => [...new Set(names)].toSorted();

/** Every piece of text in the language file. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(texts)
      : [];

describe('the words of the form', () => {
  it('name every step, group and field there is, and no other', () => {
    expect(keys(sv.steg)).toEqual(unique(steps.map((s) => s.id)));
    expect(keys(sv.falt)).toEqual(unique(fields.map((f) => f.namn)));
    expect(keys(sv.grupp)).toEqual(unique(fields.flatMap((f) => f.grupp ?? [])));
  });

  it('label every answer offered, and none that is not', () => {
    for (const falt of fields)
      for (const value of falt.val ?? [])
        expect(valText(sv, falt, value), `${falt.namn}: ${value}`).not.toBe(value);
    for (const [namn, text] of Object.entries(sv.falt)) {
      const offered = fields.filter((f) => f.namn === namn).flatMap((f) => f.val ?? []);
      const labelled = 'val' in text ? keys(text.val) : [];
      expect(
        labelled.filter((value) => !offered.includes(value)),
        namn,
      ).toEqual([]);
    }
  });

  it('say what to do about every fault that the field can have, and of no other', () => {
    const faults: Record<string, Set<string>> = {};
    for (const falt of fields) {
      const { required, maxLength, pattern } = reglerOf(falt);
      const codes = [required, maxLength?.kod, pattern?.kod].filter((kod) => kod !== undefined);
      if (falt.slag === 'val') codes.push('ogiltigt');
      for (const kod of codes) expect(felText(sv, falt, kod), `${falt.namn}: ${kod}`).not.toBe(kod);
      faults[falt.namn] = new Set(codes);
    }
    for (const [namn, text] of Object.entries(sv.falt))
      if ('fel' in text)
        expect(
          keys(text.fel).filter((kod) => !faults[namn]?.has(kod)),
          namn,
        ).toEqual([]);
  });

  it('have a sentence for every fault of every kind of field', () => {
    expect(keys(sv.fel)).toEqual(unique(fields.map((f) => f.slag)));
    for (const [slag, own] of Object.entries(sv.fel))
      expect(keys(own), slag).toEqual(['for_langt', 'ogiltigt', 'saknas']);
  });

  it('name only places that are filled in', () => {
    const known = [...keys(platser(KONTEXT)), 'namn', 'dag'];
    const named = texts(sv).flatMap((t) => [...t.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''));
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('are sentences of at most 20 words, and none is empty', () => {
    const long = texts(sv)
      .flatMap((t) => t.split(/[.?!]\s/u))
      .filter((sentence) => sentence.split(/\s+/u).length > 20 || sentence.trim() === '');
    expect(long).toEqual([]);
  });
});
