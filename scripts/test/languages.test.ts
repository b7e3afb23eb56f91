import { globSync, readFileSync } from 'node:fs';
import { type AbstractIntlMessages, createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { ALLA_SPRAK, isSvenska } from '@/domain/sprak';
import { LOCALE } from '@/server/sprak/locale';
import { SIDTEXTER } from '@/server/sprak/texter';
import { uses } from './text-keys.ts';
import { flat, placesOf } from './texts.ts';

const swedish = flat(SIDTEXTER.sv);
const inSwedish = new Map(swedish);
const translated = ALLA_SPRAK.filter((sprak) => sprak !== 'sv');

/** Names are the same wherever they stand, and what has no words of its own. */
const isSame = (text: string) => /^(?:BankID|kr|\P{L}*)$/u.test(text.replace(/\{\w+\}/gu, ''));

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

  it('of what the server says are sentences that the server says', () => {
    const source = globSync('server/**/*.ts')
      .filter((file) => !file.includes('.test.'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const parts = (text: string) => text.replace(/\{id\}\.?/gu, '').split(/(?<=\.) (?=\p{Lu})/u);
    const unsaid = Object.entries(SIDTEXTER.sv.besked).filter(([, text]) =>
      parts(text).some((part) => !source.includes(part.replace(/\.$/u, '').trim())),
    );
    expect(unsaid).toEqual([]);
  });
});
