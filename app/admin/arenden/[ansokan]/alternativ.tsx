import { fieldId } from '@/components/form/field-spec';
import { OptionCard } from '@/components/form/option-card';

type Props = {
  name: string;
  legend: string;
  options: readonly { value: string; label: string; shortcut?: string }[];
  value?: string;
  isInvalid: boolean;
  layout: 'grid' | 'list';
};

/** One of several, none chosen in advance. */
export function Alternativ({ name, legend, options, value, isInvalid, layout }: Props) {
  return (
    <div className="ask">
      <fieldset role="radiogroup" aria-invalid={isInvalid || undefined}>
        <legend>{legend}</legend>
        <div className={`options is-${layout}`}>
          {options.map((option, index) => (
            <OptionCard
              {...option}
              key={option.value}
              type="radio"
              name={name}
              id={index === 0 ? fieldId(name) : `${fieldId(name)}-${option.value}`}
              defaultChecked={value === option.value}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
