import { CheckField } from './check-field';
import { ChoiceField } from './choice-field';
import { FieldGroup } from './field-group';
import { FieldRows } from './field-rows';
import type { Field } from './field-spec';
import type { FormHandle } from './form-handle';
import { Info } from './info';
import { TextField } from './text-field';

/** Draws fields from their description. */
export function FieldList({ fields, form }: { fields: readonly Field[]; form: FormHandle }) {
  return fields.map((field) => <FieldView key={keyOf(field)} field={field} form={form} />);
}

function keyOf(field: Field): string {
  if ('name' in field) return field.name;
  return 'legend' in field ? field.legend : field.text.join(' ');
}

function FieldView({ field, form }: { field: Field; form: FormHandle }) {
  const inside = (fields?: Field[]) => fields && <FieldList fields={fields} form={form} />;
  switch (field.kind) {
    case 'choice':
      return (
        <ChoiceField field={field} form={form}>
          {inside(field.inside)}
        </ChoiceField>
      );
    case 'check':
      return (
        <div className="ask">
          <CheckField field={field} form={form}>
            {inside(field.inside)}
          </CheckField>
        </div>
      );
    case 'checks':
      return (
        <FieldGroup
          legend={field.legend}
          hint={field.hint}
          layout={field.items.some((item) => item.inside) ? 'list' : 'grid'}
        >
          {field.items.map((item) => (
            <CheckField key={item.name} field={item} form={form}>
              {inside(item.inside)}
            </CheckField>
          ))}
        </FieldGroup>
      );
    case 'group':
      return (
        <FieldGroup legend={field.legend} hint={field.hint}>
          {inside(field.fields)}
        </FieldGroup>
      );
    case 'rows':
      return (
        <FieldRows field={field}>
          {field.rows.map((row) => (
            <FieldList key={row.legend} fields={row.fields} form={form} />
          ))}
        </FieldRows>
      );
    case 'info':
      return <Info field={field} />;
    default:
      return <TextField field={field} form={form} />;
  }
}
