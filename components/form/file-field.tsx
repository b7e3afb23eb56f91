import { describedBy, FieldHelp, FieldMessage } from './field-help';
import { fieldId } from './field-spec';

type Props = {
  name: string;
  label: string;
  hint: string;
  accept: string;
  error?: string;
  errorPrefix: string;
};

/** One file to choose, for a plain form that is posted as it is. */
export function FileField({ name, label, hint, accept, error, errorPrefix }: Props) {
  return (
    <div className="ask">
      <label className="ask-label" htmlFor={fieldId(name)}>
        {label}
      </label>
      <FieldHelp name={name} hint={hint} />
      <FieldMessage name={name} prefix={errorPrefix} error={error} />
      <input
        className="input"
        type="file"
        id={fieldId(name)}
        name={name}
        accept={accept}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ name, hint }, error)}
      />
    </div>
  );
}
