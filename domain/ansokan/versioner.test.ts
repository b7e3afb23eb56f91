import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KONTEXT, KONTEXT_PAR } from '@/scripts/test/ansokan';
import { NY_KONTEXT, NY_KONTEXT_PAR } from '@/scripts/test/nyansokan';
import type { Blankett } from './blankett.ts';
import type { Falt } from './falt.ts';
import type { Kontext } from './kontext.ts';
import { BLANKETTER } from './register.ts';
import { allaFalt } from './steg.ts';

const begart: Kontext['begart'] = [
  { id: 'b1', slag: 'svar', fraga: 'Vad hände?' },
  { id: 'b2', slag: 'bilaga', fraga: 'Hyresavin.' },
];
const kand = { konto: 'Banken', andra: { antal: 0, delar: 0 }, barn: {}, tillgangar: [] };

/** Those whom each kind of form is asked of. */
const KONTEXTER = {
  nyansokan: { ensam: NY_KONTEXT, par: NY_KONTEXT_PAR },
  ateransokan: { ensam: KONTEXT, par: KONTEXT_PAR, kand: { ...KONTEXT, senast: kand } },
  tillaggsansokan: { ensam: KONTEXT, par: KONTEXT_PAR },
  komplettering: { begart: { ...KONTEXT, begart }, fritt: KONTEXT },
} as const;

/** A field as a draft depends on it: its name, and what may be answered. A row's fields stand once, as row 1. */
const pinned = (f: Falt): string => {
  const choices = f.val && f.slag === 'val' ? f.val.join('|') : f.slag;
  return `${f.namn}: ${choices}${f.max ? ` ${f.max}` : ''}`;
};

const stepsOf = (blankett: Blankett, namn: string, kontext: Kontext): string[] =>
  blankett.steg(kontext).flatMap((s) => [
    `${namn}, ${s.id}`,
    ...allaFalt(s.falt)
      .filter((f) => !/_(?:[2-9]|\d\d)(?:_|$)/u.test(f.namn))
      .map((f) => `  ${pinned(f)}`),
  ]);

const fieldsOf = (blankett: Blankett): string => {
  const asked = Object.entries(KONTEXTER[blankett.typ]).flatMap(([namn, k]) => stepsOf(blankett, namn, k));
  return `${asked.join('\n')}\n`;
};

/**
 * A draft stays on the version that it was begun with: a new question, or an answer that is taken away, is a new version.
 * Where this fails a begun draft is changed; the file is written anew only for a version that nobody has begun with.
 */
describe('the fields of each version of each form', () => {
  it.each(BLANKETTER.map((b) => [b.version, b] as const))('%s', async (version, blankett) => {
    await expect(fieldsOf(blankett)).toMatchFileSnapshot(`test/versioner/${version}.txt`);
  });

  it('stand written down for every version, and none is gone', () => {
    const written = readdirSync(new URL('test/versioner/', import.meta.url));
    expect(written.toSorted()).toEqual(BLANKETTER.map((b) => `${b.version}.txt`).toSorted());
  });
});
