import { describedBy, FieldHelp, FieldMessage } from './field-help';
import { fieldId, type TextFieldSpec } from './field-spec';
import type { FormHandle } from './form-handle';

const keyboards = { money: 'decimal', number: 'numeric', tel: 'tel' } as const;

/** A value that is written. */
export function TextField({ field, form }: { field: TextFieldSpec; form: FormHandle }) {
  const { kind, name, label } = field;
  const error = form.error(name);
  const control = {
    ...form.register(name),
    id: fieldId(name),
    className: 'input',
    defaultValue: form.value(name),
    // what is written may be in another script than the page; figures, days and numbers run to the right in all
    dir: kind === 'text' || kind === 'textarea' ? 'auto' : 'ltr',
    autoComplete: field.autoComplete ?? 'off',
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(field, error),
  };
  const input =
    kind === 'textarea' ? (
      <textarea {...control} rows={4} />
    ) : (
      <input
        {...control}
        type={kind === 'tel' ? kind : 'text'}
        inputMode={kind in keyboards && !field.minus ? keyboards[kind as keyof typeof keyboards] : undefined}
        data-kind={kind}
      />
    );
  return (
    <div className="ask">
      <label className="ask-label" htmlFor={fieldId(name)}>
        {label}
      </label>
      <FieldHelp {...field} />
      <FieldMessage name={name} prefix={form.labels.error} error={error} />
      {kind === 'money' ? (
        <div className="money" dir="ltr">
          {input}
          <span>{form.labels.currency}</span>
        </div>
      ) : (
        input
      )}
    </div>
  );
}
