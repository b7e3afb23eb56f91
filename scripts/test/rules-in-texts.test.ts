import { expect, it } from 'vitest';
import { kommun } from '@/app/kommun';
import { loadExempelstad } from '@/domain/beslutsstod/exempelstad';
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
  ['formular.falt.aktivitet.hint', 'whom the person meets'],
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

const NUMBER =
  '(?:\\d|\\b(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|arton|tjugo|tjugoett|trettio)\\b)';
const UNIT = '(?:år|månad|veck|dag|dygn|tim|minut|MB|filer|kr|procent)';
const RULE = new RegExp(`${NUMBER} ?(?:senaste |första )?(?:${UNIT}|%)`, 'iu');

/** Numbers that are no rule of ours. */
const NUMBERS = new Map([
  ['plan.undantag.under_18', 'the name of the exemption, as the planning system sends it'],
  ['plan.undantag.skola_18_20', 'the name of the exemption, as the planning system sends it'],
  ['formular.falt.arbete12.etikett', 'the question itself; nothing is counted with it'],
  ...['25', '50', '75', '100'].map(
    (val) => [`formular.falt.sjukGrad.val.${val}`, 'how ill the person says to be'] as const,
  ),
]);

it('no number of a rule stands in a text: it is a place, filled from what the code goes by', () => {
  for (const text of ['18 år', '10 MB', 'tre veckor', 'de tre senaste månaderna', '20 filer', '25 %'])
    expect(text).toMatch(RULE);
  const found = textsOf('sv').filter(([, text]) => RULE.test(text.replace(/\{(?:\w+), plural,/gu, '')));
  expect(found.filter(([key]) => !NUMBERS.has(key))).toEqual([]);
  expect(found.map(([key]) => key).toSorted()).toEqual([...NUMBERS.keys()].toSorted());
});

it('no text names the municipality: its name is a place', () => {
  for (const sprak of ALLA_SPRAK)
    expect(textsOf(sprak).filter(([, text]) => text.includes(kommun.name))).toEqual([]);
  expect(loadExempelstad({ tillatBeraknadTabell: true }).data.kommun).toBe(kommun.name);
});
