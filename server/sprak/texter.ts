import 'server-only';
import { createTranslator } from 'use-intl/core';
import type { Sprak } from '@/domain/sprak';
import ar from '@/messages/ar/index';
import en from '@/messages/en/index';
import fi from '@/messages/fi/index';
import so from '@/messages/so/index';
import sv, { type Sidtexter } from '@/messages/sv/index';
import latt from '@/messages/sv-latt/index';
import uk from '@/messages/uk/index';
import { log } from '../log';
import { LOCALE } from './locale';
import { valtSprak } from './valt-sprak';

/** The texts of the pages in every language. The types see to it that none lacks a key that the Swedish file has. */
export const SIDTEXTER: Readonly<Record<Sprak, Sidtexter>> = { sv, 'sv-latt': latt, en, ar, so, fi, uk };

type Namn = keyof Sidtexter;

function make<N extends Namn>(sprak: Sprak, namn: N) {
  return createTranslator<Sidtexter[N]>({
    locale: LOCALE[sprak],
    messages: SIDTEXTER[sprak][namn],
    timeZone: 'Europe/Stockholm',
    onError: (error) => log.error('en text gick inte att skriva', error, { sprak, namn }),
  });
}

/** The texts of one file in one language: `t('nyckel')`, `t.rich('nyckel', { b: … })`. */
export type Sidtext<N extends Namn> = ReturnType<typeof make<N>>;

const kept = new Map<string, unknown>();

/** The texts of one file in a language. */
export function texterPa<N extends Namn>(sprak: Sprak, namn: N): Sidtext<N> {
  const key = `${sprak} ${namn}`;
  if (!kept.has(key)) kept.set(key, make(sprak, namn));
  return kept.get(key) as Sidtext<N>;
}

/** The texts of one file in the page's language. */
export const texter = async <N extends Namn>(namn: N): Promise<Sidtext<N>> =>
  texterPa(await valtSprak(), namn);
