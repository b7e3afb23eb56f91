import { CHECKED, type Field, type FieldRules } from './field-spec';

type Values = Readonly<Record<string, unknown>>;
type Opener = { name: string; values: string[] };
/** A field's rules, and the answers that must be chosen for the field to be open at all. */
export type RuledField = { rules: FieldRules; openers: Opener[] };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The message of the first rule that a value breaks, or undefined. Only `required` speaks about an empty value. */
export function checkValue(value: unknown, rules: FieldRules): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const { required, minLength, maxLength, pattern, date } = rules;
  if (text === '') return required;
  // characters as a person counts them: an emoji is one, as in the server's schema
  const { length } = [...text];
  if (minLength && length < minLength.value) return minLength.message;
  if (maxLength && length > maxLength.value) return maxLength.message;
  if (pattern && !new RegExp(`^(?:${pattern.source})$`, 'u').test(text)) return pattern.message;
  if (date && (!isDay(text) || text < (date.min ?? text) || text > (date.max ?? text))) return date.message;
  return undefined;
}

/** Whether a field is open: every choice on the way to it is made. */
export function isOpen({ openers }: RuledField, values: Values): boolean {
  return openers.every((opener) => opener.values.some((value) => values[opener.name] === value));
}

/** Every field that has a value, by name, with its rules and what opens it. */
export function ruledFields(fields: readonly Field[], openers: Opener[] = []): Map<string, RuledField> {
  const found = new Map<string, RuledField>();
  const addAll = (inner: readonly Field[] = [], opener?: Opener) => {
    const all = opener ? [...openers, opener] : openers;
    for (const [name, field] of ruledFields(inner, all)) found.set(name, field);
  };
  for (const field of fields) {
    if ('rules' in field) found.set(field.name, { rules: field.rules, openers });
    switch (field.kind) {
      case 'choice': {
        const values = field.options.filter((option) => option.opens).map((option) => option.value);
        addAll(field.inside, { name: field.name, values });
        break;
      }
      case 'check':
        addAll(field.inside, { name: field.name, values: [CHECKED] });
        break;
      case 'checks':
        for (const item of field.items) {
          found.set(item.name, { rules: {}, openers });
          addAll(item.inside, { name: item.name, values: [CHECKED] });
        }
        break;
      case 'group':
        addAll(field.fields);
        break;
      case 'rows':
        for (const row of field.rows) addAll(row.fields);
    }
  }
  return found;
}

/** The fields that a field holds. */
function innerOf(field: Field): readonly Field[] {
  switch (field.kind) {
    case 'choice':
    case 'check':
      return field.inside ?? [];
    case 'checks':
      return field.items.flatMap((item) => item.inside ?? []);
    case 'group':
      return field.fields;
    case 'rows':
      return field.rows.flatMap((row) => row.fields);
    default:
      return [];
  }
}

const hasButton = (field: Field): boolean =>
  field.kind === 'rows' || (field.kind === 'info' && field.button !== undefined);

/** Whether there are buttons among the fields, at any depth. */
export const hasButtons = (fields: readonly Field[]): boolean =>
  fields.some((field) => hasButton(field) || hasButtons(innerOf(field)));
