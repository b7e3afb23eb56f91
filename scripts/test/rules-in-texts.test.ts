import { expect, it } from 'vitest';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import { ALLA_SPRAK } from '@/domain/sprak';
import { FORMULAR } from '@/server/sprak/formular';
import { SIDTEXTER } from '@/server/sprak/texter';
import { flat } from './texts.ts';

const AGENCY = new RegExp(Object.values(MYNDIGHETSNAMN).join('|'), 'iu');

/** Texts that name an agency for something else than what is fetched from it. */
const NAMED = new Map([
  ['personuppgifter.vad.myndigheter', 'who runs SSBTEK; whom we ask is a place'],
  ['provrakna.inkomst.studiemedel', 'what the income is called'],
  ['formular.falt.plan.hint', 'whose plan it is'],
  ['formular.falt.inskriven.etikett', 'where the person is registered'],
]);

const textsOf = (sprak: (typeof ALLA_SPRAK)[number]) => [
  ...flat(SIDTEXTER[sprak]),
  ...flat(FORMULAR[sprak], 'formular'),
];

it.each(ALLA_SPRAK)('no text in %s says by hand which agencies are asked', (sprak) => {
  const named = textsOf(sprak)
    .filter(([key, text]) => !key.startsWith('gemensamt.myndighet.') && AGENCY.test(text))
    .map(([key]) => key);
  expect(named.filter((key) => !NAMED.has(key))).toEqual([]);
  if (sprak === 'sv') expect(named.toSorted()).toEqual([...NAMED.keys()].toSorted());
});
