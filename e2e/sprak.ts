import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import personer from './personer.json' with { type: 'json' };

/** Every language but Swedish, which the other journeys speak, with somebody who chooses it. */
export const SPRAK = (
  [
    ['sv-latt', 'sv', 'ltr'],
    ['en', 'en', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['so', 'so', 'ltr'],
    ['fi', 'fi', 'ltr'],
    ['uk', 'uk', 'ltr'],
  ] as const
).map(([kod, lang, dir], i) => ({ kod, lang, dir, person: personer[i + 8]?.id ?? '' }));

type Kod = (typeof SPRAK)[number]['kod'];

const read = (path: string): unknown => JSON.parse(readFileSync(`messages/${path}.json`, 'utf8'));

const ansokan = z.object({
  steg: z.object({ fortsatt: z.string() }),
  granska: z.object({ vidare: z.string() }),
  skrivUnder: z.object({ knapp: z.string() }),
});

/** The words that the journey presses and looks for, read where the translators write them. */
export const ord = (kod: Kod) => ({
  ansokan: ansokan.parse(read(`${kod}/ansokan`)),
  loggaIn: z.object({ knapp: z.string() }).parse(read(`${kod}/logga-in`)),
  formular: z
    .object({ steg: z.record(z.string(), z.object({ rubrik: z.string() })) })
    .parse(read(`${kod}/formular`)),
});

/** A text with {places} as a pattern for what they are filled with. */
export const wordsLike = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/\{[^{}]*\}/u)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .join('.+')}$`,
    'u',
  );

const textsIn = (node: unknown): string[] =>
  typeof node === 'string'
    ? [node]
    : typeof node === 'object' && node !== null
      ? Object.values(node).flatMap(textsIn)
      : [];

/** Every text of a language's folder, and of its form where that lies beside it. */
const allTexts = (folder: string, ...more: string[]): string[] =>
  readdirSync(`messages/${folder}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file.slice(0, -'.json'.length)}`)
    .concat(more)
    .flatMap((path) => textsIn(read(path)));

/** A text, and what stands between its {places} and marks: each is a text of its own on the page. */
const partsOf = (text: string): string[] => [
  text,
  ...text.split(/\{[^{}]*\}|<[^<>]*>/u).map((part) => part.trim()),
];

/** Words enough outside the {places} to know the text by. */
const MEST_ORD = /(?:^|\})[^{}]{12,}/u;

/** Words that only Swedish has; not of Swedish made easy. */
const BARA_SVENSKA = /(?:^|\s)(?:och|inte|eller|från|är|du|månaden|ansökan|ska)(?:\s|[.,?]|$)/iu;

/** Texts on the page that are Swedish though they are not marked as Swedish. Typed answers are the person's own. */
export async function hittaSvenska(page: Page, kod: Kod): Promise<string[]> {
  const texts = allTexts(kod);
  const own = new Set(texts.flatMap(partsOf));
  // filled in, a text of the language may be what Swedish says at another place
  const filled = texts.filter((text) => /\{/u.test(text) && MEST_ORD.test(text)).map(wordsLike);
  const swedish = new Set(allTexts('sv', 'sv').filter((text) => !own.has(text)));
  const seen = await page.evaluate((isSwedish) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const marked = parent?.closest('[lang]:not(html)')?.getAttribute('lang');
      if (!parent || parent.closest('script, style') || (marked === 'sv' && !isSwedish)) continue;
      const text = node.textContent?.trim();
      if (text) texts.push(text);
    }
    return texts;
  }, kod === 'sv-latt');
  // what the law calls a thing stands in brackets after the translation
  const plain = (text: string) => text.replace(/\([^)]*\)/gu, '');
  const isOwn = (text: string) => filled.some((like) => like.test(text));
  return seen.filter(
    (text) => (swedish.has(text) && !isOwn(text)) || (kod !== 'sv-latt' && BARA_SVENSKA.test(plain(text))),
  );
}
