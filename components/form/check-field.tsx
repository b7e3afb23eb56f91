import type { ReactNode } from 'react';
import { FieldMessage } from './field-help';
import { CHECKED, type CheckFieldSpec, fieldId } from './field-spec';
import type { FormHandle } from './form-handle';
import { OptionCard } from './option-card';

type Props = {
  field: Pick<CheckFieldSpec, 'name' | 'label' | 'hint'>;
  form: FormHandle;
  /** The fields inside, already drawn; seen while the box is ticked. */
  children?: ReactNode;
};

/** One box to tick, on its own or among several. */
export function CheckField({ field, form, children }: Props) {
  const { name, label, hint } = field;
  const error = form.error(name);
  return (
    <div className="check">
      <FieldMessage name={name} prefix={form.labels.error} error={error} />
      <OptionCard
        {...form.register(name)}
        type="checkbox"
        id={fieldId(name)}
        value={CHECKED}
        label={label}
        hint={hint}
        opens={Boolean(children)}
        defaultChecked={form.value(name) === CHECKED}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${fieldId(name)}-error` : undefined}
      />
      {children && <div className="inside">{children}</div>}
    </div>
  );
}
