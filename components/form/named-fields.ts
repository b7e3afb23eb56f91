import { CHECKED, type Field } from './field-spec';

/** A field that has an answer, and how an answer is read. */
export type NamedField = { name: string; label: string; read: (value: string) => string };

const asTyped = (value: string) => value;

/** Every field that has an answer, in the order of the page. `yes` is what a ticked box says. */
export function namedFields(fields: readonly Field[], yes: string): NamedField[] {
  const ticked = (value: string) => (value === CHECKED ? yes : value);
  return fields.flatMap((field): NamedField[] => {
    switch (field.kind) {
      case 'choice': {
        const read = (value: string) => field.options.find((o) => o.value === value)?.label ?? value;
        return [{ name: field.name, label: field.legend, read }, ...namedFields(field.inside ?? [], yes)];
      }
      case 'check':
        return [
          { name: field.name, label: field.label, read: ticked },
          ...namedFields(field.inside ?? [], yes),
        ];
      case 'checks':
        return field.items.flatMap(({ name, label, inside }) => [
          { name, label, read: ticked },
          ...namedFields(inside ?? [], yes),
        ]);
      case 'group':
        return namedFields(field.fields, yes);
      case 'rows':
        return field.rows.flatMap(({ legend, fields: inner }) =>
          namedFields(inner, yes).map((one) => ({ ...one, label: `${legend}, ${one.label}` })),
        );
      case 'info':
        return [];
      default:
        return [{ name: field.name, label: field.label, read: asTyped }];
    }
  });
}

type Answers = Readonly<Record<string, string>>;
export type Difference = { name: string; label: string; mine: string; other: string };

/** What two versions of a step's answers disagree on, in words; an answer that is missing is empty. */
export function differences(
  fields: readonly Field[],
  mine: Answers,
  other: Answers,
  yes: string,
): Difference[] {
  const of = (answers: Answers, name: string) => (answers[name] ?? '').trim();
  return namedFields(fields, yes).flatMap(({ name, label, read }) => {
    const [own, theirs] = [of(mine, name), of(other, name)];
    return own === theirs ? [] : [{ name, label, mine: read(own), other: read(theirs) }];
  });
}
