import { globSync, readFileSync } from 'node:fs';
import { type AbstractIntlMessages, createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { toFields } from '@/app/ansokan/[ansokan]/[steg]/to-fields';
import { fill } from '@/domain/ansokan/texter';
import { BLANKETTER } from '@/domain/ansokan/register';
import { ALLA_SPRAK, isSvenska } from '@/domain/sprak';
import { LOCALE } from '@/server/sprak/locale';
import { drawFormular, showFormular } from '@/server/ansokan/formular';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { GRANSER } from '@/server/sprak/besked';
import { FORMULAR, formularordPa } from '@/server/sprak/formular';
import { SIDTEXTER } from '@/server/sprak/texter';
import { KONTEXT, KONTEXT_PAR } from './ansokan.ts';
import { uses } from './text-keys.ts';
import { sentencesIn, toldToApplicants } from './told.ts';
import { flat, placesOf } from './texts.ts';

const swedish = flat(SIDTEXTER.sv);
const inSwedish = new Map(swedish);
const translated = ALLA_SPRAK.filter((sprak) => sprak !== 'sv');

/** Names are the same wherever they stand, and what has no words of its own. */
const isSame = (text: string) =>
  /^(?:BankID|kr|Internet|Pension|\P{L}*)$/u.test(text.replace(/\{\w+\}/gu, ''));

describe('the places of a text', () => {
  it('are its arguments and tags, also inside a plural', () => {
    expect(placesOf('Ring <tel>{telefon}</tel>, {tider}.')).toEqual(['<tel>', 'telefon', 'tider']);
    expect(placesOf('{n, plural, =1 {en person} other {# i {manad}}}')).toEqual(['manad', 'n plural']);
    expect(placesOf('Del {nummer, number}')).toEqual(['nummer']);
    expect(placesOf('Inget')).toEqual([]);
  });
});

describe.each(ALLA_SPRAK)('the texts of the pages in %s', (sprak) => {
  const texts = flat(SIDTEXTER[sprak]);

  it('have every key that Swedish has, and no other', () =>
    expect(texts.map(([key]) => key).toSorted()).toEqual(swedish.map(([key]) => key).toSorted()));

  it('say something', () =>
    expect(texts.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]));

  it('have the same places as in Swedish', () => {
    for (const [key, text] of texts) expect(placesOf(text), key).toEqual(placesOf(inSwedish.get(key) ?? ''));
  });

  it('can be written with any number', () => {
    const faults: unknown[] = [];
    const options = {
      locale: LOCALE[sprak],
      timeZone: 'UTC',
      onError: (error: unknown) => faults.push(error),
    };
    const messages: AbstractIntlMessages = SIDTEXTER[sprak];
    const t = createTranslator({ ...options, messages });
    for (const [key, text] of texts)
      for (const n of [0, 1, 2, 3, 5, 11, 100, 2026]) {
        const values = placesOf(text).map((place) =>
          place.startsWith('<')
            ? [place.slice(1, -1), (chunk: unknown) => chunk]
            : [place.replace(' plural', ''), n],
        );
        t.rich(key as never, Object.fromEntries(values) as never);
      }
    expect(faults).toEqual([]);
  });
});

describe.each(translated.filter((sprak) => !isSvenska(sprak)))('in %s', (sprak) => {
  it('no text is left in Swedish', () => {
    const left = flat(SIDTEXTER[sprak]).filter(([key, text]) => text === inSwedish.get(key) && !isSame(text));
    expect(left).toEqual([]);
  });
});

/** A rule's pattern is no text, though it has braces. */
const withoutPatterns = (key: string, value: unknown) => (key === 'source' ? '' : value);

const formInSwedish = flat(FORMULAR.sv);

describe.each(translated)('the words of the form in %s', (sprak) => {
  const texts = flat(FORMULAR[sprak]);
  const swedishOf = new Map(formInSwedish);

  it('have every key that Swedish has, and no other, and say something', () => {
    expect(texts.map(([key]) => key).toSorted()).toEqual(formInSwedish.map(([key]) => key).toSorted());
    // an empty Swedish text is a place where nothing is to be said
    expect(texts.filter(([key, text]) => text.trim() === '' && swedishOf.get(key) !== '')).toEqual([]);
  });

  it('have the same places as in Swedish', () => {
    for (const [key, text] of texts) expect(placesOf(text), key).toEqual(placesOf(swedishOf.get(key) ?? ''));
  });

  it.runIf(!isSvenska(sprak))('are not left in Swedish', () => {
    const left = texts.filter(([key, text]) => text === swedishOf.get(key) && !isSame(text));
    expect(left).toEqual([]);
  });

  it.runIf(!isSvenska(sprak))(
    'leave no place unfilled, and no Swedish word for the reader, in a form that is drawn',
    () => {
      const ord = formularordPa(sprak);
      for (const kontext of [KONTEXT, KONTEXT_PAR])
        for (const blankett of BLANKETTER)
          for (const s of blankett.steg(kontext))
            expect(
              JSON.stringify(toFields(s.falt, kontext, {}, ord), withoutPatterns).match(
                /.{30}(?:\{[a-z]\w*\}|\bdu\b).{9}/iu,
              ),
            ).toBeNull();
    },
  );
});

describe('what is shown before signing', () => {
  const svar = {
    andringar: { vistas: 'ja', andrat: 'ja', andratText: 'Ny plan' },
    utgifter: { hyraSvar: 'stammer' },
  };
  const [blankett] = BLANKETTER;
  const utkast = { blankett, svar, kontext: KONTEXT, bilagor: [] } as unknown as LaddatUtkast;

  it('is in Swedish the very form that is signed, and in another language the same answers', () => {
    const signed = drawFormular(utkast);
    expect(showFormular(utkast, formularordPa('sv'))).toEqual(signed);
    const english = showFormular(utkast, formularordPa('en'));
    expect(english.delar.map((d) => d.rader.length)).toEqual(signed.delar.map((d) => d.rader.length));
    expect(english.delar.flatMap((d) => d.rader)).toContainEqual({
      fraga: 'What has changed?',
      svar: 'Ny plan',
    });
  });
});

describe('the keys', () => {
  const used = uses();

  it('that the pages ask for are there', () => {
    const missing = used.filter(
      ({ namn, key }) =>
        !swedish.some(([k]) => k.startsWith(`${namn}.`) && key.test(k.slice(namn.length + 1))),
    );
    // a name may stand for two files of texts in one source file: the key is in one of them
    const nowhere = missing.filter(
      ({ file, said }) => !used.some((u) => u.file === file && u.said === said && !missing.includes(u)),
    );
    expect(nowhere.map(({ file, said }) => `${file}: ${said}`)).toEqual([]);
  });

  it('that are there are asked for', () => {
    const unused = swedish.filter(
      ([key]) =>
        !key.startsWith('besked.') &&
        !used.some(
          ({ namn, key: own }) => key.startsWith(`${namn}.`) && own.test(key.slice(namn.length + 1)),
        ),
    );
    expect(unused.map(([key]) => key)).toEqual([]);
  });

  it('of what the server says hold every sentence an applicant can be told', () => {
    const { sentences, calls } = toldToApplicants();
    expect(sentences.length).toBeGreaterThan(30);
    const known = Object.values(SIDTEXTER.sv.besked).map((text) => fill(text, GRANSER));
    expect(sentences.filter((said) => !known.some((text) => text.startsWith(said.trim())))).toEqual([]);
    // what BankID's codes mean is said by one function, from one file
    expect([...new Set(calls)]).toEqual(['bankidSentence']);
    const bankid = sentencesIn('server/integrations/bankid/texts.ts');
    expect(bankid.length).toBeGreaterThan(20);
    expect(bankid.filter((said) => !known.includes(said))).toEqual([]);
  });

  it('of what the server says are sentences that the server says', () => {
    const source = globSync('server/**/*.ts')
      .filter((file) => !file.includes('.test.'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const parts = (text: string) => text.split(/\{\w+\}\.?|(?<=\.) (?=\p{Lu})/u);
    const unsaid = Object.entries(SIDTEXTER.sv.besked).filter(([, text]) =>
      parts(text).some((part) => !source.includes(part.replace(/\.$/u, '').trim())),
    );
    expect(unsaid).toEqual([]);
  });
});
