import { Button } from '../button';
import { fieldId } from '../form/field-spec';
import { Kbd } from '../kbd';

type Filter = { name: string; label: string; value?: string } & (
  | { kind: 'search'; placeholder?: string; shortcut?: string }
  | { kind: 'select'; options: { value: string; label: string }[] }
);

type Props = { filters: Filter[]; submitLabel: string };

function Control({ filter }: { filter: Filter }) {
  const shared = {
    className: 'input',
    id: fieldId(filter.name),
    name: filter.name,
    defaultValue: filter.value,
  };
  if (filter.kind === 'search')
    return (
      <input {...shared} type="search" placeholder={filter.placeholder} aria-keyshortcuts={filter.shortcut} />
    );
  return (
    <select {...shared}>
      {filter.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Narrows a list. Sends by GET, so that the address says what is shown. */
export function FilterBar({ filters, submitLabel }: Props) {
  return (
    <form className="filters" role="search">
      {filters.map((filter) => (
        <div key={filter.name} className={filter.kind === 'search' ? 'is-search' : undefined}>
          <label htmlFor={fieldId(filter.name)}>
            {filter.label} {filter.kind === 'search' && filter.shortcut && <Kbd>{filter.shortcut}</Kbd>}
          </label>
          <Control filter={filter} />
        </div>
      ))}
      <Button variant="quiet">{submitLabel}</Button>
    </form>
  );
}
