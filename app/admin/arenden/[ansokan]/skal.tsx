import { fieldId } from '@/components/form/field-spec';
import { FORM_ID } from './form-id';
import { skalFalt, type Beslutsrad } from './svar';

type Props = { rad: Beslutsrad; value?: string; isInvalid: boolean };

/** Why the amount departs from what was computed or applied for; the applicant reads it. */
export function Skal({ rad, value, isInvalid }: Props) {
  const name = skalFalt(rad.radId);
  return (
    <div className="grid gap-1">
      <label className="small font-medium" htmlFor={fieldId(name)}>
        Varför skiljer sig beloppet för {rad.etikett}? Sökanden läser det.
      </label>
      <input
        className="input w-full max-w-none"
        id={fieldId(name)}
        name={name}
        form={FORM_ID}
        defaultValue={value}
        autoComplete="off"
        maxLength={500}
        aria-invalid={isInvalid || undefined}
      />
    </div>
  );
}
