import type { Field, TextFieldSpec } from '@/components/form/field-spec';
import { LAG } from '@/domain/lag';
import { BARN, BOENDE, INKOMSTER, KOSTNADER, provmanader } from '@/server/oppet/provrakna-steg';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';
import type { Sidtext } from '@/server/sprak/texter';

/** What is wrong is said by the server alone: the form is one page, and the same without JavaScript. */
const rules = {};

const pengar = (name: string, label: string, hint?: string): TextFieldSpec => ({
  kind: 'money',
  name,
  label,
  rules,
  ...(hint && { hint }),
});

const ruta = (name: string, label: string, inside?: Field[]): Field => ({
  kind: 'check',
  name,
  label,
  rules,
  ...(inside && { inside }),
});

/** Child `nr` behind its box; the last thing inside is the box of the next. */
const barn = (nr: number, t: Sidtext<'provrakna'>): Field[] => [
  {
    kind: 'number',
    name: `barnAlder_${nr}`,
    label: t('barn.alder', { nr }),
    hint: t('barn.alderHint'),
    rules,
  },
  {
    kind: 'number',
    name: `barnDagar_${nr}`,
    label: t('barn.dagar', { nr }),
    hint: t('barn.dagarHint'),
    rules,
  },
  {
    kind: 'checks',
    legend: t('barn.skola', { nr }),
    items: [
      { name: `barnLunch_${nr}`, label: t('barn.lunch', LAG) },
      {
        name: `barnGymnasium_${nr}`,
        label: t('barn.gymnasium', { vuxen: LAG.vuxen, tom: LAG.forsorjning - 1 }),
      },
    ],
  },
  ...(nr < BARN ? [ruta(`barn_${nr + 1}`, t('barn.till'), barn(nr + 1, t))] : []),
];

function hushall(t: Sidtext<'provrakna'>, skriv: Skrivsatt, nu: Date): Field[] {
  return [
    {
      kind: 'choice',
      name: 'manad',
      legend: t('manad'),
      layout: 'grid',
      options: provmanader(nu).map((manad) => ({ value: manad, label: skriv.manad(manad) })),
      rules,
    },
    {
      kind: 'choice',
      name: 'vuxna',
      legend: t('vuxna.rubrik'),
      layout: 'pair',
      options: (['en', 'tva'] as const).map((value) => ({ value, label: t(`vuxna.${value}`) })),
      rules,
    },
    { kind: 'number', name: 'alder', label: t('alder'), hint: t('alderHint'), rules },
    {
      kind: 'checks',
      legend: t('barn.rubrik'),
      hint: t('barn.hint'),
      items: [{ name: 'barn_1', label: t('barn.ja'), inside: barn(1, t) }],
    },
  ];
}

function hem(t: Sidtext<'provrakna'>): Field {
  return {
    kind: 'choice',
    name: 'boende',
    legend: t('boende.hur'),
    layout: 'grid',
    options: BOENDE.map((form) => ({
      value: form,
      label: t(`boende.${form}`),
      opens: form !== 'bostadslos',
    })),
    rules,
    inside: [
      pengar('hyra', t('boende.kostar'), t('boende.kostarHint')),
      {
        kind: 'choice',
        name: 'kontrakt',
        legend: t('boende.kontrakt'),
        layout: 'pair',
        options: (['ja', 'nej'] as const).map((value) => ({ value, label: t(`kontrakt.${value}`) })),
        rules,
      },
    ],
  };
}

/** The questions of the trial calculation as the form draws them. */
export const provfalt = (t: Sidtext<'provrakna'>, skriv: Skrivsatt, nu: Date): Field[] => [
  ...hushall(t, skriv, nu),
  hem(t),
  {
    kind: 'group',
    legend: t('kostnader'),
    hint: t('kostnaderHint'),
    fields: KOSTNADER.map((slag) => pengar(`kostnad_${slag}`, t(`kostnad.${slag}`))),
  },
  {
    kind: 'checks',
    legend: t('inkomster'),
    hint: t('inkomsterHint'),
    items: INKOMSTER.map((slag) => ({
      name: `har_${slag}`,
      label: t(`inkomst.${slag}`),
      inside: [pengar(`inkomst_${slag}`, t('hurMycket'))],
    })),
  },
  pengar('sparat', t('sparat.rubrik'), t('sparat.hint')),
];
