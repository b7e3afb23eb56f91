import type { ReactNode } from 'react';
import { describedBy, FieldHelp, FieldMessage } from './field-help';
import { type ChoiceFieldSpec, fieldId } from './field-spec';
import type { FormHandle } from './form-handle';
import { OptionCard } from './option-card';

type Props = {
  field: ChoiceFieldSpec;
  form: FormHandle;
  /** The fields inside, already drawn; seen while an option that opens them is chosen. */
  children?: ReactNode;
};

/** One of several. */
export function ChoiceField({ field, form, children }: Props) {
  const { name, legend, options, layout = 'list' } = field;
  const error = form.error(name);
  const chosen = form.value(name);
  return (
    <div className="ask">
      <fieldset
        role="radiogroup"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(field, error)}
      >
        <legend>{legend}</legend>
        <FieldHelp {...field} />
        <FieldMessage name={name} prefix={form.labels.error} error={error} />
        <div className={`options is-${layout}`}>
          {options.map((option, index) => (
            <OptionCard
              {...form.register(name)}
              {...option}
              key={option.value}
              type="radio"
              id={index === 0 ? fieldId(name) : `${fieldId(name)}-${option.value}`}
              defaultChecked={chosen === option.value}
            />
          ))}
        </div>
      </fieldset>
      {children && <div className="inside">{children}</div>}
    </div>
  );
}
