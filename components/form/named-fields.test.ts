import { describe, expect, it } from 'vitest';
import type { Field } from './field-spec';
import { differences } from './named-fields';

const FIELDS: Field[] = [
  {
    kind: 'choice',
    name: 'boende',
    legend: 'Stämmer din adress?',
    rules: {},
    options: [
      { value: 'stammer', label: 'Ja, den stämmer' },
      { value: 'andrats', label: 'Nej, den har ändrats', opens: true },
    ],
    inside: [{ kind: 'text', name: 'adress', label: 'Ny adress', rules: {} }],
  },
  { kind: 'info', text: ['Hyran betalas i förskott.'] },
  {
    kind: 'group',
    legend: 'Kostnader',
    fields: [{ kind: 'money', name: 'hyra', label: 'Hyra', rules: {} }],
  },
  { kind: 'checks', legend: 'Har du', items: [{ name: 'bil', label: 'Bil' }] },
  {
    kind: 'rows',
    name: 'jobb',
    rows: [
      { legend: 'Jobb 1', fields: [{ kind: 'text', name: 'jobb-1', label: 'Arbetsgivare', rules: {} }] },
    ],
  },
];

describe('what two versions disagree on', () => {
  it('is said in the words of the form, in its order', () => {
    const mine = { boende: 'andrats', adress: 'Nygatan 1', hyra: '7 100', bil: 'ja', 'jobb-1': 'Kommunen' };
    const other = { boende: 'stammer', hyra: '6 900', 'jobb-1': 'Regionen' };
    expect(differences(FIELDS, mine, other, 'Ja')).toEqual([
      {
        name: 'boende',
        label: 'Stämmer din adress?',
        mine: 'Nej, den har ändrats',
        other: 'Ja, den stämmer',
      },
      { name: 'adress', label: 'Ny adress', mine: 'Nygatan 1', other: '' },
      { name: 'hyra', label: 'Hyra', mine: '7 100', other: '6 900' },
      { name: 'bil', label: 'Bil', mine: 'Ja', other: '' },
      { name: 'jobb-1', label: 'Jobb 1, Arbetsgivare', mine: 'Kommunen', other: 'Regionen' },
    ]);
  });

  it('is nothing when they say the same, whatever stands around the words', () => {
    expect(differences(FIELDS, { hyra: ' 7 100 ' }, { hyra: '7 100', bil: '' }, 'Ja')).toEqual([]);
  });
});
