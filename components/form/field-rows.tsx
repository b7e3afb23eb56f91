import type { ReactNode } from 'react';
import { Button } from '../button';
import type { FormButton, RowsFieldSpec } from './field-spec';

type Props = { field: RowsFieldSpec; /** The fields of each row, already drawn. */ children: ReactNode[] };

function Press({ label, name, value, kind }: FormButton & { kind: 'quiet' | 'text' }) {
  return (
    <Button variant={kind} name={name} value={value} formNoValidate>
      {label}
    </Button>
  );
}

/** Rows that repeat. To add or take away one sends the form, so that it works without JavaScript. */
export function FieldRows({ field, children }: Props) {
  return (
    <div className="rows">
      {field.rows.map(({ legend, remove }, i) => (
        <fieldset key={legend} className="row">
          <legend>{legend}</legend>
          <div className="group">{children[i]}</div>
          {remove && <Press {...remove} kind="text" />}
        </fieldset>
      ))}
      {field.add && <Press {...field.add} kind="quiet" />}
    </div>
  );
}
