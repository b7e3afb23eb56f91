import { describe, expect, it } from 'vitest';
import type { Field } from './field-spec';
import { checkValue, hasButtons, isOpen, ruledFields } from './rules';

describe('checkValue', () => {
  const rules = {
    required: 'Skriv vad elen kostade',
    maxLength: { value: 6, message: 'Skriv högst 6 tecken' },
    pattern: { source: '\\d+|\\d+,\\d{2}', message: 'Skriv med siffror, till exempel 742' },
  };

  it('takes what meets every rule, and does not mind spaces around it', () => {
    expect(checkValue(' 742 ', rules)).toBeUndefined();
    expect(checkValue('742,50', rules)).toBeUndefined();
  });

  it.each([
    ['', 'Skriv vad elen kostade'],
    ['   ', 'Skriv vad elen kostade'],
    [false, 'Skriv vad elen kostade'],
    [undefined, 'Skriv vad elen kostade'],
    ['1234567', 'Skriv högst 6 tecken'],
    ['ca 700', 'Skriv med siffror, till exempel 742'],
    ['742a', 'Skriv med siffror, till exempel 742'],
  ])('says what to do about %j', (value, message) => {
    expect(checkValue(value, rules)).toBe(message);
  });

  it('leaves an empty value alone where it is not required', () => {
    expect(checkValue('', { pattern: { source: '\\d+', message: 'Siffror' } })).toBeUndefined();
  });

  it('knows which days exist, and the first and last that count', () => {
    const day = { date: { message: 'Välj en dag i oktober', min: '2026-10-01', max: '2026-10-31' } };
    expect(checkValue('2026-10-01', day)).toBeUndefined();
    expect(checkValue('2026-10-31', day)).toBeUndefined();
    expect(checkValue('2026-09-30', day)).toBe('Välj en dag i oktober');
    expect(checkValue('2026-11-01', day)).toBe('Välj en dag i oktober');
    expect(checkValue('2024-02-29', { date: { message: 'Fel dag' } })).toBeUndefined();
    expect(checkValue('2026-02-29', { date: { message: 'Fel dag' } })).toBe('Fel dag');
    expect(checkValue('igår', { date: { message: 'Fel dag' } })).toBe('Fel dag');
  });
});

describe('hasButtons', () => {
  const rows: Field = { kind: 'rows', name: 'jobb', rows: [{ legend: 'Jobb 1', fields: [] }] };
  const inside: Field = {
    kind: 'choice',
    name: 'sokt',
    legend: 'Sökt',
    options: [],
    rules: {},
    inside: [rows],
  };

  it('finds a button that stands with something to know, and nothing where there is none', () => {
    const info: Field = { kind: 'info', text: [] };
    const button = { label: 'Byt', name: 'intent', value: 'byt' };
    expect(hasButtons([{ ...inside, inside: [{ ...info, button }] }])).toBe(true);
    expect(hasButtons([{ ...inside, inside: [info] }])).toBe(false);
  });

  it('finds rows at any depth, and none where there are none', () => {
    expect(hasButtons([rows])).toBe(true);
    expect(hasButtons([{ kind: 'group', legend: 'G', fields: [inside] }])).toBe(true);
    expect(hasButtons([{ kind: 'group', legend: 'G', fields: [{ ...inside, inside: [] }] }])).toBe(false);
  });
});

describe('ruledFields', () => {
  const amount = (name: string): Field => ({
    kind: 'money',
    name,
    label: name,
    rules: { required: `Skriv ${name}` },
  });
  const fields: Field[] = [
    {
      kind: 'choice',
      name: 'hyra',
      legend: 'Hyra',
      options: [
        { value: 'stammer', label: 'Stämmer' },
        { value: 'andrad', label: 'Har ändrats', opens: true },
      ],
      rules: { required: 'Välj om hyran stämmer' },
      inside: [
        amount('hyraBelopp'),
        { kind: 'check', name: 'avi', label: 'Ny avi', rules: {}, inside: [amount('aviBelopp')] },
      ],
    },
    {
      kind: 'checks',
      legend: 'Annat',
      items: [{ name: 'medicin', label: 'Medicin', inside: [amount('medicinBelopp')] }],
    },
    { kind: 'group', legend: 'El', fields: [amount('el')] },
    {
      kind: 'rows',
      name: 'jobb',
      rows: [{ legend: 'Jobb 1', fields: [amount('lon_1')] }],
    },
    { kind: 'info', text: ['Ingår i normen'] },
  ];
  const found = ruledFields(fields);
  const open = (values: Record<string, unknown>) =>
    [...found].filter(([, field]) => isOpen(field, values)).map(([name]) => name);

  it('finds every field that has a value', () => {
    expect([...found.keys()]).toEqual([
      'hyra',
      'hyraBelopp',
      'avi',
      'aviBelopp',
      'medicin',
      'medicinBelopp',
      'el',
      'lon_1',
    ]);
    expect(found.get('el')?.rules).toEqual({ required: 'Skriv el' });
  });

  it('opens a field when every choice on the way to it is made', () => {
    expect(open({})).toEqual(['hyra', 'medicin', 'el', 'lon_1']);
    expect(open({ hyra: 'stammer', avi: 'ja' })).toEqual(['hyra', 'medicin', 'el', 'lon_1']);
    expect(open({ hyra: 'andrad', medicin: 'ja' })).toEqual([
      'hyra',
      'hyraBelopp',
      'avi',
      'medicin',
      'medicinBelopp',
      'el',
      'lon_1',
    ]);
    expect(open({ hyra: 'andrad', avi: 'ja' })).toContain('aviBelopp');
  });
});
