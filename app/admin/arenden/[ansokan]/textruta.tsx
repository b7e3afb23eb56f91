import type { ReactNode } from 'react';
import { fieldId } from '@/components/form/field-spec';

type Props = {
  name: string;
  label: string;
  rows: number;
  value?: string;
  isInvalid: boolean;
  children?: ReactNode;
};

/** Several lines in the caseworker's own words. */
export function Textruta({ name, label, rows, value, isInvalid, children }: Props) {
  return (
    <div className="ask">
      <label className="ask-label" htmlFor={fieldId(name)}>
        {label}
      </label>
      {children}
      <textarea
        className="input"
        id={fieldId(name)}
        name={name}
        rows={rows}
        maxLength={4000}
        defaultValue={value}
        aria-invalid={isInvalid || undefined}
      />
    </div>
  );
}
